import { spawn } from 'node:child_process';
import { whenLate } from '../system/in-time';
import { longestPolicy } from './policy-source';

/** How long a tool of the system may take, in milliseconds. */
const patience = 5000;

/** What a tool printed; `no-answer` where it took too long, printed too much or is not there. */
export type ToolAnswer = { readonly status: number | null; readonly out: Buffer } | 'no-answer';

/** Runs one of the system's own tools. */
export type RunTool = (command: string, args: readonly string[], limit?: number) => Promise<ToolAnswer>;

/**
 * Runs a tool and gives it up where it does not end: one that waits for a share that is gone cannot even be killed, and
 * must hold up neither this program nor its end.
 *
 * @param limit - how much it may print, in bytes
 */
export const runTool: RunTool = (command, args, limit = longestPolicy * 4) =>
  new Promise((resolve) => {
    const tool = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
    const pieces: Buffer[] = [];
    let length = 0;
    const end = (answer: ToolAnswer) => {
      callOff();
      tool.kill('SIGKILL');
      tool.stdout.destroy();
      tool.unref();
      resolve(answer);
    };
    const callOff = whenLate(patience, () => end('no-answer'));
    tool.on('error', () => end('no-answer'));
    tool.stdout.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > limit) end('no-answer');
      else pieces.push(piece);
    });
    tool.on('close', (status) => end({ status, out: Buffer.concat(pieces) }));
  });
