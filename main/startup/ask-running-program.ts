import { createConnection } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { whenLate } from '../system/in-time';
import { type Answer, answerSchema } from './other-starts-schema';

const longestAnswer = 2_000;
/** For one try, in milliseconds: who hangs may have lost a question when it goes on. */
const longestTry = 3_000;
const pause = 100;

/** Asks once. @returns undefined when nobody answers in `patience` milliseconds, or nothing that makes sense */
function askOnce(place: string, nonce: string, patience: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection(place);
    let heard = '';
    const end = (answer?: Answer) => {
      callOff();
      socket.destroy();
      resolve(answer);
    };
    const callOff = whenLate(patience, () => end());
    socket.on('error', () => end());
    socket.on('connect', () => socket.write(`${nonce}\n`));
    socket.setEncoding('utf8').on('data', (text) => {
      heard += text;
      if (heard.length > longestAnswer) end();
    });
    socket.on('end', () => {
      try {
        end(answerSchema.parse(JSON.parse(heard)));
      } catch {
        end();
      }
    });
  });
}

interface Asked {
  readonly place: string;
  readonly nonce: string;
  /** In milliseconds. */
  readonly patience: number;
  /** Whether an answer will do; else it is asked again. */
  enough(answer: Answer): boolean;
  /** Whether there is somebody still who could answer. */
  goesOn(): boolean;
}

/** Asks the program that is running until it answers well, is gone, or time is up. @returns the last answer, if any */
export async function askRunningProgram({
  place,
  nonce,
  patience,
  enough,
  goesOn,
}: Asked): Promise<Answer | undefined> {
  const end = performance.now() + patience;
  let last: Answer | undefined;
  while (goesOn()) {
    const left = end - performance.now();
    if (left <= 0) break;
    last = (await askOnce(place, nonce, Math.min(left, longestTry))) ?? last;
    if (last !== undefined && enough(last)) break;
    await wait(Math.min(pause, Math.max(0, end - performance.now())));
  }
  return last;
}
