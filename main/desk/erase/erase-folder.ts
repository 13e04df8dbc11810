import { lstatSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolders, keptNames } from '../../../shared/kept-names';
import { patiently } from '../../storage/patiently';
import { logNames } from '../../system/log/log';

/** What this program writes there beside its files: guides, drafts for mail programs, and where other starts are answered. */
const besides: readonly string[] = [...keptFolders, ...logNames];

/** What Chromium writes beside it. */
const chromiums =
  /^(blob_storage|Cache|Code Cache|Cookies(-journal)?|Crashpad|databases|DevToolsActivePort|Dawn\w*Cache|Dictionaries|DIPS(-\w+)?|GPUCache|IndexedDB|Local State|Local Storage|Network Persistent State|Preferences|Service Worker|Session Storage|Shared Dictionary|SharedStorage(-\w+)?|shared_proto_db|Singleton(Cookie|Lock|Socket)|TransportSecurity|Trust Tokens(-journal)?|VideoDecodeStats|WebStorage)$/;

const isKnown = (name: string) => keptNames.test(name) || besides.includes(name) || chromiums.test(name);

/**
 * Erases what the program keeps in its folder, and the folder itself where nothing else is in it.
 *
 * @param isItsOwn - whether the folder is the one that the system has for the program: then all of it goes. In one that
 *   somebody has named, only what the program is known to write does, as it may be anybody's.
 * @returns the paths of what could not be removed, or is not the program's
 */
export function eraseFolder(folder: string, isItsOwn: boolean): readonly string[] {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return [];
  // Through a link, all that is known to be the program's goes; where it leads may be anybody's.
  if (found.isSymbolicLink())
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? eraseIn(folder, false) : [folder];
  if (!found.isDirectory()) return [folder];
  const left = eraseIn(folder, isItsOwn);
  if (left.length > 0) return left;
  try {
    rmdirSync(folder);
    return [];
  } catch {
    return [folder];
  }
}

function eraseIn(folder: string, isItsOwn: boolean): readonly string[] {
  const left: string[] = [];
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [folder];
  }
  for (const name of names) {
    const path = join(folder, name);
    try {
      if (isItsOwn || isKnown(name)) patiently(() => rmSync(path, { recursive: true, force: true }));
      else left.push(path);
    } catch {
      left.push(path);
    }
  }
  return left;
}
