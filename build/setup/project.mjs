import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: an absolute path. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The absolute path of something in the project.
 *
 * @param {string[]} parts path segments below the project's folder
 * @returns {string}
 */
export function inProject(...parts) {
  return path.join(projectFolder, ...parts);
}
