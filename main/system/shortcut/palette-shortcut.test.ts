import { expect, test } from 'vitest';
import { isGivenByDesktop } from './palette-shortcut';

test.each([
  ['linux', { XDG_SESSION_TYPE: 'wayland' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { XDG_SESSION_TYPE: 'x11' }, false],
  ['linux', {}, false],
  ['win32', { XDG_SESSION_TYPE: 'wayland' }, false],
  ['darwin', { WAYLAND_DISPLAY: 'wayland-0' }, false],
] as const)('on %s with %o the desktop gives shortcuts out: %s', (platform, env, answer) => {
  expect(isGivenByDesktop(platform, env)).toBe(answer);
});
