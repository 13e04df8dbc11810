import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { failure, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { removeLeftovers } from '../../storage/leftovers';
import { readText } from '../../storage/read-file';
import { flushFolder, replaceFile } from '../../storage/replace-file';
import { xdgFolder } from '../machine/xdg-folders';
import { desktopEntry, execValue, programOf, readDesktopEntry, tryExecValue } from './desktop-entry';
import type { LoginItem } from './login-item';

/** Where the desktop looks for what starts at sign-in (XDG Base Directory and Desktop Application Autostart). */
export function autostartFile(
  config = xdgFolder(process.env, 'XDG_CONFIG_HOME') ?? join(homedir(), '.config'),
): string {
  return join(config, 'autostart', 'alm-lifeline.desktop');
}

// A desktop's own settings switch an entry off by either of these and leave the file where it is.
function isOn({ Hidden, 'X-GNOME-Autostart-enabled': isEnabled }: Readonly<Record<string, string>>): boolean {
  return Hidden !== 'true' && isEnabled !== 'false';
}

/** No desktop entry is longer. */
const sizeLimit = 64 * 1024;

/**
 * Starting at sign-in on Linux desktops.
 * https://specifications.freedesktop.org/autostart-spec/latest/
 *
 * @param file - the entry, from {@link autostartFile}
 * @param command - what is to be run, program and arguments
 */
export function linuxLoginItem(file: string, command: readonly string[]): LoginItem {
  return {
    read() {
      removeLeftovers(dirname(file), (name) => name === basename(file));
      const content = readText(file, sizeLimit);
      if (!content.ok) return failure('autostart-unreadable', { file });
      if (content.value === undefined) return success(false);
      try {
        const entry = readDesktopEntry(content.value);
        if (!isOn(entry)) return success(false);
        const program = programOf(entry['Exec'] ?? '');
        const isGone = entry['Exec'] !== execValue(command) && isAbsolute(program) && !existsSync(program);
        // An update has another name, as of an AppImage: the person chose to have the program started, so it is this one.
        return isGone ? success(this.choose(true).ok) : success(true);
      } catch {
        return failure('autostart-unreadable', { file });
      }
    },
    choose(atLogin) {
      try {
        if (atLogin) {
          const made = mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
          if (made !== undefined) flushFolder(dirname(made));
          replaceFile(
            file,
            desktopEntry({
              Name: text.product,
              Comment: text.startup.comment,
              // Where the program is gone, as after it was uninstalled, desktops leave the entry alone.
              TryExec: tryExecValue(command),
              Exec: execValue(command),
              Icon: 'alm-lifeline',
              Terminal: 'false',
              'X-GNOME-Autostart-enabled': 'true',
            }),
          );
        } else {
          rmSync(file, { force: true });
          if (existsSync(dirname(file))) flushFolder(dirname(file));
        }
        return success(undefined);
      } catch {
        return failure('autostart-failed', { file });
      }
    },
  };
}
