import type { Fault } from '../fault/fault';

const logLevels = ['error', 'warn', 'info'] as const;

/** One thing that happened, in the program's own words: nothing in it is a person's. */
export interface LogEntry {
  readonly level: (typeof logLevels)[number];
  /** The part of the program: `main`, `page`, `ipc`, `storage` … */
  readonly where: string;
  /** What happened there, such as `uncaught` or the name of a call. */
  readonly code: string;
  readonly fault?: Fault | undefined;
}

// Spaces part one word from the next.
const word = (text: string) => text.replace(/[^\w.:[\]…~-]+/gu, '_').slice(0, 96) || '_';

/** An entry as words: where, code, kind of error, place. Without the time, which makes each entry another one. */
export function logWords({ level, where, code, fault }: LogEntry): string {
  const { name, code: systemCode, hint, frames = [] } = fault ?? {};
  return [level, where, code, name, systemCode, hint, ...frames]
    .filter((part) => part !== undefined)
    .map(word)
    .join(' ');
}

const linePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (?:error|warn|info)(?: [\w.:[\]…~-]{1,96}){1,10}$/u;

/** Whether a line has the form in which entries are written. Whatever else stands in a log file was not written here. */
export function isLogLine(line: string): boolean {
  return linePattern.test(line);
}
