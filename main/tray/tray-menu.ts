import type { MenuItemConstructorOptions } from 'electron';
import type { Feature } from '../../shared/features';
import { ownRegionFirst } from '../../shared/guide/own-region-first';
import type { AppState } from '../../shared/ipc/app-state';
import { isPinAtHand } from '../../shared/ipc/pin-at-hand';
import { text } from '../../shared/text';

/** What the tray can ask for; the wiring says how each is done. */
export interface TrayActions {
  dial(line: string): void;
  severityOneCall(): void;
  copyPin(): void;
  show(feature: Feature): void;
  openPortal(): void;
  quit(): void;
}

/** The tray's menu for a state. Every action is in it, as Linux trays send no clicks of their own. */
export function trayMenu(state: AppState, act: TrayActions): MenuItemConstructorOptions[] {
  const lines = ownRegionFirst(state.guide.lines, state.settings.country, new Date());
  const hasPin = isPinAtHand(state.pin);
  const isSeverityOne = state.severity === 'severity-1';
  return [
    { label: text.tray.severityOne, click: act.severityOneCall },
    {
      label: text.tray.quickDial,
      submenu: lines.map((line) => ({ label: text.tray.line(line), click: () => act.dial(line.id) })),
    },
    { type: 'separator' },
    { label: hasPin ? text.tray.copyPin : text.tray.noPin, enabled: hasPin, click: act.copyPin },
    {
      label: isSeverityOne ? text.tray.writeClosed : text.tray.write,
      enabled: !isSeverityOne,
      click: () => act.show('write'),
    },
    { label: text.tray.portal, click: act.openPortal },
    { label: text.tray.journal, click: () => act.show('journal') },
    { label: text.tray.settings, click: () => act.show('settings') },
    { type: 'separator' },
    { label: text.tray.open, click: () => act.show('call') },
    { label: text.tray.quit, click: act.quit },
  ];
}
