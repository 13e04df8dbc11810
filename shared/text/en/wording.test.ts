import { expect, test } from 'vitest';
import { aPromise } from '../../../tests/fixtures/a-promise';
import { everyFailure } from '../../../tests/fixtures/every-failure';
import { failureSchema } from '../../failure-schema';
import { builtInGuide } from '../../guide/built-in-guide';
import type { Guide } from '../../guide/schema';
import { wordFailure } from '../word-failure';
import { en } from './index';

const [line] = builtInGuide.lines;
if (!line) throw new Error('The guide has no lines.');
const sound = { ...line, doubt: undefined };

/** One of everything that a text is made with: whatever a text takes is among them. */
const samples: readonly unknown[] = [
  'Ada',
  'DE',
  'version',
  'write',
  '2026-01-05T14:37:00Z',
  '2026-01-05',
  'UTC',
  'darwin',
  'linux',
  1,
  2,
  true,
  false,
  sound,
  {
    ...sound,
    label: 'Vault',
    menu: [{ press: '2', say: 'Vault' }],
    extension: '7',
    insideCountryOnly: true,
    languages: ['en'],
    hours: { from: '08:00', to: '17:00', days: ['mon'] },
    note: 'Mornings only.',
  },
  { ...sound, doubt: { reason: 'Its digits have changed.', since: '2019-10-06' } },
  aPromise,
  { ...aPromise, what: 'update', caseNumber: '' },
  { ...aPromise, what: 'escalation', step: { whom: 'the duty manager' } },
  builtInGuide.age,
  builtInGuide,
  'severity-1',
  'fax',
  new Date('2026-01-05T14:37:00Z'),
  ['--one'],
  ['--one', '--two', '--three', '--four'],
  undefined,
  {
    file: 'settings.json',
    aside: 'aside.json',
    folder: '/home/ada',
    reason: 'It’s torn.',
    standIn: 'We use the backup.',
    values: ['dialPlan.outsideLine'],
    count: 3,
    dialled: '+49123',
    way: 'SIP',
    server: 'example.org',
  },
  { outcome: 'reached', at: '2026-01-05T14:37:00Z' },
  { outcome: 'no-answer', at: '2026-01-05T14:37:00Z', reached: '2025-12-01T14:37:00Z' },
  { outcome: 'dead', at: '2026-01-05T14:37:00Z' },
  builtInGuide.identifiers[0],
  builtInGuide.identifiers,
  {
    identifiers: [{ identifier: builtInGuide.identifiers[0], isAtHand: false }],
    isAuthorised: 'no',
    cover: { ends: '2026-12-05', daysLeft: 5, urgency: 'near' },
  },
  { ends: '2026-12-05', daysLeft: 1, urgency: 'near' },
  { ends: '2026-12-05', daysLeft: 0, urgency: 'near' },
  { ends: '2026-12-05', daysLeft: -3, urgency: 'over' },
  { ends: '2026-12-05', daysLeft: 90, urgency: 'fine' },
  { file: 'settings.json', aside: undefined, folder: '/home/ada', reason: 'It’s torn.', standIn: '', values: [] },
];

const listsOf = (length: number): readonly (readonly unknown[])[] =>
  length === 0 ? [[]] : listsOf(length - 1).flatMap((list) => samples.map((sample) => [...list, sample]));

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(textsIn) : [];

