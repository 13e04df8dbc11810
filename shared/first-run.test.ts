import { describe, expect, test } from 'vitest';
import { isStepDone, nextStep, stepsDone } from './first-run';
import { builtInGuide } from './guide/built-in-guide';

const fresh = {
  settings: { country: '', firstRunTried: false, firstRunIsOver: false },
  pin: { state: 'none' },
  guide: builtInGuide,
} as const;
const settled = {
  settings: { ...fresh.settings, country: 'DE' },
  pin: { state: 'kept' },
  guide: builtInGuide,
} as const;

describe('a new desk', () => {
  test('begins with the country', () => {
    expect(nextStep(fresh, [])).toBe('country');
    expect(stepsDone(fresh)).toBe(0);
  });

  test('goes on to the PIN once the country is known, and then to trying', () => {
    expect(nextStep({ ...fresh, settings: settled.settings }, [])).toBe('pin');
    expect(nextStep(settled, [])).toBe('try');
    expect(stepsDone(settled)).toBe(2);
  });

  test('skips what is put off, without counting it', () => {
    expect(nextStep(fresh, ['country'])).toBe('pin');
    expect(nextStep(fresh, ['country', 'pin'])).toBe('try');
    expect(nextStep(fresh, ['country', 'pin', 'try'])).toBeUndefined();
    expect(stepsDone(fresh)).toBe(0);
  });
});

test('a PIN that cannot be read any more is to be got again', () => {
  expect(isStepDone('pin', { ...fresh, pin: { state: 'unreadable' } })).toBe(false);
});

test('more than one thing can be tried before it is over', () => {
  const tried = { ...settled, settings: { ...settled.settings, firstRunTried: true } };
  expect(nextStep(tried, [])).toBe('try');
  expect(stepsDone(tried)).toBe(3);
});

test('what is over is never shown again, whatever is missing', () => {
  expect(nextStep({ ...fresh, settings: { ...fresh.settings, firstRunIsOver: true } }, [])).toBeUndefined();
});
