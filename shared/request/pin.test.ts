import { describe, expect, test } from 'vitest';
import { alm } from '../../tests/fixtures/alm';
import { checkPin, isPrivilegedPin, pinLimit } from './pin';

const outcome = (typed: string) => {
  const checked = checkPin(typed, alm.identifier);
  return checked.ok ? checked.value : checked.error.code;
};

test.each([
  ['345', '345'],
  [' 345\r\n', '345'],
  ['\u00a0345\u2028', '345'],
  ['p-123 456', 'p-123 456'],
  ['ÄÖ#%&', 'ÄÖ#%&'],
  ['👍'.repeat(pinLimit), '👍'.repeat(pinLimit)],
])('%j is the PIN %j', (typed, pin) => {
  expect(outcome(typed)).toBe(pin);
});

test.each([
  ['', 'pin-empty'],
  [' \t\r\n', 'pin-empty'],
  ['345\n678', 'pin-line-break'],
  ['345\r678', 'pin-line-break'],
  ['345\u2028678', 'pin-line-break'],
  ['3\0' + '45', 'pin-control'],
  ['3\t45', 'pin-control'],
  ['3\u200b45', 'pin-control'],
  ['3\u202e45', 'pin-control'],
  ['3\u008545', 'pin-control'],
  ['345\ud83d', 'pin-control'],
  ['1'.repeat(pinLimit + 1), 'pin-too-long'],
  ['345\r\nBcc: evil@example.com', 'pin-line-break'],
])('%j is refused: %s', (typed, code) => {
  expect(outcome(typed)).toBe(code);
});

test.each(['8642\n7531', '8642\u200b7531', '86427531'.repeat(20)])('the refusal of %j does not repeat it', (typed) => {
  const refused = checkPin(typed, alm.identifier);
  expect(refused.ok).toBe(false);
  expect(JSON.stringify(refused)).not.toMatch(/8642|7531/);
});

describe('a privileged PIN', () => {
  test.each(['p', 'p123', 'P123'])('%s may be one', (pin) => {
    expect(isPrivilegedPin(pin, alm.identifier)).toBe(true);
  });

  test.each(['345', '1p', 'q1', ''])('%j is none', (pin) => {
    expect(isPrivilegedPin(pin, alm.identifier)).toBe(false);
  });
});
