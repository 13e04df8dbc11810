/** One press of a key, as a browser reports it (UI Events, KeyboardEvent). */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  '+': 'Plus',
};

// With Alt or Shift held, `key` is whatever character that makes; letters and digits are then told by their place.
function keyOf({ key, code }: KeyPress): string {
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  const isLatin = /^[a-z0-9]$/i.test(key);
  return arrows[key] ?? (isLatin ? key.toUpperCase() : (place ?? key));
}

/**
 * The shortcut that a person presses, to be checked as if it had been typed.
 *
 * @param platform - as Node names it; it decides what the Windows or Command key is called
 * @returns undefined while only modifiers are held
 */
export function pressedKeys(press: KeyPress, platform: string): string | undefined {
  if (['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS', 'Dead'].includes(press.key)) return undefined;
  const held = [
    press.ctrlKey ? 'Ctrl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey ? 'Shift' : '',
    press.metaKey ? (platform === 'darwin' ? 'Cmd' : 'Super') : '',
  ];
  return [...held.filter((modifier) => modifier !== ''), keyOf(press)].join('+');
}
