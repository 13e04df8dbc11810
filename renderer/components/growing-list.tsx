import type { ReactNode } from 'react';
import { useGrowing } from '../lib/use-growing';

/** Rows that are drawn at once: more than the window shows as it opens. */
const mostRows = 12;

interface Props<Item> {
  /** The same array for as long as it is the same list; another one starts again at the top. */
  readonly items: readonly Item[];
  readonly className: string;
  /** What the list is called, where nothing else says so. */
  readonly label?: string;
  /** Draws one item, as an `li` with a key. */
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length that draws no more of it than was scrolled to. */
export function GrowingList<Item>({ items, className, label, children: row }: Props<Item>) {
  const { count, end } = useGrowing(items, items.length, mostRows);
  if (items.length === 0) return null;
  return (
    <>
      <ul className={className} aria-label={label}>
        {items.slice(0, count).map(row)}
      </ul>
      {count < items.length ? <div ref={end} /> : null}
    </>
  );
}
