import { describe, expect, test } from 'vitest';
import { builtInGuide } from '../../guide/built-in-guide';
import { ways } from '../../phone/ways';
import { knownCountries } from './formats';
import { en } from './index';

/** Every fixed sentence, by its name. */
function sentencesIn(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${place}.${key}`));
}

const isClean = (sentence: string) =>
  sentence !== '' && sentence === sentence.trim() && !/ {2}|[\p{Cc}\p{Cf}]|\.\.$/u.test(sentence);

test('every fixed sentence is a clean text', () => {
  // What a terminal prints is laid out by line breaks and spaces.
  const { terminal: _terminal, ...shown } = en;
  expect(sentencesIn(shown).filter(([, sentence]) => !isClean(sentence))).toEqual([]);
});

test.each([...ways, 'mailto', 'draft-file', 'copy', 'portal'])('the journal has words for the way %s', (way) => {
  expect(en.journal.ways[way]).toBeTruthy();
});

test.each(builtInGuide.lines)('the place of $id is named in words', (line) => {
  expect(en.place(line)).toMatch(/^[A-Z][a-z]+/);
});

describe('the age of the numbers', () => {
  test.each([
    [0, ''],
    [1, ', 1 year ago'],
    [7, ', 7 years ago'],
  ])('of %d years is said', (wholeYears, said) => {
    expect(en.age.asOf({ unchangedSince: '2019-08', lastSeen: '2021-07-08' }, wholeYears)).toBe(
      `Numbers unchanged since August 2019, last seen published on 8 July 2021${said}.`,
    );
  });
});

test('values of a file that are lost are named as on the screen, or not at all', () => {
  const what = { file: 'settings.json', aside: 'aside.json', folder: '/home/ada' };
  const values = ['dialPlan.outsideLine', 'senderAddresses.1', 'senderAddresses.0', 'drafts.0.stepsDone'];
  const said = en.keptFile.dropped({ ...what, values });
  expect(said).toContain(`can’t be used: “${en.dialPlan.outsideLine}”, “${en.settings.senderAddress}”. Everything`);
  expect(said).not.toMatch(/dialPlan|senderAddresses|stepsDone/);
  expect(en.keptFile.dropped({ ...what, values: ['drafts.0.stepsDone'] })).toMatch(
    /^Part of settings\.json can’t be used\./,
  );
});

describe('a file that was set aside', () => {
  const what = { file: 'settings.json', aside: 'settings.set-aside.json', folder: '/home/me', reason: 'It is torn.' };

  const { standIn } = en.keptFile;

  test.each([standIn.backup, standIn.nothing])(
    'is told with its name, its place and what came instead: %s',
    (outcome) => {
      const told = en.keptFile.unusable({ ...what, standIn: outcome });
      for (const part of [what.file, what.aside, what.folder, what.reason, outcome]) expect(told).toContain(part);
    },
  );

  test('is told with what is to be done where it could not be moved', () => {
    const told = en.keptFile.unusable({ ...what, aside: undefined, standIn: standIn.nothing });
    expect(told).toContain('Allow it to write to /home/me');
  });
});

test.each([
  [0, 0, '0 in total'],
  [10_000, 10_000, '10,000 in total'],
  [3, 10_000, '3 of 10,000'],
])('%d found of %d reads %s', (found, all, said) => {
  expect(en.journal.found(found, all)).toBe(said);
});

test('an unreadable line is one line, and two are lines', () => {
  expect(en.journal.unreadable(1)).toContain('1 line of');
  expect(en.journal.unreadable(2)).toContain('2 lines of');
});

test('the tray’s tooltip never tells more than whether there is a PIN', () => {
  expect(en.tray.tooltip('Severity 1', 'PIN', true)).toBe('ALM Lifeline · Severity 1 · PIN ready');
  expect(en.tray.tooltip(undefined, 'PIN', false)).toBe('ALM Lifeline · no PIN yet');
});

test.each([
  ['darwin', 'Opened. Can’t edit it in Apple Mail? Choose Message > Send Again.'],
  ['win32', 'Opened.'],
  ['linux', 'Opened.'],
])('on %s, who opened a draft file reads “%s”', (platform, said) => {
  expect(en.draftFile.opened('Opened.', platform)).toBe(said);
});

test('the countries of the built-in guide are called what the runtime calls them', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const codes = new Set(builtInGuide.lines.map(({ country }) => country));
  expect(knownCountries).toEqual(Object.fromEntries([...codes].map((code) => [code, names.of(code)])));
});

test('languages are named, and a tag that means nothing is shown as it is', () => {
  const [line] = builtInGuide.lines;
  if (!line) throw new Error('The guide has no lines.');
  expect(en.call.facts({ ...line, languages: ['en', 'pt-BR', 'no such tag'] })).toContain(
    'Speaks English, Brazilian Portuguese, no such tag',
  );
});
