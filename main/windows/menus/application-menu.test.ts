import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { acceleratorsOf, shortcutIds } from '../../../shared/shortcuts/shortcuts';
import { text } from '../../../shared/text';
import { applicationMenu, type MenuActions } from './application-menu';

const actions = () => ({ press: vi.fn(), show: vi.fn(), zoom: vi.fn(), openPalette: vi.fn() }) satisfies MenuActions;

const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

const onMac = (act: MenuActions = actions()) => flat(applicationMenu('darwin', act) ?? []);

/** Presses a shortcut as the menu bar would. */
function press(accelerator: string) {
  const act = actions();
  const item = onMac(act).find((each) => each.accelerator === accelerator);
  (item?.click as (() => void) | undefined)?.();
  return act;
}

test.each(['win32', 'linux'])('on %s there is no menu bar', (platform) => {
  expect(applicationMenu(platform, actions())).toBeNull();
});

test.each(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit', 'close', 'minimize', 'hide', 'hideOthers'])(
  'on darwin the system’s own shortcut for %s works',
  (role) => {
    const item = onMac().find((each) => each.role === role);
    expect(item).toBeDefined();
    // A role brings its own keys.
    expect(item?.accelerator).toBeUndefined();
  },
);

test('on darwin the first menu is the program’s, and the system finds Window and Help', () => {
  const bar = applicationMenu('darwin', actions()) ?? [];
  expect(bar.map(({ label }) => label)).toEqual([
    text.product,
    text.menu.edit,
    text.menu.view,
    text.menu.window,
    text.menu.help,
  ]);
  expect(bar.map(({ role }) => role).filter(Boolean)).toEqual(['window', 'help']);
});

test.each([
  ['CmdOrCtrl+1', 'call'],
  ['CmdOrCtrl+5', 'settings'],
  ['CmdOrCtrl+,', 'preferences'],
  ['CmdOrCtrl+F', 'search'],
  ['F1', 'help'],
])('on darwin %s is %s', (accelerator, id) => {
  expect(press(accelerator).press.mock.calls).toEqual([[id]]);
});

test.each([
  ['CmdOrCtrl+Plus', 'in'],
  ['CmdOrCtrl+=', 'in'],
  ['CmdOrCtrl+numadd', 'in'],
  ['CmdOrCtrl+-', 'out'],
  ['CmdOrCtrl+numsub', 'out'],
  ['CmdOrCtrl+0', 'reset'],
  ['CmdOrCtrl+num0', 'reset'],
])('on darwin %s zooms %s', (accelerator, step) => {
  expect(press(accelerator).zoom.mock.calls).toEqual([[step]]);
});

test('on darwin the palette is a shortcut away', () => {
  expect(press('CmdOrCtrl+K').openPalette).toHaveBeenCalledOnce();
});

test('on darwin About and What changed are in the program’s menu', () => {
  const act = actions();
  for (const label of [text.menu.about, text.news.title]) {
    (onMac(act).find((each) => each.label === label)?.click as (() => void) | undefined)?.();
  }
  expect(act.show.mock.calls).toEqual([['about'], ['news']]);
});

// The role of this name brings its own keys.
test.each(shortcutIds.filter((id) => id !== 'close'))('on darwin the keys of %s are in the menu bar', (id) => {
  const keys = onMac().map(({ accelerator }) => accelerator);
  expect(keys).toEqual(expect.arrayContaining([...acceleratorsOf(id)]));
});

test('no two items have the same keys', () => {
  const keys = onMac().flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});
