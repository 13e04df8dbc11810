/** For X11, where Ctrl+Alt+L locks the screen of most desktops and Ctrl+Alt+F1 to F12 leave it for a terminal. */
const elsewhere = ['Ctrl+Alt+Space', 'Ctrl+Shift+F9', 'Ctrl+Alt+Insert'] as const;

/**
 * What to offer on a platform, by the name that Node has for it. On macOS VoiceOver owns Ctrl+Option. On Windows Ctrl+Alt is
 * AltGr, with which people type letters; with neither a space nor a function key does it write anything.
 */
const suggestions: Readonly<Record<string, readonly string[]>> = {
  darwin: ['Ctrl+Shift+Space', 'Ctrl+Cmd+L', 'Ctrl+Shift+Cmd+L'],
  win32: ['Ctrl+Alt+Space', 'Ctrl+Shift+F9', 'Ctrl+Alt+F10'],
};

/** Every shortcut that is offered on a platform, the likeliest to be free first. */
export function suggestedShortcuts(platform: string): readonly [string, ...string[]] {
  const [first, ...others] = suggestions[platform] ?? elsewhere;
  return [first ?? elsewhere[0], ...others];
}

/**
 * The shortcut to offer after another one.
 *
 * @param tried - what can't be had, or empty for the first offer
 * @returns undefined where there is no further one
 */
export function nextShortcut(platform: string, tried: string): string | undefined {
  const all = suggestedShortcuts(platform);
  return all[all.indexOf(tried) + 1];
}
