import { failure, type Result, success } from '../result';

/**
 * Modifiers and keys by the names that Electron understands, lower case, with the name that the program shows for each.
 * https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts#accelerators
 */
const modifiers: Readonly<Record<string, string>> = {
  command: 'Cmd',
  cmd: 'Cmd',
  control: 'Ctrl',
  ctrl: 'Ctrl',
  commandorcontrol: 'CmdOrCtrl',
  cmdorctrl: 'CmdOrCtrl',
  alt: 'Alt',
  option: 'Option',
  altgr: 'AltGr',
  shift: 'Shift',
  super: 'Super',
  meta: 'Meta',
};

const namedKeys = [
  'Plus',
  'Space',
  'Tab',
  'Capslock',
  'Numlock',
  'Scrolllock',
  'Backspace',
  'Delete',
  'Insert',
  'Return',
  'Enter',
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Escape',
  'Esc',
  'PrintScreen',
  'VolumeUp',
  'VolumeDown',
  'VolumeMute',
  'MediaNextTrack',
  'MediaPreviousTrack',
  'MediaStop',
  'MediaPlayPause',
  'num0',
  'num1',
  'num2',
  'num3',
  'num4',
  'num5',
  'num6',
  'num7',
  'num8',
  'num9',
  'numdec',
  'numadd',
  'numsub',
  'nummult',
  'numdiv',
] as const;

const keys = new Map(namedKeys.map((name) => [name.toLowerCase(), name]));

function keyNamed(part: string): string | undefined {
  if (/^[a-z0-9]$/i.test(part)) return part.toUpperCase();
  if (/^f([1-9]|1\d|2[0-4])$/i.test(part)) return part.toUpperCase();
  if (/^[!-/:-@[-`{-~]$/.test(part)) return part;
  return keys.get(part.toLowerCase());
}

export type AcceleratorProblem = 'shortcut-unknown' | 'shortcut-keys' | 'shortcut-bare';

/**
 * Reads a keyboard shortcut as a person writes it.
 *
 * @param typed - such as `ctrl+alt+l`
 * @returns the shortcut in one form, such as `Ctrl+Alt+L`; or `shortcut-unknown` for a name that is no key,
 *   `shortcut-keys` for none or several keys beside the modifiers, `shortcut-bare` for what people type all day
 */
export function checkAccelerator(typed: string): Result<string, AcceleratorProblem> {
  const parts = typed.split('+').map((part) => part.trim());
  const held = new Set<string>();
  const pressed: string[] = [];
  for (const part of parts) {
    const modifier = modifiers[part.toLowerCase()];
    const key = keyNamed(part);
    if (modifier !== undefined) held.add(modifier);
    else if (key !== undefined) pressed.push(key);
    else if (part !== '') return failure('shortcut-unknown', { part });
  }
  const [key] = pressed;
  if (key === undefined || pressed.length > 1 || parts.includes('')) {
    return failure('shortcut-keys');
  }
  const isBare = [...held].every((modifier) => modifier === 'Shift');
  if (isBare && !/^F\d+$/.test(key)) return failure('shortcut-bare');
  return success([...held, key].join('+'));
}

/**
 * The same key with modifiers that hardly any program asks for, to find out whether the key can be had at all.
 *
 * @param accelerator - as `checkAccelerator` returns it
 */
export function unlikelyTaken(accelerator: string): readonly string[] {
  const key = accelerator.slice(accelerator.lastIndexOf('+') + 1);
  return ['Ctrl+Alt+Shift+Super', 'Alt+Shift+Super', 'Ctrl+Shift+Super']
    .map((held) => `${held}+${key}`)
    .filter((candidate) => candidate !== accelerator);
}
