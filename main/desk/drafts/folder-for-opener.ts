import { realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { type DesktopEntry, execWords, seesNoHiddenFolder, visibleParent } from '../../system/links/confined-program';
import { applicationFolders, defaultEntryId, desktopEntryAt } from '../../system/links/openers';
import { visibleDraftFolder } from './draft-folder';

const behindLinks = (path: string) => realpath(path).catch(() => undefined);

/** The first of these paths that is there, behind all links. */
async function firstOf(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const real = await behindLinks(path);
    if (real !== undefined) return real;
  }
  return undefined;
}

/** The desktop entry of the program that opens mail files, as far as it can be found. */
async function mailFileEntry(): Promise<DesktopEntry | undefined> {
  const id = await defaultEntryId('message/rfc822');
  if (id === '') return undefined;
  const file = await firstOf(applicationFolders().map((folder) => join(folder, id)));
  if (file === undefined) return undefined;
  const content = desktopEntryAt(file);
  const [written = ''] = execWords(content);
  const places = written.startsWith('/') ? [''] : (process.env['PATH'] ?? '').split(':');
  return { file, content, program: (await firstOf(places.map((place) => join(place, written)))) ?? written };
}

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Every folder that draft files may lie in, to look for those that an earlier run has left. */
export function everyDraftFolder(own: string): string[] {
  const home = homedir();
  return process.platform === 'linux'
    ? [own, ...new Set([home, visibleParent(home, app.getPath('downloads'))].map(visibleDraftFolder))]
    : [own];
}

/**
 * The folder from which the program for mail files can open one: the program's own unless that one sees no hidden folder,
 * then one among the person's own. Asks the system anew, as it may have another mail program by now.
 *
 * @param own - the folder that is used otherwise
 */
export async function folderForOpener(own: string): Promise<string> {
  if (process.platform !== 'linux') return own;
  const entry = await mailFileEntry();
  if (entry === undefined || !seesNoHiddenFolder(entry)) return own;
  const home = homedir();
  const downloads = app.getPath('downloads');
  return visibleDraftFolder((await isFolder(downloads)) ? visibleParent(home, downloads) : home);
}
