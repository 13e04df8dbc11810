import { expect, test } from 'vitest';
import { aRequest } from '../../tests/fixtures/a-request';
import { builtInGuide } from '../guide/built-in-guide';
import { newDraft } from './new-draft';
import { type PinForRequest, thingsLeft } from './things-left';

const draft = newDraft('0b2b1f4e-6f0a-4c5e-9a50-9d8f6f1c6a01', new Date('2026-01-15T12:00:00Z'));
const empty = { summary: '', details: '', company: '', contactName: '', contactPhone: '', product: '' };

const placesOf = (change: Partial<typeof aRequest>, pin: PinForRequest, typed: Partial<typeof draft> = {}) =>
  thingsLeft({ ...draft, ...typed }, { ...aRequest, ...change }, pin, builtInGuide).map(
    ({ place, kind }) => `${place} ${kind}`,
  );

test('nothing is left of a request that has everything', () => {
  expect(placesOf({}, 'at-hand')).toEqual([]);
});

test('what is missing comes in the order of the window', () => {
  expect(placesOf({ ...empty, severity: 'unanswered' }, 'missing')).toEqual([
    'severity missing',
    'summary missing',
    'details missing',
    'company missing',
    'contactName missing',
    'contactPhone missing',
    'product missing',
    'pin missing',
  ]);
});

test('a ticket needs no PIN, and a privileged one is left until it is confirmed', () => {
  expect(placesOf({}, 'not-needed')).toEqual([]);
  expect(placesOf({}, 'unconfirmed')).toEqual(['privileged-pin missing']);
});

test('every text that main would not take is left, each field once', () => {
  const long = 'x'.repeat(200_001);
  const typed = {
    summary: long,
    sender: long,
    caseNumber: long,
    extras: [{ kind: 'tried' as const, value: long }],
  };
  expect(placesOf({ summary: long, sender: long }, 'at-hand', typed)).toEqual([
    'summary too-long',
    'extra-tried too-long',
    'sender too-long',
    'caseNumber too-long',
  ]);
});
