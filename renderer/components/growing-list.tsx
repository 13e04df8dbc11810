import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Rows that are drawn at once: more than the window shows as it opens, of rows in one line. */
const mostRows = 16;

/** How far below the window the end of what is drawn may come before more is drawn. */
const ahead = '100px';

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
  const [drawn, setDrawn] = useState({ items, count: rowsAtOnce });
  const end = useRef<HTMLDivElement>(null);
  const count = drawn.items === items ? drawn.count : rowsAtOnce;
  const isWhole = count >= items.length;

  useEffect(() => {
    if (isWhole || !end.current) return;
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        const more = count + rowsAtOnce;
        // What is below the list goes down with it: not once more for a few rows.
        setDrawn({ items, count: items.length - more < rowsAtOnce ? items.length : more });
      },
      { rootMargin: ahead },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [items, count, isWhole, rowsAtOnce]);

  if (items.length === 0) return null;
  return (
    <>
      <ul className={className} aria-label={label}>
        {items.slice(0, count).map(row)}
      </ul>
      {isWhole ? null : <div ref={end} />}
    </>
  );
}
