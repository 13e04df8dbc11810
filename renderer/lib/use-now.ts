import { useSyncExternalStore } from 'react';

/** A clock that the parts of a page share. */
interface Clock {
  subscribe(listener: () => void): () => void;
  read(): Date;
}

/**
 * Makes a clock that tells the time anew at each full beat, and at once when its page is seen or used again. While nobody
 * sees the page, or none of it wants to know, it stands still and wakes nothing.
 *
 * @param beat - in milliseconds
 */
function createClock(beat: number): Clock {
  const listeners = new Set<() => void>();
  let now = new Date();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const isStale = () => Math.floor(now.getTime() / beat) !== Math.floor(Date.now() / beat);
  const look = () => {
    clearTimeout(waiting);
    if (document.visibilityState === 'hidden') return;
    if (isStale()) {
      now = new Date();
      for (const listener of listeners) listener();
    }
    waiting = setTimeout(look, beat - (Date.now() % beat));
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        document.addEventListener('visibilitychange', look);
        // After the computer slept, nothing was hidden.
        addEventListener('focus', look);
        look();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(waiting);
        document.removeEventListener('visibilitychange', look);
        removeEventListener('focus', look);
      };
    },
    read() {
      if (listeners.size === 0 && isStale()) now = new Date();
      return now;
    },
  };
}

const seconds = createClock(1_000);
const minutes = createClock(60_000);

/** The time, told anew every second while it is seen. */
export function useSecond(): Date {
  return useSyncExternalStore(seconds.subscribe, seconds.read);
}

/** The time, told anew every minute while it is seen: for everything that is worked out from now. */
export function useMinute(): Date {
  return useSyncExternalStore(minutes.subscribe, minutes.read);
}
