import { app } from 'electron';
import { lockHolder } from './lock-holder';
import { handOn, type Opening } from './opening';

/** Why another program of ours was not reached, for the person. */
export interface Unanswered {
  /** `hangs`: it runs and does not answer; `elsewhere`: in another session; `other-computer`: perhaps on another one. */
  readonly why: 'hangs' | 'elsewhere' | 'other-computer';
  /** Its process, where it is known. */
  readonly pid: number | undefined;
  readonly place: string;
}

/**
 * What came of asking for the lock. `first`: the folder is ours; `unlocked`: no lock can be made in it, and nobody has
 * it; `handed-on`: another start has taken it over; else what is to be said.
 */
export type Outcome = 'first' | 'unlocked' | 'handed-on' | Unanswered;

/** How long a running program is given for an answer, in milliseconds. */
const patience = 3_000;

/**
 * Asks for the lock of the user data folder, or hands the opening to who has it.
 *
 * Chromium itself would wait for 20 seconds without a word for a program that hangs, kill it on Linux and macOS, and
 * answer no on Windows (measured on Linux, read for the others). So a program that is known to run is asked first
 * whether it lives, and afterwards whether it has got what was handed on.
 */
export async function takeLock(folder: string, opening: Opening, ignored: readonly string[]): Promise<Outcome> {
  const holder = lockHolder(folder);
  // Whoever may be there is asked before Chromium asks.
  if (holder === undefined && process.platform !== 'win32') {
    if (app.requestSingleInstanceLock(handOn({ opening, nonce: '', ignored }))) return 'first';
    if (lockHolder(folder) === undefined) return 'unlocked';
  }
  const { reachRunningProgram } = await import('./reach-running-program');
  return reachRunningProgram({ folder, opening, ignored, holder, patience });
}
