import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { app } from 'electron';
import { meetingPlace, type Screen, screenOf } from './meeting-place';

const longestQuestion = 200;
const patience = 2_000;

/**
 * Answers other starts of the program, which thereby learn that it lives and whether what they handed on has arrived.
 * The lock must be held. A place that cannot be had costs nothing but that.
 *
 * @param place - from `meetingPlace`
 * @param taken - the nonces that have arrived
 * @returns stops answering
 */
export function answerAt(place: string, screen: Screen, taken: ReadonlySet<string>): () => void {
  const server = createServer((caller) => {
    let question = '';
    caller.setTimeout(patience, () => caller.destroy());
    caller.on('error', () => caller.destroy());
    caller.setEncoding('utf8').on('data', (text) => {
      question += text;
      const [nonce, rest] = question.split('\n');
      if (rest !== undefined) caller.end(JSON.stringify({ pid: process.pid, taken: taken.has(nonce ?? ''), screen }));
      else if (question.length > longestQuestion) caller.destroy();
    });
  });
  server.maxConnections = 64;
  server.on('error', () => undefined);
  try {
    // A crash leaves it behind; whoever holds the lock owns it.
    if (process.platform !== 'win32') rmSync(place, { force: true });
    server.listen(place);
  } catch {
    // Something else is in its place.
  }
  return () => server.close();
}

/**
 * Answers other starts of this program for as long as it runs.
 *
 * @param folder - the user data folder, whose lock is held
 * @param taken - the nonces that have arrived, as they come
 */
export function answerOtherStarts(folder: string, taken: ReadonlySet<string>): void {
  const place = meetingPlace({ folder, platform: process.platform, user: process.getuid?.() ?? 0 });
  app.on('will-quit', answerAt(place, screenOf(process.env), taken));
}
