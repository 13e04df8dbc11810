import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FailureFacts } from '../../shared/failure-schema';
import { failure, type Result, success } from '../../shared/result';
import { dialOpening, guideOpening, nearest, type Opening } from '../startup/opening';
import { isChromiumSwitch, switchName, weakensTheWall } from './chromium-switches';
import { printable } from './printable';

/** What a command line asks for: to open the program, or to have something printed. */
export type Command =
  | {
      readonly kind: 'open';
      readonly opening: Opening;
      /** What was not understood and is ignored, in a form that can be shown anywhere. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'lookup'; readonly query: string; readonly form: 'text' | 'json' }
  | { readonly kind: 'check-guide'; readonly file: string }
  /** `product` is empty for all of them. */
  | { readonly kind: 'export-text'; readonly file: string; readonly product: string }
  | { readonly kind: 'whose'; readonly number: string }
  | { readonly kind: 'policy'; readonly form: 'text' | 'json' }
  | { readonly kind: 'erase'; readonly isSure: boolean }
  | { readonly kind: 'version' }
  | { readonly kind: 'help' };

const options = {
  palette: { type: 'boolean' },
  hidden: { type: 'boolean' },
  dial: { type: 'boolean' },
  lookup: { type: 'boolean' },
  policy: { type: 'boolean' },
  json: { type: 'boolean' },
  'check-guide': { type: 'boolean' },
  'export-text': { type: 'boolean' },
  whose: { type: 'boolean' },
  erase: { type: 'boolean' },
  yes: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Those that print: only where one of them is given does a person read the answer in a terminal. */
const printing = [
  'lookup',
  'policy',
  'json',
  'check-guide',
  'export-text',
  'whose',
  'erase',
  'yes',
  'version',
  'help',
] as const;

/** Those that take no value: `--lookup` may carry one. */
const withoutValue = ['palette', 'hidden', 'policy', 'json', 'erase', 'yes', 'version', 'help'] as const;

const exclusive = [
  'palette',
  'hidden',
  'dial',
  'lookup',
  'policy',
  'check-guide',
  'export-text',
  'whose',
  'erase',
  'version',
  'help',
] as const;

/** A packaged program never comes here with one that weakens the wall; from source, tools drive it by them. */
const isForTheRuntime = (name: string) => isChromiumSwitch(name) || weakensTheWall(name);

const slip = (mistake: FailureFacts['usage']['mistake'], typed = '') => failure('usage', { mistake, typed });

// Not strict, as the runtime's own switches stand among ours.
const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });

/**
 * Reads a command line that asks for something printed: every part of it must make sense.
 *
 * @returns `usage` with what is wrong; what was typed is repeated only in a form that a terminal prints harmlessly
 */
function readStrictly({ values, positionals, tokens }: ReturnType<typeof parse>): Result<Command, 'usage'> {
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name) && !isForTheRuntime(token.name)) {
      return slip('unknown-option', printable(token.rawName));
    }
  }
  const valued = withoutValue.find((name) => typeof values[name] === 'string');
  if (valued !== undefined) return slip('takes-no-value', `--${valued}`);

  const [first, ...others] = exclusive.filter((name) => values[name] !== undefined);
  if (others.length > 0) {
    return slip('one-at-a-time', [first, ...others].map((name) => `--${name}`).join(', '));
  }
  if (values.yes && first !== 'erase') return slip('yes-alone');
  if (first === 'lookup') {
    const words = [...(typeof values.lookup === 'string' ? [values.lookup] : []), ...positionals];
    return success({ kind: 'lookup', query: words.join(' '), form: values.json ? 'json' : 'text' });
  }
  if (values.json && first !== 'policy') return slip('json-alone');
  if (first === 'check-guide' || first === 'export-text' || first === 'whose') {
    const given = values[first];
    const words = [...(typeof given === 'string' ? [given] : []), ...positionals];
    if (first === 'whose' && words.length > 0) return success({ kind: 'whose', number: words.join(' ') });
    const [file = '', ...more] = words;
    if (first === 'export-text' && file !== '') return success({ kind: first, file, product: more.join(' ') });
    if (first === 'check-guide' && file !== '' && more.length === 0) return success({ kind: first, file });
    return slip('takes-one', `--${first}`);
  }
  const [stray] = positionals;
  if (stray !== undefined) return slip('stray-word', printable(stray));
  if (first === 'erase') return success({ kind: 'erase', isSure: values.yes === true });
  if (first === 'policy') return success({ kind: 'policy', form: values.json ? 'json' : 'text' });
  return success({ kind: first === 'help' ? 'help' : 'version' });
}

