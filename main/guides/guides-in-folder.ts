import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { Guide } from '../../shared/guide/schema';
import { copiedGuides } from '../policy/policy-guides';
import { readStoredFile } from '../storage/stored-file';
import { guidesFolder, readKeptGuide } from './shelf';

/**
 * All guides of a desk, for somebody at a terminal: read as they are, with nothing moved or mended, as the app may be
 * running. Of what the organisation hands out the last good copies count. What can't be read is left out.
 *
 * @param folder - the user data folder
 * @returns the built-in one first, as the person has corrected it
 */
export function guidesInFolder(folder: string): readonly Guide[] {
  const place = join(folder, guidesFolder);
  let names: readonly string[] = [];
  try {
    names = readdirSync(place).filter((name) => /^[a-z][a-z0-9-]{0,39}\.json$/.test(name));
  } catch {
    // There are none.
  }
  const own = names.flatMap((name) => {
    const stored = readStoredFile(join(place, name), readKeptGuide);
    return stored.ok && stored.value?.value.guide ? [stored.value.value.guide] : [];
  });
  const isOwned = ({ id }: Guide) => own.some((each) => each.id === id);
  const handedOut = copiedGuides(folder).guides.map(({ guide }) => guide);
  const known = [...own, ...handedOut.filter((guide) => !isOwned(guide))];
  const first = known.find(({ id }) => id === builtInGuide.id) ?? builtInGuide;
  return [first, ...known.filter(({ id }) => id !== builtInGuide.id)];
}
