import { expect, test } from 'vitest';
import { text } from '../text';
import { pinSentence } from './pin-sentence';

const states = ['none', 'kept', 'session', 'unreadable'] as const;
const keyrings = ['unknown', 'real', 'missing', 'waiting', 'locked', 'silent'] as const;

test.each([
  ['kept', 'real', text.pin.kept],
  ['kept', 'unknown', text.pin.kept],
  ['kept', 'locked', text.pin.locked],
  ['kept', 'waiting', text.pin.waiting],
  ['kept', 'silent', text.pin.silent],
  ['kept', 'missing', text.pin.keyringGone],
  ['session', 'missing', text.pin.sessionMissing],
  ['session', 'locked', text.pin.sessionLocked],
  ['session', 'real', text.pin.session],
  ['unreadable', 'real', text.pin.unreadable],
  ['none', 'missing', text.pin.none],
] as const)('a PIN that is %s with a keyring that is %s', (state, keyring, says) => {
  expect(pinSentence({ state, keyring }).says).toBe(says);
});

test('only a keyring that is missing is said to be', () => {
  for (const state of states) {
    for (const keyring of keyrings.filter((other) => other !== 'missing')) {
      expect(pinSentence({ state, keyring }).says).not.toMatch(/no keyring/i);
    }
  }
});

test('asking again is offered wherever it may help, and nowhere else', () => {
  const offered = states.flatMap((state) =>
    keyrings.filter((keyring) => pinSentence({ state, keyring }).canRetry).map((keyring) => `${state} ${keyring}`),
  );
  expect(offered).toEqual([
    'kept missing',
    'kept locked',
    'kept silent',
    'session real',
    'session locked',
    'session silent',
  ]);
});
