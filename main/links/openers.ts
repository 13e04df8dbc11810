import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { app } from 'electron';
import type { Opener } from '../../shared/ipc/app-state';
import { calmly } from '../budgets/calmly';

const run = promisify(execFile);

/** Where desktop entries lie, the person's own before the system's. */
export function applicationFolders(): string[] {
  const home = process.env['XDG_DATA_HOME'] || join(homedir(), '.local/share');
  const system = process.env['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share';
  return [home, ...system.split(':')].map((folder) => join(folder, 'applications'));
}

/** The `Name` of a desktop entry (Desktop Entry Specification, "Recognized desktop entry keys"), or its id. */
async function desktopEntryName(id: string): Promise<string> {
  for (const folder of applicationFolders()) {
    const entry = await readFile(join(folder, id), 'utf8').catch(() => '');
    const name = /^Name=(.+)$/m.exec(entry)?.[1]?.trim();
    if (name) return name;
  }
  return id.replace(/\.desktop$/, '');
}

/** The id of the desktop entry that answers a kind, as the system says; empty where it says none. */
export async function defaultEntryId(mediaType: string): Promise<string> {
  return run('xdg-mime', ['query', 'default', mediaType], { timeout: 5_000 })
    .then(({ stdout }) => stdout.trim())
    .catch(() => '');
}

async function findOnLinux(mediaType: string): Promise<Opener> {
  const id = await defaultEntryId(mediaType);
  return id === '' ? { state: 'none' } : { state: 'found', name: await desktopEntryName(id) };
}

/** Each question starts a program, so each kind is asked for at most once in this time, in milliseconds. */
const askedAgainAfter = 1_000;

const questions = new Map<string, () => Promise<Opener>>();

function askLinux(mediaType: string): Promise<Opener> {
  const ask = questions.get(mediaType) ?? calmly(() => findOnLinux(mediaType), askedAgainAfter);
  questions.set(mediaType, ask);
  return ask();
}

/**
 * Asks the system which program opens links of a scheme: xdg-mime on Linux, the system's own registry elsewhere.
 *
 * @param scheme - a URL scheme without its colon, such as `tel`
 */
export async function findOpener(scheme: string): Promise<Opener> {
  if (process.platform === 'linux') return askLinux(`x-scheme-handler/${scheme}`);
  const name = app.getApplicationNameForProtocol(`${scheme}://`);
  return name === '' ? { state: 'none' } : { state: 'found', name };
}

/**
 * Asks the system which program opens files of a kind. Only Linux can be asked; elsewhere it stays `unknown`.
 *
 * @param mediaType - such as `message/rfc822`
 */
export async function findFileOpener(mediaType: string): Promise<Opener> {
  return process.platform === 'linux' ? askLinux(mediaType) : { state: 'unknown' };
}
