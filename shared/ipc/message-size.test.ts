import { describe, expect, test } from 'vitest';
import { anotherCall } from '../../tests/fixtures/a-call';
import { draftLimit, type TypedField } from '../request/draft-limits';
import { extraKinds } from '../request/extra-kinds';
import { newDraft } from '../request/new-draft';
import { isOversized, mostOfGuide } from './message-size';

const full = (field: TypedField) => '\u{1f44d}'.repeat(draftLimit(field).limit / 2);

test('the longest draft that can be kept is no large message', () => {
  const draft = {
    ...newDraft(anotherCall(1).id, new Date()),
    summary: full('summary'),
    details: full('details'),
    company: full('company'),
    contactName: full('contactName'),
    contactPhone: full('contactPhone'),
    product: full('product'),
    sender: full('sender'),
    extras: extraKinds.map((kind) => ({ kind, value: full('extra') })),
    stepsDone: Array.from({ length: 20 }, () => 'x'.repeat(40)),
  };
  expect(isOversized({ draft, privilegedConfirmed: true, understood: true })).toBe(false);
});

test.each([undefined, null, '', 0, false, {}, [], { line: 'uk', despiteDoubt: undefined }, [undefined, null, 1]])(
  '%j is no large message',
  (message) => {
    expect(isOversized(message)).toBe(false);
  },
);

test('a list as long as a guide may have values is looked at like any other', () => {
  expect(isOversized(new Array(mostOfGuide.values - 1).fill(1), mostOfGuide)).toBe(false);
  expect(isOversized(new Array(mostOfGuide.values).fill({}), mostOfGuide)).toBe(true);
});

const self: Record<string, unknown> = {};
self['self'] = self;
let deep: unknown = 'x';
for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];

describe('too large', () => {
  test.each<[string, unknown]>([
    ['a text of 50 MB', 'x'.repeat(50_000_000)],
    ['a text of 50 MB in a field', { company: 'x'.repeat(50_000_000) }],
    ['a name of a field of 5 MB', { ['x'.repeat(5_000_000)]: 1 }],
    ['many texts', Array.from({ length: 1_500 }, () => 'x'.repeat(1_000))],
    ['a million entries', Array.from({ length: 1_000_000 }, () => 1)],
    ['a list with a huge hole', new Array(4_000_000_000)],
    ['a hundred thousand fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, 1]))],
    ['lists of lists', Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => []))],
    ['lists a hundred thousand deep', deep],
    ['what refers to itself', self],
  ])('is %s', (_what, message) => {
    expect(isOversized(message)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a map', new Map()],
    ['a set', new Set([1])],
    ['bytes', new Uint8Array(10)],
    ['a date', new Date()],
    ['an error', new Error('x')],
    ['a pattern', /x/],
    ['a large integer', 1n],
    ['a function', () => undefined],
    ['one of these in a field', { line: new Map() }],
  ])('or no plain data is %s', (_what, message) => {
    expect(isOversized(message)).toBe(true);
  });
});
