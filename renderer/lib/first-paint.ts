import { useSyncExternalStore } from 'react';

/** How long to wait for a paint that does not come, as in a window that nobody sees, in milliseconds. */
const patience = 3_000;

/**
 * Comes true once something of this page stands on the screen for the first time (W3C Paint Timing, first contentful
 * paint). What is not needed to draw it waits until then.
 */
export const firstPaint = new Promise<void>((resolve) => {
  const done = () => {
    observer.disconnect();
    clearTimeout(late);
    resolve();
  };
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) done();
  });
  observer.observe({ type: 'paint', buffered: true });
  const late = setTimeout(done, patience);
});

let isPainted = false;
void firstPaint.then(() => {
  isPainted = true;
});

const told = (tell: () => void) => {
  void firstPaint.then(tell);
  return () => undefined;
};

/** Whether the first paint is over, for what is drawn right after it. */
export function useIsPainted(): boolean {
  return useSyncExternalStore(told, () => isPainted);
}
