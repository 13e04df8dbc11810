import { expect, test } from 'vitest';
import { canLeaveOutOfSharing } from './screen-sharing';

test.each([
  ['win32', true],
  ['darwin', true],
  ['linux', false],
  ['freebsd', false],
])('on %s a window can be left out of a screen share: %s', (platform, can) => {
  expect(canLeaveOutOfSharing(platform)).toBe(can);
});