/** The first guide's file among the arguments: a path, or an address as desktops hand files over. */
function guideIn(args: readonly string[]): { readonly argument: string; readonly opening: Opening } | undefined {
  for (const argument of args) {
    if (argument.startsWith('-')) continue;
    try {
      const opening = guideOpening(argument.startsWith('file:') ? fileURLToPath(argument) : resolve(argument));
      if (opening) return { argument, opening };
    } catch {
      // An address of something else.
    }
  }
  return undefined;
}

/** The call that a command line asks for: `--dial=germany`, `--dial germany`, or `--dial` alone for the nearest number. */
function dialIn({ values, tokens }: ReturnType<typeof parse>): {
  readonly opening: Opening | undefined;
  /** Where the place is, if it's a word of its own. */
  readonly index: number | undefined;
} {
  if (typeof values.dial === 'string') return { opening: dialOpening(values.dial), index: undefined };
  const dial = tokens.findLast((token) => token.kind === 'option' && token.name === 'dial');
  const place = tokens.find((token) => token.kind === 'positional' && dial !== undefined && token.index > dial.index);
  return place?.kind === 'positional'
    ? { opening: dialOpening(place.value), index: place.index }
    : { opening: dial && dialOpening(nearest), index: undefined };
}

/**
 * Reads a command line that opens the program. Desktops, installers and session managers add arguments of their own
 * (`--updated`, a dropped file, `/prefetch:1`, `-psn_0_1`), so nothing that is in it may keep the program from opening.
 */
function readLeniently(args: readonly string[]): Command {
  const end = args.indexOf('--');
  const parsed = parse(args);
  const { values } = parsed;
  const { opening: dialling, index: placeIndex } = dialIn(parsed);
  const guide = values.palette === undefined && dialling === undefined ? guideIn(args) : undefined;
  const ignored = args.filter((argument, index) => {
    if (argument === guide?.argument) return false;
    if (index === end || argument === '' || argument === '--palette' || argument === '--hidden') return false;
    if (dialling !== undefined && (index === placeIndex || /^--dial(?:=|$)/.test(argument))) return false;
    const name = switchName(argument, 'linux');
    return !(argument.startsWith('--') && name !== undefined && isForTheRuntime(name) && (end < 0 || index < end));
  });
  // Whoever asks for a call or for the palette wants that, whatever else was said.
  const opening =
    dialling ??
    guide?.opening ??
    (values.palette !== undefined
      ? 'palette'
      : values.hidden !== undefined && values.dial === undefined
        ? 'hidden'
        : 'window');
  return { kind: 'open', opening, ignored: ignored.map(printable) };
}

/**
 * Reads the command line.
 *
 * @param args - without the executable, and from source without the program's folder
 * @returns `usage` where the terminal is meant and something is wrong with it
 */
export function readCommandLine(args: readonly string[]): Result<Command, 'usage'> {
  const parsed = parse(args);
  if (printing.some((name) => parsed.values[name] !== undefined)) return readStrictly(parsed);
  return success(readLeniently(args));
}

/**
 * The switches that a packaged program does not start with, as they were given and fit to be printed.
 *
 * @param args - as for {@link readCommandLine}
 */
export function refusedSwitches(args: readonly string[], platform: NodeJS.Platform): readonly string[] {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end))
    .filter((argument) => weakensTheWall(switchName(argument, platform)?.toLowerCase() ?? ''))
    .map(printable);
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
