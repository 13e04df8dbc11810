import type { Result } from '../../shared/result';
import { writeAsIn } from '../../shared/text/region-in-use';
import type { Opening } from '../startup/opening';
import type { Command } from './command-line';
import type { Known } from './known';
import type { Printed } from './print';

/** What a command line comes to: something printed, after which all is done, or the program opened. */
type Answer = { readonly printed: Printed } | { readonly opening: Opening; readonly ignored: readonly string[] };

/** What is asked only where a command wants it. */
export interface AtHand {
  /** As whose region dates and times are written, BCP 47. */
  region(): string;
  reportPolicy(form: 'text' | 'json'): Promise<Printed>;
  /** What is known on this desk. */
  known(): Known | Promise<Known>;
  erase(isSure: boolean): Promise<Printed>;
}

/** Fetched for what is printed alone: a program that opens does not wait for all that can be said. */
async function wordsAsIn(region: string) {
  writeAsIn(region);
  const { text } = await import('../../shared/text');
  return text;
}

/**
 * Answers a command line as far as a terminal can.
 *
 * @param command - as `readCommandLine` gives it; a mistake is answered with exit status 2
 * @param version - of the program
 */
export async function answerInTerminal(
  command: Result<Command, 'usage'>,
  version: string,
  now: Date,
  { region, reportPolicy, known, erase }: AtHand,
): Promise<Answer> {
  if (!command.ok) {
    const { terminal } = await wordsAsIn(region());
    const { wordFailure } = await import('../../shared/text/word-failure');
    return { printed: { out: '', error: `${wordFailure(command.error)}\n\n${terminal.usage}`, status: 2 } };
  }
  const { value: asked } = command;
  if (asked.kind === 'open') return { opening: asked.opening, ignored: asked.ignored };
  const text = await wordsAsIn(region());
  switch (asked.kind) {
    case 'lookup': {
      // Nobody else needs it, so that a program that only opens does not wait for it.
      const { lookup } = await import('./lookup');
      const { guides, records } = await known();
      return { printed: lookup(guides, asked.query, asked.form, now, records) };
    }
    case 'export-text': {
      const { exportText } = await import('./export-text');
      return { printed: exportText(await known(), asked.file, now, asked.product) };
    }
    case 'check-guide': {
      const { checkGuide } = await import('./check-guide');
      return { printed: checkGuide(asked.file) };
    }
    case 'whose': {
      const { whose } = await import('./whose');
      return { printed: whose((await known()).guides, asked.number, now) };
    }
    case 'policy':
      return { printed: await reportPolicy(asked.form) };
    case 'erase':
      return { printed: await erase(asked.isSure) };
    case 'version':
      return { printed: { out: text.terminal.version(version), error: '', status: 0 } };
    case 'help':
      return { printed: { out: text.terminal.usage, error: '', status: 0 } };
  }
}
