import { posix } from 'node:path';
import { type Found, foundIn, type PolicySource, unusable } from './policy-source';
import { type RunTool, runTool } from './run-tool';

const folder = '/Library/Managed Preferences';

const isParts = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * One policy from the computer's and the person's: the computer's counts where both say something, group by group.
 *
 * @param computer - as it was found, anything at all
 */
function computerFirst(computer: unknown, person: unknown): unknown {
  if (!isParts(computer) || !isParts(person)) return computer ?? person;
  const merged: Record<string, unknown> = { ...person };
  for (const [name, value] of Object.entries(computer)) {
    const theirs = person[name];
    merged[name] = isParts(value) && isParts(theirs) ? { ...theirs, ...value } : value;
  }
  return merged;
}

/**
 * What the computer's and the person's come to together. Where nobody knows what the computer's says, the person's does
 * not count alone, as it may be what the computer's forbids: the last good copy of both stands in.
 */
export function together(computer: Found, person: Found): Found {
  if (computer.state === 'read' && person.state === 'read') {
    return { state: 'read', raw: computerFirst(computer.raw, person.raw) };
  }
  return computer.state === 'none' ? person : computer;
}

/**
 * The preferences that a profile manages on macOS, for the computer and for one person. Only the system writes into their
 * folder; its own tool turns them into JSON.
 *
 * @param domain - the bundle id
 * @param person - their short name
 */
export function managedPreferences(domain: string, person: string, run: RunTool = runTool): PolicySource {
  /** What it means that `stat` fails, which it does for a file that nobody may look at as for one that is not there. */
  const unseen = async (path: string): Promise<Found> => {
    const listed = await run('/bin/ls', ['-1', posix.dirname(path)]);
    if (listed === 'no-answer') return unusable('no-answer');
    const isThere = listed.out.toString().split('\n').includes(posix.basename(path));
    return isThere ? unusable('no-permission') : { state: 'none' };
  };
  const read = async (path: string): Promise<Found> => {
    const there = await run('/usr/bin/stat', ['-f', '%u', path]);
    if (there === 'no-answer') return unusable('no-answer');
    if (there.status !== 0) return unseen(path);
    if (there.out.toString().trim() !== '0') return unusable('not-trusted');
    const json = await run('/usr/bin/plutil', ['-convert', 'json', '-o', '-', path]);
    if (json === 'no-answer') return unusable('no-answer');
    return json.status === 0 ? foundIn(json.out.toString()) : unusable('not-a-policy');
  };
  return {
    place: `${folder}/${domain}.plist`,
    file: `${folder}/${domain}.plist`,
    look: () => ({ state: 'to-be-asked' }),
    ask: async () =>
      together(await read(`${folder}/${domain}.plist`), await read(`${folder}/${person}/${domain}.plist`)),
  };
}
