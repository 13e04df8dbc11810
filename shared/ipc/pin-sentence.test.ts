import { expect, test } from 'vitest';
import { alm } from '../../tests/fixtures/alm';
import { pinSentence } from './pin-sentence';

const states = ['none', 'kept', 'session', 'unreadable'] as const;
const keyrings = ['unknown', 'real', 'missing', 'waiting', 'locked', 'silent'] as const;

test.each([
  ['kept', 'real', alm.pin.kept],
  ['kept', 'unknown', alm.pin.kept],
  ['kept', 'locked', alm.pin.locked],
  ['kept', 'waiting', alm.pin.waiting],
  ['kept', 'silent', alm.pin.silent],
  ['kept', 'missing', alm.pin.keyringGone],
  ['session', 'missing', alm.pin.sessionMissing],
  ['session', 'locked', alm.pin.sessionLocked],
  ['session', 'real', alm.pin.session],
  ['unreadable', 'real', alm.pin.unreadable],
  ['none', 'missing', alm.pin.none],
] as const)('a PIN that is %s with a keyring that is %s', (state, keyring, says) => {
  expect(pinSentence({ state, keyring }, alm.pin).says).toBe(says);
});

test('only a keyring that is missing is said to be', () => {
  for (const state of states) {
    for (const keyring of keyrings.filter((other) => other !== 'missing')) {
      expect(pinSentence({ state, keyring }, alm.pin).says).not.toMatch(/no keyring/i);
    }
  }
});

test('asking again is offered wherever it may help, and nowhere else', () => {
  const offered = states.flatMap((state) =>
    keyrings
      .filter((keyring) => pinSentence({ state, keyring }, alm.pin).canRetry)
      .map((keyring) => `${state} ${keyring}`),
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
