import { expect, test } from 'vitest';
import { handOn, readHandedOn } from './opening';

test.each([
  'window',
  'palette',
  'hidden',
  'dial:germany',
  'dial:germany-2',
  'dial:nearest',
  'guide:/home/ada/a.support-guide.json',
] as const)('%s arrives as it was handed on', (opening) => {
  const handedOn = { opening, nonce: '0f-1', ignored: ['--updated'] };
  expect(readHandedOn(JSON.parse(JSON.stringify(handOn(handedOn))))).toEqual(handedOn);
});

test.each([
  undefined,
  null,
  {},
  { opening: 'quit', nonce: 7, ignored: 'x' },
  { opening: { toString: 'x' }, nonce: '../x', ignored: [7, null] },
  { opening: 'dial:+49 69' },
  { opening: 'dial:' },
  { opening: 'guide:/etc/passwd' },
  { opening: `dial:${'x'.repeat(50)}` },
  'palette',
  ['palette'],
])('what cannot be read means the window: %j', (data) => {
  expect(readHandedOn(data)).toEqual({ opening: 'window', nonce: '', ignored: [] });
});
