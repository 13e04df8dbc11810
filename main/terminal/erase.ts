import { createInterface } from 'node:readline/promises';
import type { Result } from '../../shared/result';
import { text } from '../../shared/text';
import { wordFailure } from '../../shared/text/word-failure';
import type { Printed } from './print';
import { printableUpTo } from './printable';

/** Enough for any path, in characters. */
const longestPath = 4_096;

/** Asks in the terminal. @returns whether the answer is yes; undefined where nobody can answer */
async function askInTerminal(question: string): Promise<boolean | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await lines.question(`${question} `)).trim());
  } finally {
    lines.close();
  }
}

/**
 * Erases everything for who asks for it in a terminal.
 *
 * @param isSure - whether it is to be done without a question
 * @param erase - does it
 * @returns status 1 where it was not done, 2 where nobody could be asked, 3 where something is left
 */
export async function eraseInTerminal(
  isSure: boolean,
  folder: string,
  erase: () => Result<readonly string[]>,
  ask: (question: string) => Promise<boolean | undefined> = askInTerminal,
): Promise<Printed> {
  const agreed = isSure || (await ask(text.erase.askInTerminal(printableUpTo(folder, longestPath))));
  if (agreed === undefined) return { out: '', error: text.erase.nobodyToAsk, status: 2 };
  if (!agreed) return { out: text.erase.nothingErased, error: '', status: 1 };
  const erased = erase();
  if (!erased.ok) return { out: '', error: wordFailure(erased.error), status: 1 };
  if (erased.value.length > 0)
    return { out: '', error: text.erase.left(erased.value.map((path) => printableUpTo(path, longestPath))), status: 3 };
  return { out: text.erase.done, error: '', status: 0 };
}
