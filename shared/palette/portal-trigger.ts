/**
 * Names of keys as XKB has them, where they differ from Electron's in more than capitals.
 * https://specifications.freedesktop.org/shortcuts-spec/latest/
 */
const keysyms: Readonly<Record<string, string>> = {
  Plus: 'plus',
  Space: 'space',
  Capslock: 'Caps_Lock',
  Numlock: 'Num_Lock',
  Scrolllock: 'Scroll_Lock',
  Backspace: 'BackSpace',
  Enter: 'Return',
  PageUp: 'Prior',
  PageDown: 'Next',
  Esc: 'Escape',
  PrintScreen: 'Print',
  VolumeUp: 'XF86AudioRaiseVolume',
  VolumeDown: 'XF86AudioLowerVolume',
  VolumeMute: 'XF86AudioMute',
  MediaNextTrack: 'XF86AudioNext',
  MediaPreviousTrack: 'XF86AudioPrev',
  MediaStop: 'XF86AudioStop',
  MediaPlayPause: 'XF86AudioPlay',
  numdec: 'KP_Decimal',
  numadd: 'KP_Add',
  numsub: 'KP_Subtract',
  nummult: 'KP_Multiply',
  numdiv: 'KP_Divide',
  '!': 'exclam',
  '"': 'quotedbl',
  '#': 'numbersign',
  $: 'dollar',
  '%': 'percent',
  '&': 'ampersand',
  "'": 'apostrophe',
  '(': 'parenleft',
  ')': 'parenright',
  '*': 'asterisk',
  ',': 'comma',
  '-': 'minus',
  '.': 'period',
  '/': 'slash',
  ':': 'colon',
  ';': 'semicolon',
  '<': 'less',
  '=': 'equal',
  '>': 'greater',
  '?': 'question',
  '@': 'at',
  '[': 'bracketleft',
  '\\': 'backslash',
  ']': 'bracketright',
  '^': 'asciicircum',
  _: 'underscore',
  '`': 'grave',
  '{': 'braceleft',
  '|': 'bar',
  '}': 'braceright',
  '~': 'asciitilde',
};

const modifiers: Readonly<Record<string, string>> = {
  Cmd: 'LOGO',
  Ctrl: 'CTRL',
  CmdOrCtrl: 'CTRL',
  Alt: 'ALT',
  Option: 'ALT',
  AltGr: 'MOD5',
  Shift: 'SHIFT',
  Super: 'LOGO',
  Meta: 'LOGO',
};

function keysym(key: string): string {
  if (/^[A-Z]$/.test(key)) return key.toLowerCase();
  const digit = /^num(\d)$/.exec(key)?.[1];
  return digit === undefined ? (keysyms[key] ?? key) : `KP_${digit}`;
}

/**
 * A shortcut as the desktops of Linux want to be asked for it, by the Shortcuts Specification of freedesktop.org.
 *
 * @param accelerator - as `checkAccelerator` returns it, such as `Ctrl+Alt+Space`
 * @returns such as `CTRL+ALT+space`
 */
export function portalTrigger(accelerator: string): string {
  const parts = accelerator.split('+');
  const key = parts.pop() ?? '';
  return [...parts.map((part) => modifiers[part] ?? part.toUpperCase()), keysym(key)].join('+');
}
