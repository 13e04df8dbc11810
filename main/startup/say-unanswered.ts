import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, dialog } from 'electron';
import { text } from '../../shared/text';
import { numbersForMessage } from '../guides/numbers-at-hand';
import { askRunningProgram } from './ask-running-program';
import type { Unanswered } from './lock';
import { isRunning } from './lock-holder';
import { ownProgram } from './own-command';

/** Starts the program anew as it was started now, once this process is gone. */
function startAgain(): void {
  const [execPath = process.execPath] = ownProgram();
  app.relaunch({ execPath, args: process.argv.slice(1) });
  app.exit(0);
}

/** Ends the program that does not answer: it is asked, and after three seconds made to. */
async function end(pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; waited < 30 && isRunning(pid); waited += 1) await wait(100);
    if (isRunning(pid)) process.kill(pid, 'SIGKILL');
    for (let waited = 0; waited < 30 && isRunning(pid); waited += 1) await wait(100);
  } catch {
    // It went by itself, or may not be ended from here; the next start finds out.
  }
}

/**
 * Says, with the numbers, that the program runs already and could not be reached: in the terminal at once, and in a
 * message as soon as there is a desktop for it. The message offers to start here instead, and goes away when the other
 * one answers after all. The app must not be ready yet.
 *
 * @param folder - the user data folder
 * @param bus - resolves when the session bus can be relied upon
 */
export async function sayUnanswered(
  { why, pid, place }: Unanswered,
  folder: string,
  bus?: Promise<unknown>,
): Promise<void> {
  const said = text.otherStart[why];
  const detail = `${said.detail}\n\n${await numbersForMessage(folder)}`;
  console.error(`${said.message} ${detail}`);
  const canStartHere = why === 'other-computer' || (pid !== undefined && pid > 0);
  void app.whenReady().then(async () => {
    await bus;
    const answered = new AbortController();
    let isOpen = true;
    if (why === 'hangs') {
      const goesOn = () => isOpen;
      void askRunningProgram({ place, nonce: '', patience: Number.POSITIVE_INFINITY, enough: () => true, goesOn }).then(
        (answer) => answer && answered.abort(),
      );
    }
    // With no window and nothing to wait for, Electron shows no message before something wakes Node.
    const awake = setInterval(() => undefined, 100);
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: text.product,
      message: said.message,
      detail,
      buttons: canStartHere ? [said.startHere, text.common.close] : [text.common.close],
      cancelId: canStartHere ? 1 : 0,
      defaultId: canStartHere ? 1 : 0,
      signal: answered.signal,
    });
    isOpen = false;
    clearInterval(awake);
    if (answered.signal.aborted) return startAgain();
    if (!canStartHere || response !== 0) return app.exit(1);
    if (why === 'other-computer') rmSync(join(folder, 'SingletonLock'), { force: true });
    else if (pid !== undefined) await end(pid);
    startAgain();
  });
}
