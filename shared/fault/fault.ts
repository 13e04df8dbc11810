/**
 * What may be told of an error: its kind and its place in the program. Its message is left out on purpose, because it may
 * repeat what a person typed (a JSON error quotes the file, a range error the value).
 */
export interface Fault {
  /** The error's class, such as `TypeError`. */
  readonly name: string;
  /** What a system error is called, such as `ENOSPC`. */
  readonly code?: string | undefined;
  /** Which well-known message it has. */
  readonly hint?: Hint | undefined;
  /** Where it was thrown, nearest first: file name, line, column. */
  readonly frames: readonly string[];
}

export const faultPatterns = {
  name: /^[A-Z][A-Za-z]{0,39}$/,
  code: /^[A-Z][A-Z0-9_]{1,39}$/,
  frame: /^[A-Za-z_][\w.-]{0,79}\.[cm]?[jt]sx?:\d{1,7}:\d{1,7}$/,
} as const;

export const mostFrames = 3;

export const hints = [
  'no-property',
  'not-a-function',
  'not-iterable',
  'not-defined',
  'stack-overflow',
  'chunk-missing',
  'destroyed',
  'time-zone',
] as const;

type Hint = (typeof hints)[number];

/** Messages that the engine words itself. Only the fact that it is one of them is told. */
const known: readonly (readonly [RegExp, Hint])[] = [
  [/^Cannot (read|set) propert(y|ies) of (undefined|null)\b/, 'no-property'],
  [/ is not a (function|constructor)$/, 'not-a-function'],
  [/ is not iterable\b/, 'not-iterable'],
  [/^\S+ is not defined$/, 'not-defined'],
  [/^Maximum call stack size exceeded$/, 'stack-overflow'],
  [/^(Failed to fetch dynamically imported module|Importing a module script failed)/, 'chunk-missing'],
  [/^Object has been destroyed$/, 'destroyed'],
  [/^Invalid time zone specified/, 'time-zone'],
];

const fits = (pattern: RegExp, value: unknown): value is string => typeof value === 'string' && pattern.test(value);

function framesOf(stack: string, message: string): readonly string[] {
  // The message stands in the stack, and one of several lines could look like a frame.
  const from = message === '' ? 0 : stack.indexOf(message);
  if (from < 0) return [];
  const frames = stack
    .slice(from + message.length)
    .split('\n')
    .slice(1)
    .map((line) => /^\s*at .*?([^/\\\s()]+:\d+:\d+)\)?$/.exec(line)?.[1])
    .filter((frame) => fits(faultPatterns.frame, frame));
  return frames.slice(0, mostFrames);
}

/**
 * Reduces whatever was thrown to what may be told of it.
 *
 * @param thrown - anything at all; it may hold any secret
 */
export function faultOf(thrown: unknown): Fault {
  try {
    if (!(thrown instanceof Error)) return { name: 'NotAnError', frames: [] };
    const { name, message, stack } = thrown;
    const code = 'code' in thrown ? thrown.code : undefined;
    return {
      name: fits(faultPatterns.name, name) ? name : 'Error',
      code: fits(faultPatterns.code, code) ? code : undefined,
      hint: known.find(([pattern]) => pattern.test(message))?.[1],
      frames: framesOf(stack ?? '', message),
    };
  } catch {
    // An error that cannot even be looked at.
    return { name: 'Error', frames: [] };
  }
}
