/** One press of a key, as a browser reports it (UI Events, KeyboardEvent). */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** Keys by what they write. */
const named: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  '+': 'Plus',
  AudioVolumeUp: 'VolumeUp',
  AudioVolumeDown: 'VolumeDown',
  AudioVolumeMute: 'VolumeMute',
  MediaTrackNext: 'MediaNextTrack',
  MediaTrackPrevious: 'MediaPreviousTrack',
};

/** The keypad by place, as Electron names it; it knows no name for the others there. */
const keypad: Readonly<Record<string, string>> = {
  NumpadDecimal: 'numdec',
  NumpadAdd: 'numadd',
  NumpadSubtract: 'numsub',
  NumpadMultiply: 'nummult',
  NumpadDivide: 'numdiv',
  ...Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [`Numpad${digit}`, `num${digit}`])),
};

/** Where the punctuation of a US keyboard lies (UI Events code values). */
const punctuation: Readonly<Record<string, string>> = {
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Slash: '/',
};

/**
 * A key of the keypad. On Windows it is the key that it stands for while Num Lock is off, and its Enter always is; elsewhere
 * it is a key of its own whatever it writes (on Linux it is heard while Num Lock is on). What has no name is called by its
 * place, which is then refused.
 */
function keypadKey({ key, code }: KeyPress, platform: string): string | undefined {
  if (!code.startsWith('Numpad')) return undefined;
  if (platform === 'win32' && key.length > 1) return undefined;
  return keypad[code] ?? code;
}

/**
 * A key that writes no Latin letter, by its place: with Alt or Shift held it is whatever character that makes, and on a
 * Cyrillic or Greek keyboard it is never one that a shortcut could be of. On Linux punctuation is looked for by what it
 * writes, and where letters stand in its place the shortcut would never be heard: there it keeps its own name.
 */
function byPlace({ key, code }: KeyPress, platform: string): string | undefined {
  const isForeign = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return (
    /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? (isForeign && platform !== 'linux' ? punctuation[code] : undefined)
  );
}

function keyOf(press: KeyPress, platform: string): string {
  const { key } = press;
  const onKeypad = keypadKey(press, platform);
  if (onKeypad !== undefined) return onKeypad;
  const isLatin = /^[a-z0-9]$/i.test(key);
  // With Option held it writes a space that does not break.
  if (press.code === 'Space') return 'Space';
  return named[key] ?? (isLatin ? key.toUpperCase() : (byPlace(press, platform) ?? key));
}

/** Modifiers, keys that only change what others write, and what an input method is still busy with. */
const unfinished = [
  ...['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS'],
  ...['CapsLock', 'NumLock', 'ScrollLock'],
  ...['Process', 'Unidentified'],
];

/**
 * The shortcut that a person presses, to be checked as if it had been typed.
 *
 * @param platform - as Node names it; it decides what the Windows or Command key is called
 * @returns undefined while only modifiers are held
 */
export function pressedKeys(press: KeyPress, platform: string): string | undefined {
  if (unfinished.includes(press.key) || (press.key === 'Dead' && byPlace(press, platform) === undefined))
    return undefined;
  const held = [
    press.ctrlKey ? 'Ctrl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey ? 'Shift' : '',
    press.metaKey ? (platform === 'darwin' ? 'Cmd' : 'Super') : '',
  ];
  return [...held.filter((modifier) => modifier !== ''), keyOf(press, platform)].join('+');
}
