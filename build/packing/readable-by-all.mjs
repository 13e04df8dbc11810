import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

const executable = 0o755;
const plain = 0o644;

/**
 * What is packed is installed for everybody on a computer, whatever umask it was checked out, built and packed under: lets
 * everybody read what lies in a folder, and run what its owner can run. Links are left as they are.
 *
 * @param {string} folder absolute path; it is opened as well
 */
export function letAllRead(folder) {
  chmodSync(folder, executable);
  for (const { parentPath, name } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(parentPath, name);
    const status = lstatSync(file);
    if (status.isSymbolicLink()) continue;
    chmodSync(file, status.isDirectory() || (status.mode & 0o100) !== 0 ? executable : plain);
  }
}
