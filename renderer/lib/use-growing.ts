import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far below what is in view the end of what is drawn may come before more is drawn. */
const ahead = '100px';

interface Growing {
  /** How many items to draw. */
  readonly count: number;
  /** Stands below them while there are more. */
  readonly end: RefObject<HTMLDivElement | null>;
}

/**
 * Of a list of any length draws no more than was scrolled to.
 *
 * @param of - the same for as long as it is the same list; another one starts again at the top
 * @param length - of the whole list
 * @param rowsAtOnce - how many are drawn at once
 */
export function useGrowing(of: unknown, length: number, rowsAtOnce: number): Growing {
  const [drawn, setDrawn] = useState({ of, count: rowsAtOnce });
  const end = useRef<HTMLDivElement>(null);
  const count = drawn.of === of ? drawn.count : rowsAtOnce;
  const isWhole = count >= length;

  useEffect(() => {
    if (isWhole || !end.current) return;
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        const more = count + rowsAtOnce;
        // What is below the list goes down with it: not once more for a few rows.
        setDrawn({ of, count: length - more < rowsAtOnce ? length : more });
      },
      { rootMargin: ahead },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [of, length, count, isWhole, rowsAtOnce]);

  return { count: Math.min(count, length), end };
}
