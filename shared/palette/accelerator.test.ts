import { expect, test } from 'vitest';
import { checkAccelerator } from './accelerator';
import { pressedKeys } from './pressed-keys';

test.each([
  ['ctrl+alt+l', 'Ctrl+Alt+L'],
  [' CommandOrControl + Shift + Space ', 'CmdOrCtrl+Shift+Space'],
  ['Super+F1', 'Super+F1'],
  ['F9', 'F9'],
  ['Shift+F24', 'Shift+F24'],
  ['alt+pageup', 'Alt+PageUp'],
  ['Ctrl+Plus', 'Ctrl+Plus'],
  ['Ctrl+num7', 'Ctrl+num7'],
  ['Ctrl+;', 'Ctrl+;'],
  ['Ctrl+Ctrl+A', 'Ctrl+A'],
])('%s is a shortcut', (typed, keys) => {
  expect(checkAccelerator(typed)).toEqual({ ok: true, value: keys });
});

test.each([
  ['Ctrl+Banana', 'shortcut-unknown'],
  ['Ctrl+F25', 'shortcut-unknown'],
  ['Strg+L', 'shortcut-unknown'],
  ['Ctrl+ä', 'shortcut-unknown'],
  ['', 'shortcut-keys'],
  ['Ctrl+Alt', 'shortcut-keys'],
  ['Ctrl+', 'shortcut-keys'],
  ['Ctrl++', 'shortcut-keys'],
  ['Ctrl+A+B', 'shortcut-keys'],
  ['L', 'shortcut-bare'],
  ['Shift+L', 'shortcut-bare'],
  ['Space', 'shortcut-bare'],
])('%s is none', (typed, code) => {
  expect(checkAccelerator(typed)).toMatchObject({ ok: false, error: { code } });
});

const press = { key: 'l', code: 'KeyL', ctrlKey: true, altKey: true, shiftKey: false, metaKey: false };

test('pressed keys make a shortcut that stands the check', () => {
  const keys = pressedKeys(press, 'linux');
  expect(keys).toBe('Ctrl+Alt+L');
  expect(checkAccelerator(keys ?? '').ok).toBe(true);
});

test.each([
  [{ ...press, key: '@' }, 'Ctrl+Alt+L'],
  [{ ...press, key: ' ', code: 'Space', altKey: false }, 'Ctrl+Space'],
  [{ ...press, key: 'ArrowUp', code: 'ArrowUp', shiftKey: true, altKey: false }, 'Ctrl+Shift+Up'],
  [{ ...press, key: '!', code: 'Digit1', shiftKey: true }, 'Ctrl+Alt+Shift+1'],
  [{ ...press, key: 'q', code: 'KeyA', altKey: false }, 'Ctrl+Q'],
])('a press is told by what the key says, or else by its place: %o', (pressed, keys) => {
  expect(pressedKeys(pressed, 'linux')).toBe(keys);
});

test('the key between Ctrl and Alt has the name of its platform', () => {
  const held = { ...press, ctrlKey: false, altKey: false, metaKey: true };
  expect(pressedKeys(held, 'darwin')).toBe('Cmd+L');
  expect(pressedKeys(held, 'win32')).toBe('Super+L');
});

test('modifiers alone make no shortcut yet', () => {
  expect(pressedKeys({ ...press, key: 'Control', code: 'ControlLeft' }, 'linux')).toBeUndefined();
});
