import { placeIn } from './places';
import type { Doubt, ProposedLine } from './proposal-schema';

/** A proposed line while it is compared with the others. */
export interface LineToCompare extends ProposedLine {
  readonly heading: string | undefined;
  readonly detail: string | undefined;
  readonly section: number;
  /** Whether its region is only that of a heading further up. */
  readonly isRegionAbove: boolean;
}

/** The lines of which one page says the same twice are one. A sighting without a place gives way to one with it. */
export function withoutRepeats(drafts: readonly LineToCompare[]): readonly LineToCompare[] {
  const key = ({ e164, published }: LineToCompare) => e164 ?? published.replace(/\D/g, '');
  const kept = new Map<string, LineToCompare>();
  const placed = new Set(drafts.filter(({ doubts }) => !doubts.includes('no-place')).map(key));
  for (const draft of drafts) {
    if (placed.has(key(draft)) && draft.doubts.includes('no-place')) continue;
    const id = `${key(draft)} ${draft.country} ${draft.wholeRegion}`;
    const first = kept.get(id);
    if (!first) kept.set(id, draft);
    else if (first.option !== draft.option) {
      kept.set(
        id,
        draft.option && !first.option
          ? { ...first, option: draft.option, doubts: union(first, 'menu-nearby') }
          : { ...first, doubts: union(first, 'menu-nearby') },
      );
    }
  }
  return [...kept.values()];
}

/** The doubts of a line with one more. */
export const union = ({ doubts }: LineToCompare, more: Doubt): Doubt[] => [...new Set([...doubts, more])];

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** What tells numbers apart that all reach the same people; anything else may be a product, a contract or a group. */
const numberKinds =
  /toll|\bfree|gratis|gratuit|kostenlos|geb[üu]hr|\blocal|lokal|direct|abroad|international|inside|outside|within|domestic|mobile|cell|land ?line|\bphone|telephone|\btel\b|number|alternat|primary|secondary|back ?up|\bor\b|other/i;

/** Words of headings that name no product. */
const generalWords =
  /\b(?:contact(?:ing)?|calls?|call(?:ing)?|phones?|telephones?|telephony|numbers?|support|help(?:desk|line)?|desk|hot ?lines?|service|services|technical|tech|customers?|clients?|users?|global|worldwide|regional|international|local|toll|free|primary|secondary|alternat(?:e|ive)|main|general|after|business|office|hours?|emergency|urgent|critical|severity|priority|sev|us|our|you|your|by|via|for|of|on|in|the|a|an|and|or|to|how|get(?:ting)?|need|options?|information|details|centers?|centres?|tac|directory|list|lines?|online|web|email|page|product|team|24x7|24\/7|p?\d)\b|[^\p{L}\p{N}\s]/giu;

/** The name that a heading has beside what any page of numbers says: of a product, a contract or a group. */
function nameIn(heading: string | undefined): string {
  const words = (heading ?? '').replace(generalWords, ' ').trim().split(/\s+/);
  return words.length <= 5 && words.every((word) => /^[\p{Lu}\d]/u.test(word)) ? words.join(' ') : '';
}

/** Doubts that only show beside the other lines. */
export function compared(drafts: readonly LineToCompare[]): readonly ProposedLine[] {
  const samePlace = groupBy(drafts, ({ country, region, wholeRegion }) => `${country} ${region} ${wholeRegion}`);
  const names = new Set(drafts.map(({ heading }) => nameIn(heading)).filter((name) => name !== '' && !placeIn(name)));
  const inSection = groupBy(drafts, ({ section }) => section);
  return drafts.map((draft) => {
    const { heading, detail, section, isRegionAbove, ...line } = draft;
    const alike = samePlace.get(`${line.country} ${line.region} ${line.wholeRegion}`) ?? [];
    let doubted = line.doubts;
    const isOfKinds = alike.every((other) => !other.detail || numberKinds.test(other.detail));
    if (alike.some((other) => other.heading !== heading || (!isOfKinds && other.detail !== detail)))
      doubted = union({ ...draft, doubts: doubted }, 'several-products');
    if (names.size > 1 && names.has(nameIn(heading)))
      doubted = union({ ...draft, doubts: doubted }, 'several-products');
    if (alike.some((other) => other !== draft && other.heading === heading && (other.detail ?? '') === (detail ?? '')))
      doubted = union({ ...draft, doubts: doubted }, 'several-numbers');
    // A heading that names a region is meant for its only number; of several, each belongs to its own country.
    const isOneOfMany =
      line.wholeRegion &&
      (inSection.get(section) ?? []).filter((other) => other.wholeRegion && other.region === line.region).length > 1;
    if (isOneOfMany) doubted = union({ ...draft, doubts: doubted }, 'several-numbers');
    const label = [heading, alike.length > 1 ? detail : undefined]
      .filter((part) => part !== undefined && part !== '')
      .join(' – ');
    return {
      ...line,
      wholeRegion: line.wholeRegion && !(isOneOfMany && isRegionAbove),
      doubts: [...doubted],
      ...(label === '' ? {} : { label: label.slice(0, 200) }),
    };
  });
}
