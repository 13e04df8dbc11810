import { useState } from 'react';

/**
 * Keeps a list that is made anew the same array for as long as it lists the same, so that what was scrolled to stays.
 *
 * @param isSame - whether two items are one and the same
 */
export function useSameList<Item>(
  items: readonly Item[],
  isSame: (a: Item, b: Item) => boolean = Object.is,
): readonly Item[] {
  const [kept, keep] = useState(items);
  const listsSame =
    kept.length === items.length &&
    items.every((item, index) => {
      const before = kept[index];
      return before !== undefined && isSame(before, item);
    });
  if (listsSame) return kept;
  keep(items);
  return items;
}
