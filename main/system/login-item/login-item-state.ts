/** Of the Run entry on Windows. Fixed, as Electron would name it after the identity of the running program. */
const entryName = 'io.github.alm-lifeline';

/**
 * What Windows is asked and told about starting at sign-in. The path must be in quotes, or one with a space reads back as
 * off; arguments are quoted by Electron itself.
 *
 * @param command - the program and its arguments
 */
export function windowsOptions([path = '', ...args]: readonly string[]): {
  path: string;
  args: string[];
  name: string;
} {
  return { path: `"${path}"`, args, name: entryName };
}

/** What Electron knows of starting at sign-in, as far as it is used here. */
interface Known {
  readonly openAtLogin: boolean;
  /** macOS 13 and later. */
  readonly status?: string;
  /** Windows: one for each entry that names this program. */
  readonly launchItems?: readonly { readonly name: string; readonly enabled: boolean }[];
}

/** `to-be-allowed`: macOS waits for the person to allow it in its settings. */
export function stateOf(platform: NodeJS.Platform, known: Known): 'on' | 'off' | 'to-be-allowed' {
  if (platform === 'win32') {
    // A person can switch it off in the Task Manager, which leaves the entry in its place.
    return known.launchItems?.some(({ name, enabled }) => name === entryName && enabled) ? 'on' : 'off';
  }
  if (known.status === 'requires-approval') return 'to-be-allowed';
  return known.openAtLogin ? 'on' : 'off';
}
