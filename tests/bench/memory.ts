import { readFileSync } from 'node:fs';
import { processTree } from './process-tree';

/** Physical memory of a process tree, in MiB. */
export interface Memory {
  /** Unique set size: pages that no other process maps; what the machine gets back when the program ends. */
  readonly unique: number;
  /** Proportional set size: the unique pages, and of each shared page its share. */
  readonly proportional: number;
}

/** Adds up /proc/PID/smaps_rollup over a process and all its descendants (man 5 proc_pid_smaps). */
export function memoryOf(root: number): Memory {
  let unique = 0;
  let proportional = 0;
  for (const pid of processTree(root)) {
    const rollup = readRollup(pid);
    const kibibytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(rollup)?.[1] ?? 0);
    unique += kibibytes('Private_Clean') + kibibytes('Private_Dirty');
    proportional += kibibytes('Pss');
  }
  return { unique: unique / 1024, proportional: proportional / 1024 };
}

/** @returns nothing for a process that ended meanwhile */
function readRollup(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  } catch {
    return '';
  }
}
