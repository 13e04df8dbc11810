import { useSyncExternalStore } from 'react';
import type { Place } from '../../shared/request/things-left';

/** Where the person was shown that something is missing: it says so there until it is no longer true. */
let asked: ReadonlySet<Place> = new Set();
const listeners = new Set<() => void>();

function set(next: ReadonlySet<Place>): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** From now on these places say what is missing in them. */
export function askFor(places: readonly Place[]): void {
  if (places.some((place) => !asked.has(place))) set(new Set([...asked, ...places]));
}

/** Nothing is asked for any more, as in a request that was just begun. */
export function askForNothing(): void {
  if (asked.size > 0) set(new Set());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The places that say what is missing in them, wherever in the window they are. */
export function useAskedFor(): ReadonlySet<Place> {
  return useSyncExternalStore(subscribe, () => asked);
}
