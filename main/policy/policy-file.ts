import { constants, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { readText, type Trusts } from '../storage/read-file';
import { type Found, foundIn, longestPolicy, type PolicySource, unusable } from './policy-source';
import { type RunTool, runTool } from './run-tool';

/**
 * Whether nobody but an administrator can have written a file, or put it into its folder.
 *
 * @param owners - the user ids of those who may
 */
const ownedBy =
  (owners: readonly number[]): Trusts =>
  ({ uid, mode }) =>
    owners.includes(uid) && (mode & 0o022) === 0;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const toBeAsked: Found = { state: 'to-be-asked' };

const missing = new Set(['ENOENT', 'ENOTDIR']);

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** What a path comes to that leads nowhere: a link to nothing, or a linked folder with no such file in it. */
async function whyNowhere(path: string, run: RunTool): Promise<Found> {
  const isLink = await run('test', ['-L', path]);
  if (isLink === 'no-answer') return unusable('no-answer');
  if (isLink.status === 0) return unusable('dangling-link');
  const isFolderThere = await run('test', ['-x', dirname(path)]);
  if (isFolderThere === 'no-answer') return unusable('no-answer');
  return isFolderThere.status === 0 ? { state: 'none' } : unusable('dangling-link');
}

/** Follows a link by the system's own tools, as what it leads to may never answer. */
async function follow(path: string, owners: readonly number[], run: RunTool): Promise<Found> {
  const trusts = ownedBy(owners);
  const led = await run('realpath', ['--canonicalize-existing', '--zero', path]);
  if (led === 'no-answer') return unusable('no-answer');
  if (led.status !== 0) return whyNowhere(path, run);
  const target = led.out.toString().replace(/\0$/, '');
  // The mode as a number: the kind in words comes in the person's language. The folder of the link may be a link itself.
  const asked = await run('stat', ['--format=%u %f', target, dirname(target), `${dirname(path)}/.`, path]);
  if (asked === 'no-answer') return unusable('no-answer');
  const [file, folder, around, link] = [...asked.out.toString().matchAll(/^(\d+) ([\da-f]+)$/gm)].map(
    ([, uid, mode]) => ({ uid: Number(uid), mode: Number.parseInt(mode ?? '', 16) }),
  );
  if (!file || (file.mode & constants.S_IFMT) !== constants.S_IFREG) return unusable('not-a-file');
  const isTrusted = [file, folder, around].every((each) => each && trusts(each)) && link && owners.includes(link.uid);
  if (!isTrusted) return unusable('not-trusted');
  const read = await run('head', ['-c', String(longestPolicy + 1), target]);
  if (read === 'no-answer') return unusable('no-answer');
  if (read.status !== 0) return unusable('no-permission');
  if (read.out.length > longestPolicy) return unusable('too-large');
  try {
    return foundIn(utf8.decode(read.out));
  } catch {
    return unusable('not-text');
  }
}

/**
 * A policy as a file of JSON, in a folder of its own.
 *
 * @param owners - the user ids of those who may have written it
 */
export function policyFile(path: string, owners: readonly number[], run: RunTool = runTool): PolicySource {
  const trusts = ownedBy(owners);
  const look = (): Found => {
    try {
      const folder = lstatSync(dirname(path));
      // A link has no mode of its own; what counts is who made it, and who may put another in its place.
      if (folder.isSymbolicLink())
        return owners.includes(folder.uid) && trusts(lstatSync(dirname(dirname(path))))
          ? toBeAsked
          : unusable('not-trusted');
      if (!trusts(folder)) return unusable('not-trusted');
      const file = lstatSync(path);
      if (file.isSymbolicLink()) return owners.includes(file.uid) ? toBeAsked : unusable('not-trusted');
    } catch (error) {
      return missing.has(codeOf(error)) ? { state: 'none' } : unusable('no-permission');
    }
    const content = readText(path, longestPolicy, { trusts });
    if (!content.ok) return unusable(content.error.code);
    return content.value === undefined ? { state: 'none' } : foundIn(content.value);
  };
  return {
    place: path,
    file: path,
    look,
    async ask() {
      const found = look();
      return found.state === 'to-be-asked' ? follow(path, owners, run) : found;
    },
  };
}
