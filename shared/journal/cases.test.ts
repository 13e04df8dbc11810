import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anotherCall } from '../../tests/fixtures/a-call';
import { caseKey, casesOf, findCases } from './cases';
import type { JournalEntry } from './schema';

const on = (day: number) => `2026-01-${String(day).padStart(2, '0')}T12:00:00.000Z`;
const entry = (day: number, caseNumber: string, more: Partial<JournalEntry> = {}) =>
  anotherCall(day, { at: on(day), caseNumber, ...more });
/** As the journal lists them. */
const cases = (...oldestFirst: readonly JournalEntry[]) => casesOf(oldestFirst.toReversed());
const names = (guide: string) =>
  guide === 'alm' ? ['Account Lifecycle Manager', 'Thycotic'] : ['Vault', 'Ærø Software'];

describe('the entries of a case', () => {
  test('stand together, the first contact first', () => {
    const [one, ...others] = cases(entry(1, '0042'), entry(2, '77'), entry(3, '0042'));
    expect(one).toMatchObject({ caseNumber: '0042', opened: on(1), lastContact: on(3) });
    expect(one?.entries.map(({ at }) => at)).toEqual([on(1), on(3)]);
    expect(others).toHaveLength(1);
  });

  test.each(['#0042', 'Case 0042', 'case #0042', ' 0042 ', '００４２', '00 42', '0042\u200b'])(
    'are told by their number however it is written: %j',
    (written) => {
      expect(cases(entry(1, '0042'), entry(2, written))).toHaveLength(1);
    },
  );

  test.each(['42', '00420', 'CS0042'])('are another case’s where the number is another: %s', (written) => {
    expect(cases(entry(1, '0042'), entry(2, written))).toHaveLength(2);
  });

  test('of two vendors that gave the same number are two cases', () => {
    expect(cases(entry(1, '0042'), entry(2, '0042', { guide: 'vault' })).map(({ guide }) => guide)).toEqual([
      'vault',
      'alm',
    ]);
  });

  test.each(['', ' ', '\u200b'])('are no case’s without a number: %j', (caseNumber) => {
    expect(cases(entry(1, caseNumber))).toEqual([]);
    expect(caseKey({ guide: 'alm', caseNumber })).toBeUndefined();
  });

  test.each(['#', 'case', '--', 'Case #'])('are a case’s with a number that is hardly one: %j', (caseNumber) => {
    expect(cases(entry(1, caseNumber))).toHaveLength(1);
  });

  test('whatever the numbers are, each entry with one is in just one case', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 5 }), { maxLength: 20 }), (numbers) => {
        const entries = numbers.map((caseNumber, index) => entry((index % 28) + 1, caseNumber));
        const withNumber = entries.filter((each) => caseKey(each) !== undefined);
        expect(casesOf(entries).flatMap(({ entries: own }) => own)).toHaveLength(withNumber.length);
      }),
    );
  });
});

describe('a case', () => {
  test('has the summary and the severity that were written last', () => {
    const [one] = cases(
      entry(1, '1', { summary: 'Sync stops', severity: 'lower' }),
      entry(2, '1', { summary: 'Nobody can sign in', severity: 'severity-1' }),
      entry(3, '1', { summary: ' ', severity: 'unanswered' }),
    );
    expect(one).toMatchObject({ summary: 'Nobody can sign in', severity: 'severity-1' });
  });

  test.each([
    [[], 'open'],
    [['waiting-for-us'], 'waiting-for-us'],
    [['waiting-for-us', 'unknown'], 'waiting-for-us'],
    [['resolved'], 'resolved'],
    [['resolved', 'unknown'], 'open'],
    [['resolved', 'waiting-for-them'], 'waiting-for-them'],
    [['waiting-for-them', 'resolved'], 'resolved'],
  ] as const)('of which %j was said is %s', (said, status) => {
    const told = said.map((caseStatus, index) => entry(index + 2, '1', { caseStatus }));
    expect(cases(entry(1, '1'), ...told)[0]?.status).toBe(status);
  });

  test('that is resolved comes after all others, and else the latest contact first', () => {
    const all = cases(
      entry(1, 'a'),
      entry(2, 'b'),
      entry(3, 'c', { caseStatus: 'resolved' }),
      entry(4, 'd', { caseStatus: 'resolved' }),
      entry(5, 'a'),
    );
    expect(all.map(({ caseNumber }) => caseNumber)).toEqual(['a', 'b', 'd', 'c']);
  });

  test('keeps the order of its contacts where a clock was set back a year', () => {
    const later = anotherCall(2, { at: '2025-01-02T12:00:00.000Z', caseNumber: '1' });
    expect(cases(entry(1, '1'), later)[0]).toMatchObject({ opened: on(1), lastContact: later.at });
  });
});

describe('cases are found', () => {
  const all = cases(
    entry(1, '0042', { summary: 'Sync stops', notes: 'Zürich' }),
    entry(2, '0042', { agent: 'Grace' }),
    entry(3, '8888', { guide: 'vault' }),
  );
  const found = (query: string) => findCases(all, query, names).map(({ caseNumber }) => caseNumber);

  test.each([
    ['', ['8888', '0042']],
    ['#0042', ['0042']],
    ['case 8888', ['8888']],
    ['thycotic', ['0042']],
    ['vault', ['8888']],
    ['zurich grace', ['0042']],
    ['thycotic grace sync', ['0042']],
    ['grace vault', []],
    ['nowhere', []],
  ])('by number, vendor and words: %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

test('10,000 entries in 2,000 cases are grouped and found', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    anotherCall(index, {
      caseNumber: String(index % 2_000),
      summary: `Sync stops at step ${index}`,
      notes: 'x'.repeat(200),
    }),
  );
  const grouped = casesOf(entries);
  expect(grouped).toHaveLength(2_000);
  expect(findCases(grouped, 'step 1999', names)).toHaveLength(1);
});
