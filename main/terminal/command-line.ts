import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../shared/result';
import { text } from '../../shared/text';
import type { Opening } from '../startup/opening';
import { isChromiumSwitch } from './chromium-switches';
import { printable } from './printable';

/** What a command line asks for: to open the program, or to have something printed. */
export type Command =
  | { readonly kind: 'open'; readonly opening: Opening }
  | { readonly kind: 'lookup'; readonly query: string; readonly form: 'text' | 'json' }
  | { readonly kind: 'version' }
  | { readonly kind: 'help' };

const options = {
  palette: { type: 'boolean' },
  hidden: { type: 'boolean' },
  lookup: { type: 'boolean' },
  json: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Those that stand alone: `--lookup` may carry a value. */
const withoutValue = ['palette', 'hidden', 'json', 'version', 'help'] as const;

const exclusive = ['palette', 'hidden', 'lookup', 'version', 'help'] as const;

const mistake = (message: string) => failure('usage', message);

/**
 * Reads the command line.
 *
 * @param args - without the executable, and from source without the program's folder
 * @returns `usage` with what is wrong; what was typed is repeated only in a form that a terminal prints harmlessly
 */
export function readCommandLine(args: readonly string[]): Result<Command, 'usage'> {
  // Not strict, as the runtime's own switches stand among ours.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name) && !isChromiumSwitch(token.name)) {
      return mistake(text.terminal.unknownOption(printable(token.rawName)));
    }
  }
  const valued = withoutValue.find((name) => typeof values[name] === 'string');
  if (valued !== undefined) return mistake(text.terminal.takesNoValue(`--${valued}`));

  const [first, ...others] = exclusive.filter((name) => values[name] !== undefined);
  if (others.length > 0) {
    return mistake(text.terminal.oneAtATime([first, ...others].map((name) => `--${name}`).join(', ')));
  }
  if (first === 'lookup') {
    const words = [...(typeof values.lookup === 'string' ? [values.lookup] : []), ...positionals];
    return success({ kind: 'lookup', query: words.join(' '), form: values.json ? 'json' : 'text' });
  }
  if (values.json) return mistake(text.terminal.jsonAlone);
  const [stray] = positionals;
  if (stray !== undefined) return mistake(text.terminal.strayWord(printable(stray)));
  if (first === 'version' || first === 'help') return success({ kind: first });
  return success({ kind: 'open', opening: first ?? 'window' });
}

/**
 * The arguments that are the program's to read.
 *
 * @param argv - as Node has it
 * @param isPackaged - false while an Electron of its own runs the program from a folder, which it takes from the first
 *   argument without a dash
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const args = argv.slice(1);
  const folder = isPackaged ? -1 : args.findIndex((argument) => !argument.startsWith('-'));
  return args.filter((_, index) => index !== folder);
}
