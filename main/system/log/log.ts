import { join } from 'node:path';
import { isLogLine, type LogEntry, logWords } from '../../../shared/diagnostics/log-line';
import { faultOf } from '../../../shared/fault/fault';
import { inTime } from '../in-time';
import { collapser } from './collapse';
import { logFile } from './log-file';

export const logNames = ['log.txt', 'log-older.txt'] as const;

/** How many entries are kept in memory, for a disk that takes none. */
const mostInMemory = 50;

/** How long the disk may take to give back what was logged before, in milliseconds. */
const patience = 2_000;

/** Something that happened; of what was thrown, its kind and its place are kept, see `shared/fault/fault.ts`. */
export interface Report extends LogEntry {
  readonly thrown?: unknown;
}

export interface Log {
  /** Enters what happened, redacted, unless it comes too often. Never throws and never waits. */
  enter(report: Report): void;
  /** The last lines, oldest first, those of earlier starts included. */
  last(count: number): Promise<readonly string[]>;
  /** Leaves out of a line what must not be told at this moment. */
  redact(line: string): string;
  /** Waits until what was entered is written, or given up. */
  settled(): Promise<void>;
}

/**
 * Opens the program's log: short lines of fixed words, on this computer alone.
 *
 * @param folder - the user data folder; undefined where there is none, and the log stays in memory
 * @param redact - through which every line passes, see `shared/diagnostics/redact.ts`
 * @param say - gets each line that is written as well, as the standard error of a terminal does
 */
export function openLog(
  folder: string | undefined,
  redact: (line: string) => string,
  say: (line: string) => void,
  now: () => Date = () => new Date(),
): Log {
  const [name, olderName] = logNames;
  const file = folder === undefined ? undefined : logFile(join(folder, name), join(folder, olderName));
  const memory: string[] = [];
  const collapse = collapser();

  return {
    enter({ thrown, ...entry }) {
      const words = logWords(thrown === undefined ? entry : { ...entry, fault: faultOf(thrown) });
      const at = now();
      const times = collapse(words, at.getTime());
      if (times === undefined) return;
      const what = times === 'flood' ? 'warn main flood' : times === 1 ? words : `${words} x${times}`;
      // The time is left as it is: its digits are nobody's number.
      const line = `${at.toISOString()} ${redact(what)}`;
      memory.push(line);
      if (memory.length > mostInMemory) memory.shift();
      file?.append(line);
      say(line);
    },
    async last(count) {
      const kept = file && (await inTime(file.settled().then(file.read), patience, () => undefined));
      // What the disk took is in there as well.
      const lines = [...new Set([...(kept ?? []), ...memory])].filter(isLogLine);
      return lines.slice(-count);
    },
    redact,
    settled: async () => file?.settled(),
  };
}
