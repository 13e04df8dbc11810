import { useCallback, useEffect, useRef } from 'react';

/**
 * Since when the person has been able to see something: it is counted anew whenever it changes, and whenever the window
 * comes into sight or to the keyboard.
 *
 * @param what - stands for what is seen
 * @returns tells for how many milliseconds it had been seen at a moment of the page's clock; negative before it was
 */
export function useSeenSince(what: string): (moment: number) => number {
  const since = useRef(Number.POSITIVE_INFINITY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing to see is what this waits for
  useEffect(() => {
    let frame = 0;
    const paint = () => {
      cancelAnimationFrame(frame);
      since.current = Number.POSITIVE_INFINITY;
      frame = requestAnimationFrame((painted) => {
        since.current = painted;
      });
    };
    paint();
    document.addEventListener('visibilitychange', paint);
    addEventListener('focus', paint);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', paint);
      removeEventListener('focus', paint);
    };
  }, [what]);
  return useCallback((moment) => moment - since.current, []);
}
