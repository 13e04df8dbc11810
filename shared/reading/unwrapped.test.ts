import { expect, test } from 'vitest';
import { unwrapped } from './unwrapped';

const broken = 'a line that an editor has broken in the midst of a sentence,';

test('lines that were broken in a sentence are one, as far as a sentence goes', () => {
  expect(unwrapped([broken, 'which goes on here.', 'Another one.'])).toEqual([
    `${broken} which goes on here.`,
    'Another one.',
  ]);
});

test('a text that never ends a sentence is no single line', () => {
  const lines = unwrapped(Array.from({ length: 1_000 }, () => broken));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(6_000);
});
