import { expect, test } from 'vitest';
import { checkAddress } from './address';

test.each(['ada@example.com', ' ada@example.com ', 'a.b+c@sub.example.co.uk'])('%j looks like an address', (typed) => {
  expect(checkAddress(typed)).toBe(true);
});

test.each([
  '',
  'ada',
  'ada@',
  '@example.com',
  'ada@example',
  'a b@example.com',
  'a@b@example.com',
  'Ada <a@example.com>',
])('%j does not', (typed) => {
  expect(checkAddress(typed)).toBe(false);
});
