import { app, Menu } from 'electron';
import type { DeskState } from '../../desk/state/desk-state';
import { jumpList } from '../../startup/jump-list';
import { ownProgram } from '../../startup/own-command';
import { dockMenu, type TrayActions } from '../../tray/tray-menu';

/** Keeps the Dock's menu on macOS and the jump list on Windows as the state is. Elsewhere there is neither. */
export function keepSystemMenus(state: DeskState, act: Pick<TrayActions, 'run' | 'openPalette'>): void {
  let shown: string | undefined;
  const update = () => {
    const dock = process.platform === 'darwin' ? dockMenu(state.read(), act) : undefined;
    const list = jumpList(process.platform, ownProgram(), state.read(), new Date());
    const wanted = JSON.stringify([dock, list]);
    if (wanted === shown) return;
    shown = wanted;
    if (dock) app.dock?.setMenu(Menu.buildFromTemplate(dock));
    // What Windows makes of it is its own: a person may have removed items, or switched such lists off.
    if (list) app.setJumpList(list);
  };
  if (process.platform === 'linux') return;
  update();
  state.onChange(update);
}
