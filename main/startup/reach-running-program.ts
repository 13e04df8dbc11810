import { app } from 'electron';
import { askRunningProgram } from './ask-running-program';
import type { Outcome } from './lock';
import { lockHolder } from './lock-holder';
import { areApart, meetingPlace, screenOf } from './meeting-place';
import { handOn, type Opening } from './opening';

interface Reached {
  readonly folder: string;
  readonly opening: Opening;
  readonly ignored: readonly string[];
  readonly holder: ReturnType<typeof lockHolder>;
  readonly patience: number;
}

/** Reaches a program of ours that runs, or may run; {@link Outcome} says what came of it. */
export async function reachRunningProgram({ folder, opening, ignored, holder, patience }: Reached): Promise<Outcome> {
  const place = meetingPlace({ folder, platform: process.platform, user: process.getuid?.() ?? 0 });
  if (holder?.by === 'other-computer') return { why: 'other-computer', pid: undefined, place };
  const nonce = crypto.randomUUID();
  const ask = (enough: (taken: boolean) => boolean, goesOn: () => boolean) =>
    askRunningProgram({ place, nonce, patience, enough: ({ taken }) => enough(taken), goesOn });

  if (holder !== undefined) {
    const stillRuns = () => lockHolder(folder)?.pid === holder.pid;
    const answer = await ask(() => true, stillRuns);
    if (answer === undefined && stillRuns()) return { why: 'hangs', pid: holder.pid, place };
    if (answer && areApart(answer.screen, screenOf(process.env))) return { why: 'elsewhere', pid: answer.pid, place };
  }
  if (app.requestSingleInstanceLock(handOn({ opening, nonce, ignored }))) return 'first';
  const answer = await ask(
    (taken) => taken,
    () => true,
  );
  if (answer?.taken) return 'handed-on';
  if (answer) return { why: 'elsewhere', pid: answer.pid, place };
  // Windows answers no as well when it could not make the lock; then nobody is there to be named.
  const now = lockHolder(folder);
  if (now === undefined && process.platform !== 'win32') return 'unlocked';
  return { why: 'hangs', pid: now?.pid, place };
}
