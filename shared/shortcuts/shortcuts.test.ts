import { describe, expect, test } from 'vitest';
import { acceleratorsOf, ariaKeysOf, keysInWords, type ShortcutId, shortcutIds, shortcutOf } from './shortcuts';

const press = (key: string, code: string, held: Partial<Record<'ctrl' | 'alt' | 'shift' | 'meta', boolean>> = {}) => ({
  key,
  code,
  ctrlKey: held.ctrl ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
  metaKey: held.meta ?? false,
});

const withCtrl: readonly (readonly [string, string, ShortcutId])[] = [
  ['1', 'Digit1', 'call'],
  ['2', 'Digit2', 'write'],
  ['3', 'Digit3', 'numbers'],
  ['4', 'Digit4', 'journal'],
  ['5', 'Digit5', 'settings'],
  ['6', 'Digit6', 'sheet'],
  ['k', 'KeyK', 'palette'],
  ['f', 'KeyF', 'search'],
  [',', 'Comma', 'preferences'],
  ['w', 'KeyW', 'close'],
  ['=', 'Equal', 'zoom-in'],
  ['-', 'Minus', 'zoom-out'],
  ['0', 'Digit0', 'zoom-reset'],
  ['+', 'NumpadAdd', 'zoom-in'],
  ['-', 'NumpadSubtract', 'zoom-out'],
  ['0', 'Numpad0', 'zoom-reset'],
  // While Num Lock is off.
  ['Insert', 'Numpad0', 'zoom-reset'],
];

describe.each(['win32', 'linux', 'darwin'])('on %s', (platform) => {
  const held = platform === 'darwin' ? { meta: true } : { ctrl: true };
  const other = platform === 'darwin' ? { ctrl: true } : { meta: true };

  test.each(withCtrl)('%s (%s) is %s', (key, code, id) => {
    expect(shortcutOf(press(key, code, held), platform)).toBe(id);
  });

  test('F1 alone is help', () => {
    expect(shortcutOf(press('F1', 'F1'), platform)).toBe('help');
    expect(shortcutOf(press('F1', 'F1', held), platform)).toBeUndefined();
  });

  test.each([
    ['F2', 'outcome-reached'],
    ['F3', 'outcome-no-answer'],
    ['F4', 'outcome-dead'],
    ['F8', 'hand-over'],
  ])('%s alone is %s', (key, id) => {
    expect(shortcutOf(press(key, key), platform)).toBe(id);
    // As in Alt+F4, which closes the window.
    expect(shortcutOf(press(key, key, { alt: true }), platform)).toBeUndefined();
  });

  test.each([
    ['the other system’s key', other],
    ['nothing', {}],
    ['AltGr', { ctrl: true, alt: true }],
    ['both', { ctrl: true, meta: true }],
  ])('with %s held they are none', (_what, wrong) => {
    for (const [key, code] of withCtrl) expect(shortcutOf(press(key, code, wrong), platform), key).toBeUndefined();
  });

  test('with Shift held only those count that need it on some keyboard', () => {
    const shift = { ...held, shift: true };
    expect(shortcutOf(press('+', 'Equal', shift), platform)).toBe('zoom-in');
    expect(shortcutOf(press('W', 'KeyW', shift), platform)).toBeUndefined();
    expect(shortcutOf(press('K', 'KeyK', shift), platform)).toBeUndefined();
  });

  test.each([
    ['German', '+', 'BracketRight', 'zoom-in'],
    ['German', '-', 'Slash', 'zoom-out'],
    ['French', '&', 'Digit1', 'call'],
    ['French', 'é', 'Digit2', 'write'],
    ['French', 'à', 'Digit0', 'zoom-reset'],
    ['Dvorak', 'k', 'KeyV', 'palette'],
    ['Dvorak', 't', 'KeyK', undefined],
    ['Russian', 'л', 'KeyK', 'palette'],
    ['Russian', 'б', 'Comma', 'preferences'],
  ] as const)('on a %s keyboard %s (%s) is %s', (_keyboard, key, code, id) => {
    expect(shortcutOf(press(key, code, held), platform)).toBe(id);
  });
});

test.each([
  ['win32', 'Ctrl+K', 'Control+K', 'Control+Plus'],
  ['linux', 'Ctrl+K', 'Control+K', 'Control+Plus'],
  ['darwin', '⌘K', 'Meta+K', 'Meta+Plus'],
])('on %s they are written as people there know them', (platform, words, aria, plus) => {
  expect(keysInWords('palette', platform)).toBe(words);
  expect(ariaKeysOf('palette', platform)).toBe(aria);
  expect(ariaKeysOf('zoom-in', platform)).toBe(plus);
  expect(keysInWords('help', platform)).toBe('F1');
});

test('no two have the same keys', () => {
  const all = shortcutIds.flatMap(acceleratorsOf);
  expect(new Set(all).size).toBe(all.length);
});
