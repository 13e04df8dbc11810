import { expect, test } from 'vitest';
import { portalTrigger } from './portal-trigger';

test.each([
  ['Ctrl+Alt+Space', 'CTRL+ALT+space'],
  ['Ctrl+Shift+F9', 'CTRL+SHIFT+F9'],
  ['Ctrl+Alt+Insert', 'CTRL+ALT+Insert'],
  ['Super+L', 'LOGO+l'],
  ['Ctrl+Alt+7', 'CTRL+ALT+7'],
  ['Ctrl+Alt+num7', 'CTRL+ALT+KP_7'],
  ['Ctrl+Plus', 'CTRL+plus'],
  ['Ctrl+Alt+PageUp', 'CTRL+ALT+Prior'],
  ['Ctrl+;', 'CTRL+semicolon'],
  ['F12', 'F12'],
])('%s is %s to a desktop of Linux', (accelerator, trigger) => {
  expect(portalTrigger(accelerator)).toBe(trigger);
});
