import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { app } from 'electron';
import type { Opener } from '../../../shared/ipc/app-state';
import { readText } from '../../storage/read-file';
import { calmly } from '../budgets/calmly';
import { xdgDataFolders } from '../machine/xdg-folders';

const run = promisify(execFile);

/** Where desktop entries lie, the person's own before the system's. */
export function applicationFolders(): string[] {
  return xdgDataFolders(process.env, homedir()).map((folder) => join(folder, 'applications'));
}

/** With its names in a hundred languages no desktop entry is longer, in bytes. */
const longestEntry = 1024 * 1024;

/** What a desktop entry holds, empty where it can't be read. Anybody may have put anything in its place. */
export function desktopEntryAt(path: string): string {
  const content = readText(path, longestEntry);
  return (content.ok && content.value) || '';
}

/** The `Name` of a desktop entry (Desktop Entry Specification, "Recognized desktop entry keys"), or its id. */
export function desktopEntryName(id: string): string {
  for (const folder of applicationFolders()) {
    const name = /^Name=(.+)$/m.exec(desktopEntryAt(join(folder, id)))?.[1]?.trim();
    if (name) return name;
  }
  return id.replace(/\.desktop$/, '');
}

/** What came of running xdg-mime. */
export type Asked =
  | { readonly ran: true; readonly stdout: string; readonly stderr: string }
  /** It was missing, failed or took too long. */
  | { readonly ran: false };

/**
 * Reads the answer of xdg-mime. It ends well even where one of its own commands is missing, so only an answer that is
 * empty and without a complaint means that there is nothing.
 *
 * @returns the id of a desktop entry
 */
export function readXdgMime(asked: Asked): { readonly id: string } | 'none' | 'unknown' {
  if (!asked.ran) return 'unknown';
  const [id = ''] = asked.stdout.trim().split(/[\s;]/);
  if (id !== '') return { id };
  return asked.stderr.trim() === '' ? 'none' : 'unknown';
}

async function askXdgMime(mediaType: string): Promise<ReturnType<typeof readXdgMime>> {
  const asked = await run('xdg-mime', ['query', 'default', mediaType], { timeout: 5_000 }).then(
    ({ stdout, stderr }): Asked => ({ ran: true, stdout, stderr }),
    (): Asked => ({ ran: false }),
  );
  return readXdgMime(asked);
}

/** The id of the desktop entry that answers a kind, as the system says; empty where it says none or cannot be asked. */
export async function defaultEntryId(mediaType: string): Promise<string> {
  const answer = await askXdgMime(mediaType);
  return typeof answer === 'string' ? '' : answer.id;
}

async function findOnLinux(mediaType: string): Promise<Opener> {
  const answer = await askXdgMime(mediaType);
  return typeof answer === 'string' ? { state: answer } : { state: 'found', name: desktopEntryName(answer.id) };
}

/**
 * Reads what Electron says of a scheme. macOS is clear about having nothing; Windows also says nothing of programs that
 * have no name for people, or that its settings only offer.
 *
 * @param name - empty where Electron knows none
 */
export function readProtocolName(name: string, platform: NodeJS.Platform): Opener {
  if (name !== '') return { state: 'found', name };
  return { state: platform === 'darwin' ? 'none' : 'unknown' };
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
 * @returns `none` only where the system clearly said so; where it could not be asked it is `unknown`
 */
export async function findOpener(scheme: string): Promise<Opener> {
  if (process.platform === 'linux') return askLinux(`x-scheme-handler/${scheme}`);
  return readProtocolName(app.getApplicationNameForProtocol(`${scheme}://`), process.platform);
}

/**
 * Asks the system which program opens files of a kind. Only Linux can be asked; elsewhere it stays `unknown`.
 *
 * @param mediaType - such as `message/rfc822`
 */
export async function findFileOpener(mediaType: string): Promise<Opener> {
  return process.platform === 'linux' ? askLinux(mediaType) : { state: 'unknown' };
}
