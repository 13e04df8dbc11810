import { expect, test } from 'vitest';
import { checkAccelerator } from './accelerator';
import { pressedKeys } from './pressed-keys';

const press = { key: 'l', code: 'KeyL', ctrlKey: true, altKey: true, shiftKey: false, metaKey: false };

test('pressed keys make a shortcut that stands the check', () => {
  const keys = pressedKeys(press, 'linux');
  expect(keys).toBe('Ctrl+Alt+L');
  expect(checkAccelerator(keys ?? '').ok).toBe(true);
});

test.each([
  [{ ...press, key: '@' }, 'Ctrl+Alt+L'],
  [{ ...press, key: ' ', code: 'Space', altKey: false }, 'Ctrl+Space'],
  // As macOS writes it with Option held.
  [{ ...press, key: '\u00a0', code: 'Space', altKey: false }, 'Ctrl+Space'],
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

const platforms = ['linux', 'win32', 'darwin'] as const;

test.each([
  ['0', 'Numpad0', 'num0'],
  ['7', 'Numpad7', 'num7'],
  ['9', 'Numpad9', 'num9'],
  [',', 'NumpadDecimal', 'numdec'],
  ['+', 'NumpadAdd', 'numadd'],
  ['-', 'NumpadSubtract', 'numsub'],
  ['*', 'NumpadMultiply', 'nummult'],
  ['/', 'NumpadDivide', 'numdiv'],
])('%s on the keypad has the name by which Electron hears it, on every platform', (key, code, name) => {
  for (const platform of platforms) {
    const keys = pressedKeys({ ...press, key, code }, platform);
    expect(keys).toBe(`Ctrl+Alt+${name}`);
    expect(checkAccelerator(keys ?? '')).toEqual({ ok: true, value: keys });
  }
});

test('without Num Lock a keypad key is still itself, but on Windows the key that it then is', () => {
  const home = { ...press, key: 'Home', code: 'Numpad7' };
  expect(pressedKeys(home, 'linux')).toBe('Ctrl+Alt+num7');
  expect(pressedKeys(home, 'darwin')).toBe('Ctrl+Alt+num7');
  expect(pressedKeys(home, 'win32')).toBe('Ctrl+Alt+Home');
});

test('a keypad key without a name of its own is refused, never taken for another key', () => {
  for (const code of ['NumpadEnter', 'NumpadEqual', 'NumpadComma']) {
    const keys = pressedKeys({ ...press, key: code === 'NumpadEnter' ? 'Enter' : '=', code }, 'linux');
    expect(checkAccelerator(keys ?? '')).toMatchObject({ ok: false, error: { code: 'shortcut-unknown' } });
  }
  expect(pressedKeys({ ...press, key: 'Enter', code: 'NumpadEnter' }, 'win32')).toBe('Ctrl+Alt+Enter');
});

test.each([
  ['Cyrillic', 'д', 'KeyL'],
  ['Greek', 'λ', 'KeyL'],
  ['Hebrew', 'ך', 'KeyL'],
  ['Arabic', 'م', 'KeyL'],
  ['Armenian', 'լ', 'KeyL'],
])('on a %s keyboard a letter is told by its place', (_script, key, code) => {
  for (const platform of platforms) expect(pressedKeys({ ...press, key, code }, platform)).toBe('Ctrl+Alt+L');
});

test.each([
  ['ж', 'Semicolon', ';'],
  ['э', 'Quote', "'"],
  ['х', 'BracketLeft', '['],
  ['б', 'Comma', ','],
  ['ё', 'Backquote', '`'],
])('a foreign letter %s in the place of punctuation is told by its place on Windows and macOS', (key, code, name) => {
  for (const platform of ['win32', 'darwin']) {
    expect(pressedKeys({ ...press, key, code }, platform)).toBe(`Ctrl+Alt+${name}`);
  }
  expect(checkAccelerator(pressedKeys({ ...press, key, code }, 'linux') ?? '').ok).toBe(false);
});

test('a Latin letter that is no shortcut keeps its name, as its place would be another key', () => {
  expect(pressedKeys({ ...press, key: 'ö', code: 'Semicolon' }, 'win32')).toBe('Ctrl+Alt+ö');
});

test('the keys for sound have the names by which Electron hears them', () => {
  for (const key of ['AudioVolumeUp', 'AudioVolumeMute', 'MediaTrackNext', 'MediaTrackPrevious', 'MediaPlayPause']) {
    expect(checkAccelerator(pressedKeys({ ...press, key, code: key }, 'linux') ?? '').ok, key).toBe(true);
  }
});

test('a dead key counts where its place says what it is', () => {
  expect(pressedKeys({ ...press, key: 'Dead', code: 'KeyE' }, 'darwin')).toBe('Ctrl+Alt+E');
  expect(pressedKeys({ ...press, key: 'Dead', code: 'Equal' }, 'linux')).toBeUndefined();
});

test.each(['Process', 'Unidentified', 'NumLock', 'CapsLock'])('%s is no shortcut yet', (key) => {
  expect(pressedKeys({ ...press, key }, 'linux')).toBeUndefined();
});
