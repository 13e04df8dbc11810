import { globalShortcut } from 'electron';
import type { ShortcutState } from '../../shared/ipc/app-state';
import { checkAccelerator, unlikelyTaken } from '../../shared/palette/accelerator';
import { text } from '../../shared/text';
import type { DeskState } from '../state/desk-state';

/** Whether this is a session in which only the desktop itself may own a shortcut. */
function isWayland({ XDG_SESSION_TYPE, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean {
  return process.platform === 'linux' && (XDG_SESSION_TYPE === 'wayland' || Boolean(WAYLAND_DISPLAY));
}

/**
 * Keeps the palette's shortcut as the settings have it: taken from the system when it is chosen, given back when it is
 * changed. The state says what came of it.
 *
 * @param pressed - called at each press, whatever program has the focus
 */
export function keepShortcut(state: DeskState, pressed: () => void): void {
  let asked = '';
  let owned: string | undefined;

  const own = (keys: string): boolean => {
    try {
      return globalShortcut.register(keys, pressed);
    } catch {
      // What this version of Electron takes for no shortcut.
      return false;
    }
  };

  // Electron only says that it did not get a shortcut. One whose key is not to be had with any other modifiers either
  // is not on this keyboard, or not for programs.
  const isUsable = (keys: string): boolean => {
    const free = unlikelyTaken(keys).find(own);
    if (free !== undefined) globalShortcut.unregister(free);
    return free !== undefined;
  };

  const ownOr = (keys: string): ShortcutState => {
    if (own(keys)) {
      owned = keys;
      return 'ready';
    }
    return isUsable(keys) ? 'taken' : 'unusable';
  };

  const follow = () => {
    const { paletteShortcut: wanted } = state.read().settings;
    if (wanted === asked) return;
    asked = wanted;
    if (owned !== undefined) globalShortcut.unregister(owned);
    owned = undefined;
    const keys = checkAccelerator(wanted);
    state.setShortcut(keys.ok ? ownOr(keys.value) : 'off');
  };

  if (isWayland(process.env)) {
    state.setShortcut('by-desktop');
    return;
  }
  follow();
  if (asked !== '' && owned === undefined) {
    const isTaken = state.read().shortcut === 'taken';
    const message = isTaken ? text.shortcut.takenAtStart(asked) : text.shortcut.unusableAtStart(asked);
    state.addNotice({ id: 'shortcut-taken', message });
  }
  state.onChange(follow);
}
