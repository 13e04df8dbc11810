import { readdirSync, readFileSync } from 'node:fs';

/** What /proc/PID/stat says of a process (man 5 proc_pid_stat). */
interface Stat {
  readonly parent: number;
  /** Time on a processor so far, in clock ticks of 10 ms. */
  readonly ticks: number;
}

/** @returns undefined for a process that is gone */
function statOf(pid: number): Stat | undefined {
  try {
    // The name before the last bracket may hold anything, blanks and brackets included.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(parent), ticks: Number(fields[9]) + Number(fields[10]) };
  } catch {
    return undefined;
  }
}

/** A process and all that descend from it, by their process ids. Empty once it is gone. */
export function processTree(root: number): readonly number[] {
  const childrenOf = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? statOf(Number(name))?.parent : undefined;
    if (parent !== undefined) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), Number(name)]);
  }
  const below = (pid: number): number[] => [pid, ...(childrenOf.get(pid) ?? []).flatMap(below)];
  return statOf(root) ? below(root) : [];
}

/** Time that a process tree has spent on processors so far, in milliseconds. */
export function processorTime(root: number): number {
  return processTree(root).reduce((sum, pid) => sum + (statOf(pid)?.ticks ?? 0) * 10, 0);
}
