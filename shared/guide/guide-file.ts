import { findNodeAtLocation, getLocation, type Node, type ParseError, parseTree, visit } from 'jsonc-parser';
import { z } from 'zod/mini';
import { isOversized, mostOfGuide } from '../ipc/message-size';
import { text } from '../text';
import { type Guide, guideSchema } from './schema';

/** What the name of a guide's file ends with. */
export const guideFileEnding = '.support-guide.json';

const format = 'support-guide';
const version = 1;

/** A guide as a file, for whoever checks one with other tools. */
export const guideFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(format),
  version: z.literal(version),
  guide: guideSchema,
});

/** Far more than a guide of twenty thousand numbers, in characters. */
const longest = 20_000_000;

/** More of what is wrong than this helps nobody. */
const mostProblems = 100;

/** One thing that is wrong with a file, and where. */
export interface GuideFileProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Such as `guide.lines.2.e164`; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
}

export type ReadGuideFile =
  | { readonly ok: true; readonly guide: Guide }
  | {
      readonly ok: false;
      readonly code: 'not-a-guide' | 'newer' | 'too-large' | 'invalid';
      readonly problems: readonly [GuideFileProblem, ...GuideFileProblem[]];
    };

/** A guide as the content of a file. It holds no value of the person's own: a guide only names what it asks for. */
export function guideFile(guide: Guide): string {
  return `${JSON.stringify({ format, version, guide }, null, 2)}\n`;
}

const refused = (
  code: 'not-a-guide' | 'newer' | 'too-large' | 'invalid',
  ...problems: readonly [GuideFileProblem, ...GuideFileProblem[]]
): ReadGuideFile => ({ ok: false, code, problems });

const lineAt = (content: string, offset: number) => content.slice(0, offset).split('\n').length;

/** The tree of a text that is known to be JSON; none for one that is nested deeper than the parser goes. */
function treeOf(content: string): Node | undefined {
  try {
    return parseTree(content);
  } catch {
    return undefined;
  }
}

function syntaxProblem(content: string): GuideFileProblem {
  const errors: ParseError[] = [];
  try {
    parseTree(content, errors, { disallowComments: true });
  } catch {
    // Nested too deep to say where.
  }
  const offset = errors[0]?.offset ?? 0;
  const field = errors[0] ? getLocation(content, offset).path.join('.') : '';
  return { line: lineAt(content, offset), field, message: text.guides.file.notJson };
}

/** Which words there are for a kind of value, by the library's name for it. */
const isIn = <Names extends object>(names: Names, name: PropertyKey): name is keyof Names => Object.hasOwn(names, name);

/** What is wrong, in words for whoever writes the file. The schema has its own for what only it knows: `a country code such as DE`. */
function messageOf(issue: z.core.$ZodIssue): string {
  const words = text.guides.file;
  switch (issue.code) {
    case 'unrecognized_keys':
      return words.unknownField;
    case 'invalid_type':
      if (issue.input === undefined) return words.missing;
      return isIn(words.kind, issue.expected) ? words.hasToBe(words.kind[issue.expected]) : words.unfit;
    case 'invalid_value':
      return words.oneOf(issue.values.map(String));
    case 'too_small':
      return issue.origin === 'number' ? words.atLeast(Number(issue.minimum)) : words.empty;
    case 'too_big':
      return isIn(words.atMost, issue.origin) ? words.atMost[issue.origin](Number(issue.maximum)) : words.unfit;
    default:
      if (issue.code === 'invalid_format' && /^date/.test(issue.format)) return words.hasToBe(words.aDate);
      // Those of the library begin with a capital letter.
      if (/^\p{Ll}/u.test(issue.message)) return words.hasToBe(issue.message);
      return issue.code === 'custom' ? `${issue.message}.` : words.unfit;
  }
}

function schemaProblems(content: string, { issues }: z.core.$ZodError): readonly GuideFileProblem[] {
  const tree = treeOf(content);
  const wrong = issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const message = messageOf(issue);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key], message }))
      : [{ path, message }];
  });
  return wrong.slice(0, mostProblems).map(({ path, message }) => {
    // What is missing is missing in what is there.
    let node: Node | undefined;
    for (let length = path.length; !node && length >= 0; length -= 1)
      node = tree && findNodeAtLocation(tree, path.slice(0, length));
    return {
      line: lineAt(content, node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0)),
      field: path.join('.'),
      message,
    };
  });
}

/** Fields that an object has more than once, at each place but the first: which of them counts, nobody could tell. */
function repeatedFields(content: string): readonly GuideFileProblem[] {
  const found: GuideFileProblem[] = [];
  const open: Set<string>[] = [];
  try {
    visit(content, {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty(name, _offset, _length, startLine, _startCharacter, pathSupplier) {
        const names = open.at(-1);
        if (names?.has(name) && found.length < mostProblems)
          found.push({
            line: startLine + 1,
            field: [...pathSupplier(), name].join('.'),
            message: text.guides.file.repeated,
          });
        names?.add(name);
      },
    });
  } catch {
    // Nested deeper than the parser goes, and than any guide.
  }
  return found;
}

const outsideSchema = z.looseObject({ format: z.literal(format), version: z.int().check(z.minimum(1)) });

/** Bytes as text; undefined for what is no UTF-8, as guessing could change a name for good and unseen. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads the file of a guide, whoever wrote it.
 *
 * @param given - its content, anything at all
 * @returns the guide, or everything that is wrong with it, by line and field
 */
export function readGuideFile(given: string | Uint8Array): ReadGuideFile {
  const file = typeof given === 'string' ? given : textOf(given);
  if (file === undefined) return refused('not-a-guide', { line: 1, field: '', message: text.guides.file.notText });
  if (file.length > longest) return refused('too-large', { line: 1, field: '', message: text.guides.file.tooLarge });
  const content = file.replace(/^\uFEFF/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return refused('not-a-guide', syntaxProblem(content));
  }
  const outside = outsideSchema.safeParse(parsed);
  if (!outside.success) return refused('not-a-guide', { line: 1, field: '', message: text.guides.file.notAGuide });
  if (outside.data.version > version)
    return refused('newer', { line: 1, field: 'version', message: text.guides.file.newer });
  // Nor is it looked through: a million faults would be found in a million numbers.
  if (isOversized(parsed, mostOfGuide))
    return refused('too-large', { line: 1, field: '', message: text.guides.file.tooLarge });
  const whole = guideFileSchema.safeParse(parsed, { reportInput: true });
  const repeated = repeatedFields(content);
  if (whole.success && repeated.length === 0) return { ok: true, guide: whole.data.guide };
  const wrong = [...(whole.success ? [] : schemaProblems(content, whole.error)), ...repeated];
  const [first = { line: 1, field: '', message: text.guides.file.notAGuide }, ...others] = wrong;
  return refused('invalid', first, ...others);
}
