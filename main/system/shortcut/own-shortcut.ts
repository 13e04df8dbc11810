import { globalShortcut } from 'electron';
import type { ShortcutState } from '../../../shared/ipc/app-state';
import { checkAccelerator, unlikelyTaken } from '../../../shared/palette/accelerator';
import { text } from '../../../shared/text';
import type { DeskState } from '../../desk/state/desk-state';

/** Takes the shortcut from the system, where a program may do that by itself. */
export function keepOwnShortcut(state: DeskState, pressed: () => void): void {
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

  follow();
  if (asked !== '' && owned === undefined) {
    const isTaken = state.read().shortcut === 'taken';
    const message = isTaken ? text.shortcut.takenAtStart(asked) : text.shortcut.unusableAtStart(asked);
    state.addNotice({ id: 'shortcut-taken', message });
  }
  state.onChange(follow);
}
