/** A desktop entry as it was found (Desktop Entry Specification). */
export interface DesktopEntry {
  /** Its path, behind all links. */
  readonly file: string;
  readonly content: string;
  /** The program that its `Exec` runs, behind all links; as it is written where it cannot be found. */
  readonly program: string;
}

/** The value of a key in an entry's main group; empty where there is none. */
function keyOf(key: string, content: string): string {
  const lines = content.split(/\r?\n/);
  const begin = lines.indexOf('[Desktop Entry]') + 1;
  const end = lines.findIndex((line, at) => at >= begin && line.startsWith('['));
  const main = begin === 0 ? [] : lines.slice(begin, end < 0 ? lines.length : end);
  const line = main.find((each) => each.replace(/\s*=.*$/, '') === key);
  return line?.replace(/^[^=]*=\s*/, '').trim() ?? '';
}

/** The words of an entry's `Exec`, without those that only set variables for its program. */
export function execWords(content: string): string[] {
  const words = [...keyOf('Exec', content).matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '',
  );
  if (!/(^|\/)env$/.test(words[0] ?? '')) return words;
  return words.slice(
    Math.max(
      1,
      words.findIndex((word, at) => at > 0 && !/^-|^\w+=/.test(word)),
    ),
  );
}

const isBelow = (path: string, ...folders: readonly string[]) =>
  folders.some((folder) => path.startsWith(`${folder}/`));

function isSnap({ file, content, program }: DesktopEntry): boolean {
  return (
    keyOf('X-SnapInstanceName', content) !== '' ||
    isBelow(file, '/snap', '/var/lib/snapd') ||
    [program, execWords(content)[0] ?? ''].some(
      (path) => isBelow(path, '/snap', '/var/lib/snapd/snap') || /(^|\/)snap$/.test(path),
    )
  );
}

function isFlatpak({ file, content, program }: DesktopEntry): boolean {
  return (
    keyOf('X-Flatpak', content) !== '' ||
    /\/flatpak\/(exports|app|\w+-system)\//.test(file) ||
    [program, execWords(content)[0] ?? ''].some((path) => /(^|\/)flatpak$|\/flatpak\/exports\/bin\//.test(path))
  );
}

// Flatpak hands a file over by itself, from wherever it lies, between these marks.
const isGivenFiles = (content: string) => {
  const words = execWords(content);
  return words.includes('--file-forwarding') && words.some((word) => word.startsWith('@@'));
};

/**
 * Whether a program may be unable to see what lies in hidden folders. The `home` interface of snaps leaves those out, and a
 * flatpak sees next to nothing but what is handed to it.
 */
export function seesNoHiddenFolder(entry: DesktopEntry): boolean {
  return isSnap(entry) || (isFlatpak(entry) && !isGivenFiles(entry.content));
}

/**
 * The folder among a person's own that confined programs are most likely let into: the one for downloads, or the home
 * folder where that is elsewhere or hidden.
 */
export function visibleParent(home: string, downloads: string): string {
  return isBelow(downloads, home) && !/\/\./.test(downloads.slice(home.length)) ? downloads : home;
}
