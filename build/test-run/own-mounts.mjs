import { spawnSync } from 'node:child_process';

/**
 * What to put before a command so that it may mount file systems of its own on Linux without being root, and so that
 * whatever it leaves mounted is gone with it.
 *
 * @returns {readonly string[]} nothing where the system knows no such thing or forbids it
 */
export function withOwnMounts() {
  if (process.platform !== 'linux') return [];
  const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const before = ['unshare', '--mount', ...asRoot, '--'];
  const [command = '', ...args] = [...before, 'true'];
  return spawnSync(command, args).status === 0 ? before : [];
}