/** Whether nothing in a text was made from what the text cannot be made with. */
const isWhole = (said: string) => !/undefined|NaN|\[object|=>|Invalid Date|true|false|GMT/.test(said);

/** What a text that is made comes to, with whatever it can be made with. */
function saidBy(make: CallableFunction): readonly string[] {
  const said = new Set<string>();
  for (const given of listsOf(make.length)) {
    try {
      for (const each of textsIn(Reflect.apply(make, undefined, given))) if (isWhole(each)) said.add(each);
    } catch {
      // That sample is none of what it takes.
    }
  }
  return [...said];
}

type Said = readonly [where: string, said: readonly string[]];

/** Every text, by its name, with all that it comes to. */
function everyText(value: unknown, where: string): readonly Said[] {
  if (typeof value === 'string') return [[where, [value]]];
  if (typeof value === 'function') return [[where, saidBy(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => everyText(inner, where === '' ? name : `${where}.${name}`));
}

const { lines, source } = builtInGuide;
const otherRules: Pick<Guide, 'severities'> = {
  severities: [
    { id: 'p1', name: 'P1', ways: ['phone'] },
    { id: 'p2', name: 'P2', ways: ['ticket', 'phone'], isOrder: true },
    { id: 'p3', name: 'P3', ways: ['email'] },
  ],
};
const [identifier] = builtInGuide.identifiers;
if (!identifier) throw new Error('The guide names no identifier.');
const { where, privileged } = identifier;
const texts = everyText(
  {
    ...en,
    // What is said in a guide's words, of this guide's and of another's.
    identifier: [identifier, { name: 'Customer number', where, privileged }].map((each) => en.identifier(each)),
    triage: [en.triage(builtInGuide), ...['unanswered', 'p1', 'p2'].map((answer) => en.triage(otherRules, answer))],
    // Made with facts that each of them has.
    failure: Object.entries(everyFailure).flatMap(([code, all]) =>
      all.map((facts) => wordFailure(failureSchema.parse({ code, facts }))),
    ),
    guide: { source, doubts: lines.map(({ doubt }) => doubt?.reason ?? '') },
  },
  '',
);

/** Words that the interface does not use, and what it says instead. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\b(?:desks?|machines?)\b/i, 'computer'],
  [/\bprogram(?:me)?s?\b/i, 'app'],
  [/\bdial+ers?\b/i, 'calling app'],
  [/\bmail (?:program|client)s?\b/i, 'mail app'],
  [/\bstands?\b(?! out)|\bstanding\b/i, 'is'],
  [/\bfits?\b/i, 'works, matches'],
  [/\bas you (?:like|wish)\b/i, 'the choices'],
  [/\bbelongs? (?:into|to)\b/i, 'goes in'],
  [/\bunderstood\b/i, 'Got it'],
  [/\bkeyed\b|\bkeying\b|(?:^|[.!?:,] )key (?:the|this|that|in|it|yours?)\b|\byou key\b/i, 'dial, type'],
  [/\bforget\b/i, 'delete'],
  [/\bkeep it all the same\b|\ball the same\b/i, 'anyway'],
  [/^ask again$/i, 'Clear answer'],
  [/\bsound number\b|\bnumbers? (?:is|are) sound\b/i, 'the number to try'],
  [/\bkept (?:here|encrypted)\b|\bis kept\b/i, 'saved, stored'],
  [/\bvendor/i, 'support'],
  [/\btriage\b/i, 'the question'],
  [/\bwithout a (?:summary|title|name)\b/i, 'Untitled'],
  [/\b(?:cannot|do not|does not|did not|is not|are not|will not|could not|has not|have not)\b/i, 'a contraction'],
  [/\b(?:it is|that is|there is|you are|we are|we will)\b(?!\.)/i, 'a contraction'],
  [/\b(?:licence[sd]?|cent(?:re|res))\b/i, 'license, center'],
  [/\b[a-z]+[A-Z]\w*\.\w+|\b[a-z]{3,}\.[a-z]+[A-Z]/, 'a name of the screen, not of the code'],
  [/\.\.\.|…\S|\s…(?!\S)/, 'an ellipsis of its own, after a word'],
  [/["']|``/, 'curly quotes'],
  [/ {2}|\t/, 'one space'],
  [/ - /, 'a colon, a comma or a full stop'],
];

/** What is laid out for a terminal, or for a menu whose columns are spaces. */
const laidOut = /^terminal\.usage$|^tray\.line$/;

test('each text that is made of something is made here at least once', () => {
  expect(texts.filter(([, said]) => said.length === 0).map(([where]) => where)).toEqual([]);
});

test.each(forbidden)('no text has %s: it says %s', (pattern) => {
  const found = texts.flatMap(([where, said]) =>
    laidOut.test(where) ? [] : said.filter((each) => pattern.test(each)).map((each) => `${where}: ${each}`),
  );
  expect(found).toEqual([]);
});

const sentencesIn = (said: string) => said.split(/(?<=[.!?:;])\s+|\n+/);

test('no sentence is longer than 25 words', () => {
  const found = texts.flatMap(([where, said]) =>
    said
      .flatMap(sentencesIn)
      .filter((sentence) => sentence.split(/\s+/).length > 25)
      .map((sentence) => `${where}: ${sentence}`),
  );
  expect([...new Set(found)]).toEqual([]);
});

test.each([
  'Key the number yourself.',
  'This desk has no program for phone links.',
  'The PIN stands on its main page.',
  'Nothing fits.',
  '"dialPlan.outsideLine" is wrong.',
  'Keep it all the same',
  'It is too long.',
])('“%s” would be found', (said) => {
  expect(forbidden.some(([pattern]) => pattern.test(said))).toBe(true);
});
