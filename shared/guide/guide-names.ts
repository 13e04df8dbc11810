import type { Guide } from './schema';

/** As names are compared by somebody who reads them. */
const asRead = (name: string) => name.trim().toLowerCase();

/** The names that more than one has. */
function shared(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.map(asRead).filter((name) => seen.size === seen.add(name).size));
}

/**
 * What to call each of several guides where one of them is chosen: its product, with what tells two of the same product apart.
 *
 * @param isShort - whether the short name does, where there is one
 * @returns the names by the guides' ids
 */
export function guideNames(guides: readonly Guide[], isShort = false): ReadonlyMap<string, string> {
  const plain = ({ product, shortName }: Guide) => (isShort ? (shortName ?? product) : product);
  const withVendor = (guide: Guide) => `${plain(guide)} (${guide.vendor})`;
  const several = shared(guides.map(plain));
  const alike = shared(guides.map(withVendor));
  return new Map(
    guides.map((guide) => {
      if (!several.has(asRead(plain(guide)))) return [guide.id, plain(guide)];
      if (!alike.has(asRead(withVendor(guide)))) return [guide.id, withVendor(guide)];
      return [guide.id, `${plain(guide)} (${guide.vendor}, ${guide.id})`];
    }),
  );
}

/**
 * What to call the product of something that may be of any guide of a desk, where there is more than one to tell apart.
 *
 * @param id - of its guide, which may be gone
 * @returns undefined where all is of one product
 */
export function productBeside(
  { guide, otherGuides }: { readonly guide: Guide; readonly otherGuides: readonly Guide[] },
  id: string,
): string | undefined {
  if (otherGuides.length === 0 && id === guide.id) return undefined;
  return guideNames([guide, ...otherGuides], true).get(id) ?? id;
}
