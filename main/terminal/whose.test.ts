import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { whose } from './whose';

const now = new Date('2026-11-26T12:00:00Z');

test('a number of a guide is told with its place and its age', () => {
  const { out, status } = whose([builtInGuide], '0049 69 6677 37597', now);
  expect(status).toBe(0);
  expect(out).toBe(
    'Yes: Account Lifecycle Manager support, Germany. Numbers unchanged since August 2019, last seen published on 8 July 2021, 5 years ago.',
  );
});

test('a number that nobody has is not called ours', () => {
  expect(whose([builtInGuide], '+1 800 555 0199', now)).toEqual({
    out: '',
    error: 'No guide here has “+1 800 555 0199”. Don’t trust it until support’s own page confirms it.',
    status: 1,
  });
});

test('no number is no question', () => {
  expect(whose([builtInGuide], 'hello', now)).toMatchObject({ status: 1, error: 'There’s no phone number in that.' });
});
