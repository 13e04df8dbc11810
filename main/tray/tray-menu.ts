import type { MenuItemConstructorOptions } from 'electron';
import type { View } from '../../shared/features';
import { wholeYearsSince } from '../../shared/guide/age';
import { productBeside } from '../../shared/guide/guide-names';
import type { SupportLine } from '../../shared/guide/schema';
import type { AppState } from '../../shared/ipc/app-state';
import type { CommandId } from '../../shared/palette/command-id';
import { type Command, commandsFor } from '../../shared/palette/commands';
import { isDue } from '../../shared/promise/order';
import { text } from '../../shared/text';

/** What the tray can ask for; the wiring says how each is done. */
export interface TrayActions {
  run(command: CommandId): void;
  openPalette(): void;
  show(view: View): void;
  quit(): void;
}

/** More numbers than a menu can show at once; the palette finds the others. */
const mostInMenu = 40;

/** As many promises as there is room for above the rest; the window has the others. */
const mostPromises = 3;

/** What the tray and the Dock offer alike. */
function parts(state: AppState, act: Pick<TrayActions, 'run'>) {
  const now = new Date(Date.now());
  const { age } = state.guide;
  const commands = commandsFor(state, now);
  const item = (wanted: CommandId): MenuItemConstructorOptions[] =>
    commands
      .filter(({ id }) => id === wanted)
      .map(({ label, isOpen }) => ({ label, enabled: isOpen, click: () => act.run(wanted) }));
  const isOnly = (line: SupportLine) => state.guide.lines.every(({ e164 }) => e164 === line.e164);
  const numbers = (offered: readonly Command[]): MenuItemConstructorOptions[] =>
    offered
      .filter(({ line }) => line !== undefined)
      .slice(0, mostInMenu)
      .flatMap(({ id, line, record }) =>
        line ? [{ label: text.tray.line(line, record, isOnly(line)), click: () => act.run(id) }] : [],
      );
  const ofProduct = new Map<string | undefined, Command[]>();
  for (const command of commands) {
    const together = ofProduct.get(command.product) ?? [];
    together.push(command);
    ofProduct.set(command.product, together);
  }
  const others = [...ofProduct.keys()].filter((product) => product !== undefined).slice(0, mostInMenu);
  const quickDial: MenuItemConstructorOptions = {
    label: text.tray.quickDial,
    submenu: [
      ...numbers(ofProduct.get(undefined) ?? []),
      { type: 'separator' },
      { label: text.age.asOf(age, wholeYearsSince(age.lastSeen, now)), enabled: false },
      ...(others.length > 0 ? [{ type: 'separator' } as const] : []),
      ...others.map((other) => ({
        label: other,
        submenu: numbers(ofProduct.get(other) ?? []),
      })),
    ],
  };
  const promises: MenuItemConstructorOptions[] = state.promises.slice(0, mostPromises).map((promise) => ({
    label: [
      text.promises.ofCase(promise, productBeside(state, promise.guide)),
      text.promises.tray(promise, isDue(promise, now), now),
    ].join(': '),
    click: () => act.run('promises'),
  }));
  return {
    item,
    quickDial,
    promises: promises.length === 0 ? [] : [...promises, ...item('promised'), { type: 'separator' } as const],
  };
}

/** What the Dock's menu on macOS has above the items of the system. */
export function dockMenu(state: AppState, act: Pick<TrayActions, 'run' | 'openPalette'>): MenuItemConstructorOptions[] {
  const { item, quickDial, promises } = parts(state, act);
  return [
    ...promises,
    ...item('severity-one'),
    ...item('own-support'),
    quickDial,
    { label: text.tray.palette, click: act.openPalette },
    ...item('copy-pin'),
  ];
}

/** The tray's menu for a state. Every action is in it, as Linux trays send no clicks of their own. */
export function trayMenu(state: AppState, act: TrayActions): MenuItemConstructorOptions[] {
  const { item, quickDial, promises } = parts(state, act);
  return [
    ...promises,
    ...item('severity-one'),
    ...item('own-support'),
    quickDial,
    { label: text.tray.palette, click: act.openPalette },
    { type: 'separator' },
    ...item('copy-pin'),
    ...item('write'),
    ...item('portal'),
    ...item('journal'),
    ...item('settings'),
    { label: text.help.open, click: () => act.show('help') },
    { type: 'separator' },
    ...item('open'),
    { label: text.tray.quit, click: act.quit },
  ];
}
