import type { MenuItemConstructorOptions } from 'electron';
import { features, type View } from '../../../shared/features';
import { callOutcomes } from '../../../shared/journal/schema';
import type { ZoomStep } from '../../../shared/settings/zoom';
import { acceleratorsOf, outcomeShortcut, type ShortcutId } from '../../../shared/shortcuts/shortcuts';
import { text } from '../../../shared/text';

/** What the menu bar can ask for; the wiring says how each is done. */
export interface MenuActions {
  press(id: ShortcutId): void;
  show(view: View): void;
  zoom(step: ZoomStep): void;
  openPalette(): void;
}

const separator = { type: 'separator' } as const;

/** An item for a shortcut, and unseen ones for its other keys. */
function items(id: ShortcutId, click: () => void): MenuItemConstructorOptions[] {
  return acceleratorsOf(id).map((accelerator, place) => ({
    label: text.shortcuts.label[id],
    accelerator,
    click,
    visible: place === 0,
  }));
}

/**
 * The menu bar. On macOS it is what gives a program Cmd+C, Cmd+Q and the like at all. Elsewhere there is none, and the
 * pages hear the shortcuts themselves.
 *
 * @param platform - as Node names it
 * @returns null for no menu bar
 */
export function applicationMenu(platform: string, act: MenuActions): MenuItemConstructorOptions[] | null {
  if (platform !== 'darwin') return null;
  const { menu } = text;
  const pressed = (id: ShortcutId) => items(id, () => act.press(id));
  return [
    {
      label: text.product,
      submenu: [
        { label: menu.about, click: () => act.show('about') },
        { label: text.news.title, click: () => act.show('news') },
        separator,
        ...pressed('preferences'),
        separator,
        { role: 'services' },
        separator,
        { role: 'hide', label: menu.hide },
        { role: 'hideOthers' },
        { role: 'unhide' },
        separator,
        { role: 'quit', label: menu.quit },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        { role: 'undo', label: menu.undo },
        { role: 'redo', label: menu.redo },
        separator,
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'delete', label: menu.remove },
        { role: 'selectAll', label: menu.selectAll },
        separator,
        ...pressed('search'),
        separator,
        ...callOutcomes.flatMap((outcome) => pressed(outcomeShortcut(outcome))),
        ...pressed('hand-over'),
        ...pressed('promised'),
      ],
    },
    {
      label: menu.view,
      submenu: [
        ...features.flatMap(pressed),
        ...pressed('sheet'),
        separator,
        ...items('palette', act.openPalette),
        separator,
        // Not the roles of these names, which would forget the zoom at the next start.
        ...items('zoom-in', () => act.zoom('in')),
        ...items('zoom-out', () => act.zoom('out')),
        ...items('zoom-reset', () => act.zoom('reset')),
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    {
      role: 'window',
      label: menu.window,
      submenu: [{ role: 'minimize' }, { role: 'zoom' }, { role: 'close' }, separator, { role: 'front' }],
    },
    { role: 'help', label: menu.help, submenu: pressed('help') },
  ];
}
