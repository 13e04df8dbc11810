import { join } from 'node:path';
import { Menu, nativeTheme, Tray } from 'electron';
import type { AppState } from '../../shared/ipc/app-state';
import { isPinAtHand } from '../../shared/ipc/pin-at-hand';
import { foremost, isDue } from '../../shared/promise/order';
import { urgencyOf } from '../../shared/severity';
import { text } from '../../shared/text';
import { isSystemDark } from '../windows/theme';
import { eachMinute } from './each-minute';
import { findTrayHost } from './tray-host';
import { panelIsDark, trayIconName } from './tray-icon-name';
import { type TrayActions, trayMenu } from './tray-menu';

const icons = join(import.meta.dirname, '../icons');

/** Whether the program can be reached in the tray. */
export type InTray = 'yes' | 'no' | 'unknown';

/** The program's icon in the system's tray, for as long as anything shows it. */
export interface TrayIcon {
  /**
   * Asks whether anything shows tray icons here, and puts the icon there if so. To be asked again whenever it matters,
   * as a panel may come and go; each new one wants the icon anew. Where that cannot be told, what was known before
   * still counts, and without it the icon is put there on the chance that it shows.
   */
  settle(): Promise<InTray>;
  /** Redraws icon, tooltip and menu. */
  update(): void;
}

function isPanelDark(): boolean {
  // Electron 33 cannot tell.
  const { shouldUseDarkColorsForSystemIntegratedUI: isTaskbarDark }: Partial<typeof nativeTheme> = nativeTheme;
  return panelIsDark(process.platform, isTaskbarDark, isSystemDark());
}

const iconFor = (state: AppState) => join(icons, trayIconName(state, process.platform, isPanelDark()));

function tooltipOf({ guide, severity, pin, promises }: AppState): string {
  const level = urgencyOf(guide, severity) === 'phone-only' ? text.severity(guide, severity) : undefined;
  const now = new Date(Date.now());
  const next = foremost(promises, now);
  const promised = next ? text.promises.tray(next, isDue(next, now), now) : '';
  return text.tray.tooltip(level, guide.identifiers[0]?.name, isPinAtHand(pin), promised);
}

/** Prepares the tray; nothing is there before `settle`. */
export function createTray(read: () => AppState, actions: TrayActions): TrayIcon {
  let tray: Tray | undefined;
  let host: string | undefined;
  let drawn: string | undefined;
  let rest: () => void = () => undefined;

  const update = () => {
    if (!tray) return;
    const state = read();
    const icon = iconFor(state);
    const tooltip = tooltipOf(state);
    const menu = trayMenu(state, actions);
    // A menu that is replaced while it is open loses the click that is on its way.
    const wanted = JSON.stringify([icon, tooltip, menu]);
    if (wanted === drawn) return;
    drawn = wanted;
    tray.setImage(icon);
    tray.setToolTip(tooltip);
    tray.setContextMenu(Menu.buildFromTemplate(menu));
  };

  const make = (): Tray => {
    const made = new Tray(iconFor(read()));
    made.on('click', () => actions.run('open'));
    drawn = undefined;
    return made;
  };

  nativeTheme.on('updated', update);

  return {
    async settle() {
      const found = await findTrayHost();
      if (found === 'unknown') {
        if (host !== undefined) return 'yes';
        tray ??= make();
        update();
        return 'unknown';
      }
      const owner = found === 'none' ? undefined : found.owner;
      if (owner !== host || owner === undefined) {
        tray?.destroy();
        rest();
        rest = () => undefined;
        tray = owner === undefined ? undefined : make();
        host = owner;
        // Numbers grow older, and who is near on the clock changes with the seasons.
        if (tray) rest = eachMinute(update);
        update();
      }
      return owner === undefined ? 'no' : 'yes';
    },
    update,
  };
}
