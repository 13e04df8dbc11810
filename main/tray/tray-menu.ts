import type { MenuItemConstructorOptions } from 'electron';
import { wholeYearsSince } from '../../shared/guide/age';
import type { AppState } from '../../shared/ipc/app-state';
import type { CommandId } from '../../shared/palette/command-id';
import { commandsFor } from '../../shared/palette/commands';
import { text } from '../../shared/text';

/** What the tray can ask for; the wiring says how each is done. */
export interface TrayActions {
  run(command: CommandId): void;
  openPalette(): void;
  quit(): void;
}

/** The tray's menu for a state. Every action is in it, as Linux trays send no clicks of their own. */
export function trayMenu(state: AppState, act: TrayActions): MenuItemConstructorOptions[] {
  const now = new Date();
  const { asOf } = state.guide;
  const commands = commandsFor(state, now);
  const item = (wanted: CommandId): MenuItemConstructorOptions[] =>
    commands
      .filter(({ id }) => id === wanted)
      .map(({ label, isOpen }) => ({ label, enabled: isOpen, click: () => act.run(wanted) }));
  return [
    ...item('severity-one'),
    {
      label: text.tray.quickDial,
      submenu: [
        ...commands.flatMap(({ id, line }) =>
          line ? [{ label: text.tray.line(line), click: () => act.run(id) }] : [],
        ),
        { type: 'separator' },
        { label: text.age.asOf(asOf, wholeYearsSince(asOf, now)), enabled: false },
      ],
    },
    { label: text.tray.palette, click: act.openPalette },
    { type: 'separator' },
    ...item('copy-pin'),
    ...item('write'),
    ...item('portal'),
    ...item('journal'),
    ...item('settings'),
    { type: 'separator' },
    ...item('open'),
    { label: text.tray.quit, click: act.quit },
  ];
}
