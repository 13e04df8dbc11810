import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wildText } from '../../tests/fixtures/wild-text';
import { faultOf } from './fault';
import { faultSchema } from './fault-schema';

const stackOf = (message: string) =>
  `RangeError: ${message}\n    at open (file:///home/ada/app/out/main/program-AbCd_12.js:1:2345)\n    at node:internal/x:1:2`;

function errorWith(message: string, changes: object = {}): Error {
  return Object.assign(new RangeError(message), { stack: stackOf(message) }, changes);
}

test('an error is told by its class, its system code and its place', () => {
  expect(faultOf(errorWith('typed', { code: 'ENOSPC' }))).toEqual({
    name: 'RangeError',
    code: 'ENOSPC',
    hint: undefined,
    frames: ['program-AbCd_12.js:1:2345'],
  });
});

test.each([
  ["Cannot read properties of undefined (reading 'guide')", 'no-property'],
  ['desk.open is not a function', 'not-a-function'],
  ['Failed to fetch dynamically imported module: lifeline://program/x.js', 'chunk-missing'],
  ['typed by a person', undefined],
])('%s is told as %s', (message, hint) => {
  expect(faultOf(errorWith(message)).hint).toBe(hint);
});

test.each([
  ['a text', 'PIN 345'],
  ['nothing', undefined],
  ['an object', { name: 'TypeError', message: 'x', stack: 'x' }],
  ['an error that cannot be looked at', new Proxy(new Error('x'), { get: () => expect.unreachable('x') })],
])('%s that is thrown is told without a word of it', (_name, thrown) => {
  expect(faultOf(thrown)).toMatchObject({ frames: [] });
});

test('a name, a code or a message that a person could have typed is not told', () => {
  const words = 'secret words';
  const lines = `x\n    at secret (words.js:1:1)\n    at ${words}`;
  for (const error of [errorWith(words, { name: words, code: words }), errorWith(lines), new Error(lines)]) {
    expect(JSON.stringify(faultOf(error))).not.toMatch(/secret|words/);
  }
});

test('whatever is thrown, what is told of it passes the border, and the message is not in it', () => {
  fc.assert(
    fc.property(wildText, wildText, wildText, (message, name, code) => {
      const told = faultOf(errorWith(message, { name, code }));
      expect(faultSchema.safeParse(told).success).toBe(true);
      const words = message.match(/[\p{L}\p{N}]{12,}/gu) ?? [];
      for (const word of words) expect(JSON.stringify(told)).not.toContain(word);
    }),
  );
});
