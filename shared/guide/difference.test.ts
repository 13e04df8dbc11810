import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import { applyChanges, guideDifference, takenWith } from './difference';
import type { Guide, SupportLine } from './schema';

const lineOf = (id: string): SupportLine => {
  const line = builtInGuide.lines.find((each) => each.id === id);
  if (!line) throw new Error(`The guide has no line ${id}.`);
  return line;
};
const withLines = (lines: Guide['lines']): Guide => ({ ...builtInGuide, lines });
const changed = withLines([
  { ...lineOf('germany'), shown: '+49 69 6677 37598', e164: '+4969667737598', national: '069667737598' },
  ...builtInGuide.lines.filter(({ id }) => id !== 'germany' && id !== 'uk'),
  {
    ...lineOf('uk'),
    id: 'france',
    country: 'FR',
    e164: '+33140000000',
    shown: '+33 1 40 00 00 00',
    national: '0140000000',
  },
]);

/** What two guides have in common whatever the order of their numbers. */
const inOrder = (guide: Guide) => ({ ...guide, lines: guide.lines.toSorted((a, b) => a.e164.localeCompare(b.e164)) });

test('two guides that say the same do not differ', () => {
  expect(guideDifference(builtInGuide, structuredClone(builtInGuide))).toEqual([]);
});

test('what is new, gone and different is told one by one', () => {
  const told = guideDifference(builtInGuide, { ...changed, mailbox: 'help@example.com' }).map(({ kind, id }) => [
    kind,
    id,
  ]);
  expect(told).toEqual([
    ['changed', 'changed:germany'],
    ['added', 'added:france'],
    ['gone', 'gone:uk'],
    ['fact', 'mailbox'],
  ]);
});

test('of a number that changed it is told what', () => {
  const [change] = guideDifference(builtInGuide, changed);
  expect(change).toMatchObject({ kind: 'changed', fields: ['shown', 'national', 'e164'] });
});

test('a number is the same whatever its line is called', () => {
  const renamed = withLines(builtInGuide.lines.map((line) => ({ ...line, id: `${line.id}-x` })));
  expect(guideDifference(builtInGuide, renamed)).toEqual([]);
});

describe('taking changes', () => {
  test('all of them makes the other guide, none of them leaves this one', () => {
    const some = fc.subarray(builtInGuide.lines, { minLength: 1 });
    fc.assert(
      fc.property(some, some, fc.constantFrom('A', 'B'), (one, other, vendor) => {
        const before = withLines(one);
        const after: Guide = { ...withLines(other), vendor };
        const all = applyChanges(before, guideDifference(before, after));
        expect(all.ok && inOrder(all.value)).toEqual(inOrder(after));
        expect(applyChanges(before, [])).toEqual({ ok: true, value: before });
      }),
    );
  });

  test('one of them makes that one alone', () => {
    const [germany] = guideDifference(builtInGuide, changed);
    const taken = applyChanges(builtInGuide, germany ? [germany] : []);
    expect(taken.ok && taken.value.lines.map(({ e164 }) => e164)).toEqual(
      builtInGuide.lines.map(({ id, e164 }) => (id === 'germany' ? '+4969667737598' : e164)),
    );
  });

  test('an own correction goes into a newer guide, beside what is new there', () => {
    const [correction] = guideDifference(builtInGuide, changed);
    const newer = withLines(
      builtInGuide.lines.map((line) => (line.id === 'germany' ? { ...line, label: 'Vault' } : line)),
    );
    const kept = applyChanges(newer, correction ? [correction] : []);
    expect(kept.ok && kept.value.lines.find(({ id }) => id === 'germany')).toMatchObject({
      label: 'Vault',
      e164: '+4969667737598',
    });
  });

  test('never leaves a guide without a number', () => {
    const one = withLines([lineOf('uk')]);
    const gone = guideDifference(one, withLines([lineOf('germany')])).filter(({ kind }) => kind === 'gone');
    expect(
      applyChanges(one, gone.length > 0 ? gone : [{ kind: 'gone', id: 'gone:uk', line: lineOf('uk') }]),
    ).toMatchObject({
      ok: false,
      error: { code: 'no-numbers' },
    });
  });
});

describe('changes that need one another', () => {
  const renamed: Guide = {
    ...builtInGuide,
    identifiers: [{ id: 'code', name: 'Access code', isSecret: true, neededFor: ['email'] }],
    email: { ...builtInGuide.email, subject: '[{code}] {summary}' },
  };

  test('an identifier and the subject that names it are taken or left together', () => {
    const changes = guideDifference(builtInGuide, { ...renamed, mailbox: 'help@example.com' });
    expect(takenWith(changes, 'email')).toEqual(['identifiers', 'email']);
    expect(takenWith(changes, 'mailbox')).toEqual(['mailbox']);
    const subjectAlone = { ...builtInGuide, email: { ...builtInGuide.email, subject: '{pin}: {summary}' } };
    expect(takenWith(guideDifference(builtInGuide, subjectAlone), 'email')).toEqual(['email']);
  });

  test('a correction that no longer works is named, and is no lack of numbers', () => {
    const corrected = { ...builtInGuide, email: { ...builtInGuide.email, subject: '{pin}: {summary}' } };
    expect(applyChanges(renamed, guideDifference(builtInGuide, corrected))).toMatchObject({
      error: { code: 'change-unfit', facts: { fact: 'email' } },
    });
  });
});
