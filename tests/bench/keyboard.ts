import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Stage } from './stage';

const run = promisify(execFile);

/** Presses keys one after another, as a hand would: they go to whatever window has the keyboard. */
export async function pressKeys(stage: Stage, ...keys: readonly string[]): Promise<void> {
  await run('xdotool', ['key', ...keys], { env: stage.environment });
}
