import { posix } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder that a variable of the XDG Base Directory Specification names. One that is not absolute is to be ignored,
 * says the specification: it would be another one wherever the program is started.
 *
 * @returns undefined where it names none
 */
export function xdgFolder(
  env: Environment,
  name: 'XDG_CONFIG_HOME' | 'XDG_DATA_HOME' | 'XDG_RUNTIME_DIR',
): string | undefined {
  const folder = env[name];
  return folder !== undefined && posix.isAbsolute(folder) ? folder : undefined;
}

/** Where data of programs lies, the person's own before the system's. */
export function xdgDataFolders(env: Environment, home: string): readonly string[] {
  const own = xdgFolder(env, 'XDG_DATA_HOME') ?? posix.join(home, '.local/share');
  const named = (env['XDG_DATA_DIRS'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  return [own, ...(named.length > 0 ? named : ['/usr/local/share', '/usr/share'])];
}
