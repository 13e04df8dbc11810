import { posix, win32 } from 'node:path';
import { failure, type Result, success } from '../../shared/result';

/** Names of devices, with any ending or none (Microsoft, "Naming Files, Paths, and Namespaces"). */
const device = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

// A colon would write into a hidden stream of another file.
const notInNames = /[<>:"|?*]/;

const isUsable = (name: string, platform: NodeJS.Platform) =>
  platform !== 'win32' || !(device.test(name) || notInNames.test(name));

/**
 * The file that a name in a save dialog stands for: with its ending, whether or not it was typed, and without blanks and
 * dots behind it, which Windows drops without a word and which nobody sees on other systems.
 *
 * @param path - what the dialog returned, absolute
 * @param extension - the ending without its dot; a typed one may be in other case
 * @returns the whole path, or `bad-name` for a name that is empty or means something else than a file
 */
export function chosenName(path: string, extension: string, platform: NodeJS.Platform): Result<string> {
  const { dirname, basename, join } = platform === 'win32' ? win32 : posix;
  const name = basename(path).replace(/[\s.]+$/, '');
  if (name === '' || !isUsable(name, platform) || path.startsWith('\\\\.\\')) {
    return failure('bad-name', { file: basename(path) });
  }
  const ending = `.${extension}`;
  return success(join(dirname(path), name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`));
}
