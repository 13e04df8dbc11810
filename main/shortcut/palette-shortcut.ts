import { globalShortcut } from 'electron';
import { checkAccelerator } from '../../shared/palette/accelerator';
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

  const follow = () => {
    const { paletteShortcut: wanted } = state.read().settings;
    if (wanted === asked) return;
    asked = wanted;
    if (owned !== undefined) globalShortcut.unregister(owned);
    const keys = checkAccelerator(wanted);
    owned = keys.ok && own(keys.value) ? keys.value : undefined;
    state.setShortcut(!keys.ok ? 'off' : owned === undefined ? 'taken' : 'ready');
  };

  if (isWayland(process.env)) {
    state.setShortcut('by-desktop');
    return;
  }
  follow();
  if (asked !== '' && owned === undefined) {
    state.addNotice({ id: 'shortcut-taken', message: text.shortcut.takenAtStart(asked) });
  }
  state.onChange(follow);
}
