import type { ReactNode } from 'react';
import { useGrowing } from '../lib/use-growing';

/** Rows that are drawn at once: more than the window shows as it opens, of rows in one line. */
const mostRows = 16;

interface Props<Item> {
  /** The same array for as long as it is the same list; another one starts again at the top. */
  readonly items: readonly Item[];
  readonly className: string;
  /** What the list is called, where nothing else says so. */
  readonly label?: string;
  /** Rows that are drawn at once; of higher ones the window shows fewer. */
  readonly rowsAtOnce?: number;
  /** Draws one item, as an `li` with a key. */
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length that draws no more of it than was scrolled to. */
export function GrowingList<Item>({ items, className, label, rowsAtOnce = mostRows, children: row }: Props<Item>) {
  const { count, end } = useGrowing(items, items.length, rowsAtOnce);
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
