import { expect, test } from 'vitest';
import { everyFailure } from '../../tests/fixtures/every-failure';
import { failureFacts, failureSchema } from '../failure-schema';
import { failure } from '../result';
import { text } from '.';
import { wordFailure } from './word-failure';

const failures = Object.entries(everyFailure).flatMap(([code, all]) => all.map((facts) => [code, facts] as const));

test('every code has words, and an example', () => {
  expect(Object.keys(text.failure).toSorted()).toEqual(Object.keys(failureFacts).toSorted());
  expect(Object.keys(everyFailure).toSorted()).toEqual(Object.keys(failureFacts).toSorted());
});

test.each(failures)('%s with %j crosses the wall as it is, and is worded in whole sentences', (code, facts) => {
  const told = failureSchema.parse({ code, facts });
  expect(told).toEqual({ code, facts });
  expect(wordFailure(told)).toMatch(/^[\p{L}\p{N}“-].*[.?]$/u);
  expect(wordFailure(told)).not.toMatch(/undefined|NaN|\[object|=>| {2}/);
});

test.each([
  ['another code', { code: 'on-fire', facts: {} }],
  ['a code that every object has', { code: 'constructor', facts: {} }],
  ['no facts', { code: 'disk-full' }],
  ['facts of another failure', { code: 'disk-full', facts: { file: 'a' } }],
  ['more facts than belong to it', { code: 'no-pin', facts: { name: 'PIN', pin: '345' } }],
  ['facts of another kind', { code: 'journal-full', facts: { megabytes: '48' } }],
  ['a sentence beside it', { code: 'busy', facts: {}, message: 'Wait.' }],
])('a failure with %s does not cross it, and its values are not repeated', (_what, made) => {
  const told = failureSchema.safeParse(made);
  expect(told.success).toBe(false);
  expect(told.error?.message).not.toMatch(/345|48"|Wait/);
});

test('what is wrong with the facts is said', () => {
  const told = failureSchema.safeParse({ code: 'disk-full', facts: { folder: 7 } });
  expect(told.error?.issues[0]?.message).toMatch(/^A failure can’t be told: its facts are of a wrong shape \(folder: /);
});

test('a failure of the page is worded as one of main', () => {
  expect(wordFailure(failure('pin-empty', { name: 'Customer number' }).error)).toBe('Enter the customer number first.');
});
