import { fileURLToPath } from 'node:url';

/** The two ways in which Electron's shell opens something. */
export interface Shell {
  /** Rejects where the system refuses. */
  openExternal(link: string): Promise<void>;
  /** Takes a path and resolves with what went wrong, or with nothing. */
  openPath(path: string): Promise<string>;
}

/**
 * Hands a link to the system. Files go by their path on Windows, where a link with an encoded letter, such as the ö of a
 * user name, opens nothing, and on macOS. On Linux the call for paths would wait until the program that shows the file is
 * closed, so there files go as links, too.
 *
 * @throws where the system says that it cannot; without a word about the link, which may hold the PIN
 */
export async function handOver(link: string, shell: Shell, platform: NodeJS.Platform): Promise<void> {
  if (!link.startsWith('file:') || platform === 'linux') return shell.openExternal(link);
  const problem = await shell.openPath(fileURLToPath(link, { windows: platform === 'win32' }));
  if (problem !== '') throw new Error('The system did not open the file.');
}
