import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Damage, damages } from './fixtures/damages';
import { keepers } from './fixtures/keepers';
import { keptThings } from './fixtures/kept-things';

/** One corrupted file, and what came of it; `faults` is empty where all promises held. */
export interface Corruption {
  readonly file: string;
  readonly damage: string;
  readonly faults: readonly string[];
}

// What the person places, and what is the desktop's, is theirs; the program writes it and keeps nothing in it.
const things = keptThings.filter(({ file }) => file !== 'placed' && file !== 'autostart');

/** The files below a folder that are regular ones. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Everything that the program keeps, written twice, so that there are backups. */
async function fill(folder: string): Promise<void> {
  for (const word of ['earlier', 'now']) {
    for (const { name, open } of things) {
      const written = await open(folder).write(word);
      if (!written.ok) throw new Error(`${name}: ${written.error.code}`);
    }
  }
}

/** Whether a folder still holds some bytes, in whatever file. */
function holds(folder: string, bytes: Buffer): boolean {
  return filesIn(folder).some(
    (path) => lstatSync(path).size >= bytes.length && readFileSync(path).subarray(0, bytes.length).equals(bytes),
  );
}

/**
 * Whether a file has lost the key that this version does not know. It is written again with what is known beside it; of a
 * PIN's file alone it is not, as it could be another PIN.
 */
function lostKey(folder: string, file: string, spoiled: Buffer): boolean {
  return (
    !spoiled.includes('{"hue":1,') ||
    (file !== 'pin.json' && !/"hue": ?1\b/.test(readFileSync(join(folder, file), 'utf8')))
  );
}

/** The values that tell a thing from others of its kind: nothing can stand in for them. */
export const tellsApart = ['op', 'id', 'version', 'e164'];

/** Whether one value was spoiled that is neither what the person wrote nor what says whose it is. */
function isBesideTheWords(before: Buffer, spoiled: Buffer): boolean {
  const [sound, damaged] = [before.toString(), spoiled.toString()];
  const place = [...sound].findIndex((letter, index) => letter !== damaged[index]);
  const key = /"(\w+)": ?"?[^":]*$/.exec(sound.slice(0, place))?.[1] ?? '';
  return !tellsApart.includes(key) && sound.split('"now"').length === damaged.split('"now"').length;
}

interface Judged {
  readonly folder: string;
  readonly file: string;
  readonly damage: Damage;
  /** What the file holds now; undefined where nothing of that need stay. */
  readonly spoiled: Buffer | undefined;
  /** Whether the words of the person must still be there. */
  readonly keepsWords: boolean;
}

async function judge({ folder, file, damage, spoiled, keepsWords }: Judged): Promise<readonly string[]> {
  const faults: string[] = [];
  let isTold = false;
  const stem = file.split('/')[0]?.split('.')[0] ?? '';
  for (const { name, file: own, open } of things) {
    try {
      const kept = open(folder);
      const word = kept.read();
      // A backup that is spoiled costs nobody anything; and who could tell one letter from another?
      const isSpoiled = own === stem && !file.includes('backup');
      isTold ||= isSpoiled && kept.said.length > 0;
      if (word !== 'now' && !isSpoiled) faults.push(`${name}: lost, though another file was damaged`);
      if (keepsWords && own === stem && word !== 'now' && keepers.some((keeper) => keeper.name === name))
        faults.push(`${name}: what was written is lost with another value`);
      if (['', 'earlier'].includes(word) && isSpoiled && kept.said.length === 0 && name !== 'PIN' && name !== 'habits')
        faults.push(`${name}: lost without a word`);
      const written = await kept.write('after');
      if (!written.ok) faults.push(`${name}: cannot be written any more: ${written.error.code}`);
      else if (open(folder).read() !== 'after') faults.push(`${name}: written and not there`);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  // What was there is written over only where all of it was understood.
  const isSound = damage.mayBeSound === true && !isTold;
  if (spoiled && !isSound && !holds(folder, spoiled) && lostKey(folder, file, spoiled))
    faults.push('the damaged file is nowhere any more');
  return faults;
}

async function corrupt(damage: Damage, choice: number, at: number): Promise<Corruption> {
  const folder = mkdtempSync(join(tmpdir(), 'alm-lifeline-damage-'));
  try {
    await fill(folder);
    const files = filesIn(folder).toSorted();
    const path = files[Math.floor(choice * files.length)] ?? '';
    const file = path.slice(folder.length + 1);
    const before = readFileSync(path);
    damage.spoil(path, at);
    const spoiled = contentOf(path);
    const isUnderstood =
      spoiled === undefined ||
      spoiled.equals(before) ||
      !damage.leavesContent ||
      file.includes('backup') ||
      file.startsWith('inventory');
    const keepsWords =
      damage.isOneValue === true &&
      !file.includes('backup') &&
      spoiled !== undefined &&
      isBesideTheWords(before, spoiled);
    const faults = await judge({ folder, file, damage, spoiled: isUnderstood ? undefined : spoiled, keepsWords });
    return { file: file.replaceAll(/[0-9a-f-]{36}/g, '…'), damage: damage.name, faults };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contentOf(path: string): Buffer | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() && status.size < 2 ** 24 ? readFileSync(path) : undefined;
}

/**
 * Corrupts files of every kind in every way, each in a folder of its own, and opens, reads and writes everything then.
 *
 * @param count - how many files
 * @param seed - which ones, and where in them
 */
export async function corruptOften(count: number, seed: number): Promise<readonly Corruption[]> {
  // Every part alike: doubles as such would be next to nothing almost always.
  const part = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1_000_000);
  const chosen = fc.sample(fc.tuple(part, part), { numRuns: count, seed });
  const corruptions: Corruption[] = [];
  for (const [index, [choice, at]] of chosen.entries()) {
    const damage = damages[index % damages.length];
    if (damage) corruptions.push(await corrupt(damage, choice, at));
  }
  return corruptions;
}
