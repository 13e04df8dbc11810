import { join } from 'node:path';
import { Menu, nativeImage, nativeTheme, Tray } from 'electron';
import type { AppState } from '../../shared/ipc/app-state';
import { isPinAtHand } from '../../shared/ipc/pin-at-hand';
import { text } from '../../shared/text';
import { trayIconName } from './tray-icon-name';
import { type TrayActions, trayMenu } from './tray-menu';

const icons = join(import.meta.dirname, '../icons');

export interface TrayIcon {
  /** Redraws icon, tooltip and menu for a state. */
  update(state: AppState): void;
}

/** Puts the program into the system's tray. */
export function createTray(state: AppState, actions: TrayActions): TrayIcon {
  const icon = (now: AppState) =>
    nativeImage.createFromPath(join(icons, trayIconName(now, process.platform, nativeTheme.shouldUseDarkColors)));
  const tray = new Tray(icon(state));
  const update = (now: AppState) => {
    tray.setImage(icon(now));
    tray.setToolTip(text.tray.tooltip(now.severity === 'severity-1', isPinAtHand(now.pin)));
    tray.setContextMenu(Menu.buildFromTemplate(trayMenu(now, actions)));
  };
  tray.on('click', () => actions.show('call'));
  update(state);
  return { update };
}
