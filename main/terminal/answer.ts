import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { Guide } from '../../shared/guide/schema';
import type { Result } from '../../shared/result';
import { text } from '../../shared/text';
import type { Opening } from '../startup/opening';
import type { Command } from './command-line';
import type { Printed } from './print';

/** What a command line comes to: something printed, after which all is done, or the program opened. */
type Answer = { readonly printed: Printed } | { readonly opening: Opening; readonly ignored: readonly string[] };

/**
 * Answers a command line as far as a terminal can.
 *
 * @param command - as `readCommandLine` gives it; a mistake is answered with exit status 2
 * @param version - of the program
 * @param reportPolicy - asked only where the policy is asked for
 * @param guides - those of this desk, read only for who asks for numbers
 */
export async function answerInTerminal(
  command: Result<Command, 'usage'>,
  version: string,
  now: Date,
  reportPolicy: (form: 'text' | 'json') => Promise<Printed>,
  guides: () => readonly Guide[] | Promise<readonly Guide[]> = () => [builtInGuide],
): Promise<Answer> {
  if (!command.ok) {
    return { printed: { out: '', error: `${command.error.message}\n\n${text.terminal.usage}`, status: 2 } };
  }
  const { value: asked } = command;
  switch (asked.kind) {
    case 'open':
      return { opening: asked.opening, ignored: asked.ignored };
    case 'lookup': {
      // Nobody else needs it, so that a program that only opens does not wait for it.
      const { lookup } = await import('./lookup');
      return { printed: lookup(await guides(), asked.query, asked.form, now) };
    }
    case 'check-guide': {
      const { checkGuide } = await import('./check-guide');
      return { printed: checkGuide(asked.file) };
    }
    case 'whose': {
      const { whose } = await import('./whose');
      return { printed: whose(await guides(), asked.number, now) };
    }
    case 'policy':
      return { printed: await reportPolicy(asked.form) };
    case 'version':
      return { printed: { out: text.terminal.version(version), error: '', status: 0 } };
    case 'help':
      return { printed: { out: text.terminal.usage, error: '', status: 0 } };
  }
}
