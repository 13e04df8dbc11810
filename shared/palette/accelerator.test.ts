import { expect, test } from 'vitest';
import { checkAccelerator, unlikelyTaken } from './accelerator';

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

test.each(['Ctrl+Alt+L', 'F24', 'Ctrl+num7', 'Ctrl+;', 'Ctrl+Alt+Shift+Super+A'])(
  '%s is asked for with other modifiers, which are all shortcuts too',
  (keys) => {
    const others = unlikelyTaken(keys);
    expect(others.length).toBeGreaterThan(1);
    expect(others).not.toContain(keys);
    for (const other of others) expect(checkAccelerator(other)).toEqual({ ok: true, value: other });
  },
);
