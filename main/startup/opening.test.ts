import { expect, test } from 'vitest';
import { handOn, readHandedOn } from './opening';

test.each(['window', 'palette', 'hidden'] as const)('%s arrives as it was handed on', (opening) => {
  expect(readHandedOn(JSON.parse(JSON.stringify(handOn(opening))))).toBe(opening);
});

test.each([undefined, null, {}, { opening: 'quit' }, { opening: { toString: 'x' } }, 'palette', ['palette']])(
  'what cannot be read means the window: %j',
  (data) => {
    expect(readHandedOn(data)).toBe('window');
  },
);
