import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { Guide } from '../../shared/guide/schema';
import { slugPattern } from '../../shared/guide/slug-pattern';
import { readPolicy } from '../../shared/policy/read-policy';
import { openPolicyCopy } from '../policy/policy-copy';
import { copiedGuides, handsOutGuides } from '../policy/policy-guides';
import { readStoredFile } from '../storage/stored-file';
import { readKeptGuide } from './kept-guide-schema';
import { guidesFolder } from './shelf';

/**
 * All guides of a desk, for somebody at a terminal: read as they are, with nothing moved or mended, as the app may be
 * running. Of what the organisation hands out the last good copies count, as long as the copy of its policy names any. What can't
 * be read is left out.
 *
 * @param folder - the user data folder
 * @returns the built-in one first, as the person has corrected it, unless the organisation has switched it off
 */
export function guidesInFolder(folder: string): readonly Guide[] {
  return readGuidesIn(folder).guides;
}

/** The same, with how many files of guides couldn't be read. */
export function readGuidesIn(folder: string): { readonly guides: readonly Guide[]; readonly unread: number } {
  const place = join(folder, guidesFolder);
  let names: readonly string[] = [];
  try {
    names = readdirSync(place).filter((name) => name.endsWith('.json') && slugPattern.test(basename(name, '.json')));
  } catch {
    // There are none.
  }
  const stored = names.map((name) => readStoredFile(join(place, name), readKeptGuide));
  const own = stored.flatMap((each) => (each.ok && each.value?.value.guide ? [each.value.value.guide] : []));
  const isOwned = ({ id }: Guide) => own.some((each) => each.id === id);
  const wanted = readPolicy(openPolicyCopy(folder).read()?.policy)?.policy.guides ?? {};
  const handedOut = handsOutGuides(wanted) ? copiedGuides(folder).guides.map(({ guide }) => guide) : [];
  const known = [...own, ...handedOut.filter((guide) => !isOwned(guide))];
  const first = known.find(({ id }) => id === builtInGuide.id) ?? builtInGuide;
  const others = known.filter(({ id }) => id !== builtInGuide.id);
  const isOff = wanted.builtIn === false && !handedOut.some(({ id }) => id === builtInGuide.id);
  return {
    // There is always one.
    guides: isOff && others.length > 0 ? others : [first, ...others],
    unread: stored.filter((each) => !each.ok).length,
  };
}
