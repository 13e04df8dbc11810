import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A hash over the names and contents of files, so that any edit, removal or renaming shows, whatever their times say
 * (a checkout or a copy may set any time). Tests are left out: no build depends on them.
 *
 * @param {string} folder absolute path
 * @param {readonly string[]} names files and folders in it; a folder stands for all that is in it
 * @returns {string}
 */
export function sourceFingerprint(folder, names) {
  const hash = createHash('sha256');
  for (const name of names.flatMap((each) => filesUnder(folder, each)).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string[]} paths below the folder; none when there is nothing of that name
 */
function filesUnder(folder, name) {
  const found = statSync(path.join(folder, name), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [name];
  return readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
