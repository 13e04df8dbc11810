import { type Feature, features } from '../features';
import type { CallOutcome } from '../journal/schema';
import type { KeyPress } from '../palette/pressed-keys';

/** What a shortcut does, in the order in which Help lists them. */
export const shortcutIds = [
  'call',
  'write',
  'numbers',
  'journal',
  'settings',
  'sheet',
  'palette',
  'search',
  'outcome-reached',
  'outcome-no-answer',
  'outcome-dead',
  'hand-over',
  'promised',
  'preferences',
  'help',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'close',
] as const;

export type ShortcutId = (typeof shortcutIds)[number];

/** One shortcut of the program's own windows. Its key is held together with Ctrl, on macOS with Command. */
interface Shortcut {
  /** The name of the key as people read it on their keyboard. */
  readonly shown: string;
  /** Pressed alone, without Ctrl or Command. */
  readonly isBare?: boolean;
  /** What the key writes (UI Events, `key`), whatever the keyboard. */
  readonly keys: readonly string[];
  /** Where the key lies (UI Events, `code`), for keyboards on which it writes something else. */
  readonly codes: readonly string[];
  /** Whether it counts with Shift held too, because some keyboards need Shift to write the key. */
  readonly ignoresShift?: boolean;
  /** As Electron writes it, the one that a menu shows first. */
  readonly accelerators: readonly string[];
  /** As `aria-keyshortcuts` writes the key, where that is not what is shown. */
  readonly aria?: string;
}

const letter = (shown: string): Shortcut => ({
  shown,
  keys: [shown.toLowerCase(), shown],
  codes: [`Key${shown}`],
  accelerators: [`CmdOrCtrl+${shown}`],
});

const digit = (shown: string): Shortcut => ({
  shown,
  keys: [shown],
  codes: [`Digit${shown}`],
  accelerators: [`CmdOrCtrl+${shown}`],
});

const bare = (shown: string): Shortcut => ({ shown, isBare: true, keys: [shown], codes: [], accelerators: [shown] });

/** Every shortcut of the program's own windows, once. Menus, tooltips, Help and the pages take them from here. */
const shortcuts: Readonly<Record<ShortcutId, Shortcut>> = {
  call: digit('1'),
  write: digit('2'),
  numbers: digit('3'),
  journal: digit('4'),
  settings: digit('5'),
  sheet: digit('6'),
  palette: letter('K'),
  search: letter('F'),
  preferences: { shown: ',', keys: [','], codes: ['Comma'], accelerators: ['CmdOrCtrl+,'] },
  // Function keys, as they write nothing: most often the notes have the focus then.
  'outcome-reached': bare('F2'),
  'outcome-no-answer': bare('F3'),
  'outcome-dead': bare('F4'),
  'hand-over': bare('F8'),
  promised: letter('B'),
  help: bare('F1'),
  'zoom-in': {
    shown: '+',
    keys: ['+', '='],
    codes: ['NumpadAdd'],
    ignoresShift: true,
    accelerators: ['CmdOrCtrl+Plus', 'CmdOrCtrl+=', 'CmdOrCtrl+numadd'],
    aria: 'Plus',
  },
  'zoom-out': {
    shown: '-',
    keys: ['-', '_', '−'],
    codes: ['NumpadSubtract'],
    ignoresShift: true,
    accelerators: ['CmdOrCtrl+-', 'CmdOrCtrl+numsub'],
  },
  'zoom-reset': {
    shown: '0',
    keys: ['0'],
    codes: ['Digit0', 'Numpad0'],
    accelerators: ['CmdOrCtrl+0', 'CmdOrCtrl+num0'],
  },
  close: letter('W'),
};

function isHeld({ ctrlKey, metaKey, altKey }: KeyPress, isBare: boolean, platform: string): boolean {
  // AltGr comes as Ctrl and Alt on Windows, and writes letters that people need.
  if (altKey) return false;
  if (isBare) return !ctrlKey && !metaKey;
  return platform === 'darwin' ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}

// On a keyboard that writes Latin letters the letter counts, wherever it lies; on any other the place does. Digits lie in one
// place everywhere, and on a French keyboard write letters such as é.
const isByPlace = ({ key, code }: KeyPress) => /^(?:Digit|Numpad)/.test(code) || !/^\p{Script=Latin}$/u.test(key);

/**
 * The shortcut that a press is.
 *
 * @param platform - as Node names it; it decides between Ctrl and Command
 * @returns undefined for every other press
 */
export function shortcutOf(press: KeyPress, platform: string): ShortcutId | undefined {
  return shortcutIds.find((id) => {
    const { isBare = false, ignoresShift = false, keys, codes } = shortcuts[id];
    if (!isHeld(press, isBare, platform) || (press.shiftKey && !ignoresShift)) return false;
    return keys.includes(press.key) || (codes.includes(press.code) && isByPlace(press));
  });
}

/** The keys of a shortcut, one by one, as people on a platform read them: `Ctrl` and `1`, or `⌘` and `1`. */
export function keysOf(id: ShortcutId, platform: string): readonly string[] {
  const { shown, isBare = false } = shortcuts[id];
  const key = shown === '-' ? '−' : shown;
  return isBare ? [key] : [platform === 'darwin' ? '⌘' : 'Ctrl', key];
}

/** The keys of a shortcut in one word, for a tooltip: `Ctrl+1`, or `⌘1` on macOS. */
export function keysInWords(id: ShortcutId, platform: string): string {
  return keysOf(id, platform).join(platform === 'darwin' ? '' : '+');
}

/** The keys of a shortcut as `aria-keyshortcuts` wants them (WAI-ARIA 1.2): `Control+1`, or `Meta+1` on macOS. */
export function ariaKeysOf(id: ShortcutId, platform: string): string {
  const { shown, aria = shown, isBare = false } = shortcuts[id];
  return isBare ? aria : `${platform === 'darwin' ? 'Meta' : 'Control'}+${aria}`;
}

/** The keys of a shortcut as a menu of Electron takes them, the one to be shown first. */
export function acceleratorsOf(id: ShortcutId): readonly string[] {
  return shortcuts[id].accelerators;
}

/** The shortcut that answers what came of a call. */
export const outcomeShortcut = (outcome: CallOutcome): ShortcutId => `outcome-${outcome}`;

/** Whether a shortcut shows one of the screens, and nothing else. */
export function isScreen(id: ShortcutId): id is Feature {
  return features.some((feature) => feature === id);
}

/** Whether a shortcut leaves everything where it is, so that it works in a dialog too. */
export function isHarmless(id: ShortcutId): boolean {
  return id.startsWith('zoom-');
}
