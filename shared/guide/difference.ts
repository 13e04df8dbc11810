import { z } from 'zod/mini';
import { failure, type Result, success } from '../result';
import { type Guide, guideSchema, type SupportLine, supportLineSchema } from './schema';

type FactName = Exclude<keyof Guide, 'id' | 'lines'>;

/** One thing in which two guides differ, that a person can take or leave alone. */
export type Change =
  | { readonly kind: 'added'; readonly id: string; readonly line: SupportLine }
  | { readonly kind: 'gone'; readonly id: string; readonly line: SupportLine }
  | {
      readonly kind: 'changed';
      readonly id: string;
      readonly before: SupportLine;
      readonly after: SupportLine;
      /** Which of its facts. */
      readonly fields: readonly (keyof SupportLine)[];
    }
  | { readonly kind: 'fact'; readonly id: FactName; readonly before: unknown; readonly after: unknown };

/** The facts of a guide besides its numbers, in the order in which they are told. */
export const facts = [
  'product',
  'shortName',
  'vendor',
  'formerNames',
  'age',
  'source',
  'canonical',
  'sha256',
  'expires',
  'portal',
  'mailbox',
  'unconfirmed',
  'uploads',
  'identifiers',
  'severities',
  'email',
  'ticket',
  'escalation',
  'otherNumbers',
] as const satisfies readonly FactName[];

const lineFields = z.keyof(supportLineSchema._zod.innerType).options;

/** As one text, whatever the order of its keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}

const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);

/** The fields of a line that two have different; its id is how it is found and not what it says. */
function changedFields(before: SupportLine, after: SupportLine): readonly (keyof SupportLine)[] {
  return lineFields.filter((key) => key !== 'id' && !isSame(before[key], after[key]));
}

const placeOf = ({ region, country, servesWholeRegion, label, e164 }: SupportLine, withNumber: boolean) =>
  [region, country, servesWholeRegion, label, withNumber ? e164 : ''].join('\n');

/** Finds the partner of each line: the same number at the same place, else the same name, else the same place. */
function pairs(before: readonly SupportLine[], after: readonly SupportLine[]) {
  const partner = new Map<SupportLine, SupportLine>();
  const taken = new Set<SupportLine>();
  const keys: readonly ((line: SupportLine) => string)[] = [
    (line) => `${line.id}\n${placeOf(line, true)}`,
    (line) => placeOf(line, true),
    ({ e164, label = '' }) => `${e164}\n${label}`,
    ({ e164 }) => e164,
    ({ id }) => id,
    (line) => placeOf(line, false),
  ];
  for (const key of keys) {
    const free = new Map<string, SupportLine[]>();
    for (const line of before.filter((each) => !taken.has(each)))
      free.set(key(line), (free.get(key(line)) ?? []).concat(line));
    for (const line of after) {
      if (partner.has(line)) continue;
      const found = free.get(key(line))?.shift();
      if (!found) continue;
      taken.add(found);
      partner.set(line, found);
    }
  }
  return { partner, gone: before.filter((line) => !taken.has(line)) };
}

/** Everything in which a guide differs from another, numbers first: added, changed, gone. */
export function guideDifference(before: Guide, after: Guide): readonly Change[] {
  const { partner, gone } = pairs(before.lines, after.lines);
  const lines = after.lines.flatMap((line): readonly Change[] => {
    const former = partner.get(line);
    if (!former) return [{ kind: 'added', id: `added:${line.id}`, line }];
    const fields = changedFields(former, line);
    return fields.length === 0
      ? []
      : [{ kind: 'changed', id: `changed:${former.id}`, before: former, after: line, fields }];
  });
  return [
    ...lines,
    ...gone.map((line): Change => ({ kind: 'gone', id: `gone:${line.id}`, line })),
    ...facts
      .filter((fact) => !isSame(before[fact], after[fact]))
      .map((fact): Change => ({ kind: 'fact', id: fact, before: before[fact], after: after[fact] })),
  ];
}

/** Facts that need one another: what support knows one by, and the subject that names it. */
const tied: readonly string[] = ['identifiers', 'email'] satisfies readonly FactName[];

/** The changes that are taken or left together with one, by their ids. */
export function takenWith(changes: readonly Change[], id: string): readonly string[] {
  const isTied = tied.includes(id) && tied.every((each) => changes.some((change) => change.id === each));
  return isTied ? tied : [id];
}

/** The lines without one: the same number under the same name, else the first with its number. */
function withoutOne(lines: readonly SupportLine[], { id, e164 }: SupportLine): readonly SupportLine[] {
  const same = lines.filter((line) => line.e164 === e164);
  const one = same.find((line) => line.id === id) ?? same[0];
  return lines.filter((line) => line !== one);
}

/** A line with some of its fields as another has them. */
function withFields(line: SupportLine, from: SupportLine, fields: readonly (keyof SupportLine)[]): SupportLine {
  const entries = new Map<string, unknown>(Object.entries(line));
  for (const field of fields) {
    if (from[field] === undefined) entries.delete(field);
    else entries.set(field, from[field]);
  }
  return supportLineSchema.parse(Object.fromEntries(entries));
}

/** An id that no line has yet. */
function freeId(id: string, lines: readonly SupportLine[]): string {
  const taken = new Set(lines.map((line) => line.id));
  for (let number = 2, next = id; ; number += 1) {
    if (!taken.has(next)) return next;
    next = `${id.slice(0, 36)}-${number}`;
  }
}

/**
 * A guide with some changes taken. They need not have been found between this guide and another: what was corrected in an
 * older version of it can be made in a newer one, as far as that still has what it is about.
 *
 * @returns `no-numbers` where nothing would be left to call; `change-unfit` with the fact that doesn't go with the guide
 */
export function applyChanges(guide: Guide, changes: readonly Change[]): Result<Guide, 'no-numbers' | 'change-unfit'> {
  let lines: readonly SupportLine[] = guide.lines;
  const others = new Map<string, unknown>(Object.entries(guide));
  for (const change of changes) {
    switch (change.kind) {
      case 'added':
        lines = [...lines, { ...change.line, id: freeId(change.line.id, lines) }];
        break;
      case 'gone':
        lines = withoutOne(lines, change.line);
        break;
      case 'changed': {
        const { before, after, fields } = change;
        const at = lines.find(({ id }) => id === before.id) ?? lines.find(({ e164 }) => e164 === before.e164);
        lines = at
          ? lines.map((line) => (line === at ? withFields(line, after, fields) : line))
          : [...lines, { ...after, id: freeId(after.id, lines) }];
        break;
      }
      case 'fact':
        if (change.after === undefined) others.delete(change.id);
        else others.set(change.id, change.after);
    }
  }
  const whole = guideSchema.safeParse({ ...Object.fromEntries(others), lines });
  if (whole.success) return success(whole.data);
  if (lines.length === 0) return failure('no-numbers');
  return failure('change-unfit', { fact: String(whole.error.issues[0]?.path[0] ?? '') });
}
