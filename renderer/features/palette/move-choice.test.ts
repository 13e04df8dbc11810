import { expect, test } from 'vitest';
import { moveChoice } from './move-choice';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['PageDown', 1, 8],
  ['PageDown', 5, 9],
  ['PageUp', 5, 0],
])('%s moves the choice from %i to %i of ten', (key, from, to) => {
  expect(moveChoice(key, from, 10)).toBe(to);
});

test.each(['Home', 'End', 'ArrowLeft', 'a', 'toString'])('%s is left to the field', (key) => {
  expect(moveChoice(key, 3, 10)).toBeUndefined();
});
