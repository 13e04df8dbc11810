import { useSyncExternalStore } from 'react';
import { useAppState } from './app-state';

/** What is typed of a PIN and not saved yet, by the guide and the identifier that it is for: in this page's memory alone, until it is saved. */
const typed = new Map<string, string>();
const listeners = new Set<() => void>();

function setTyped(place: string, next: string): void {
  typed.set(place, next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The PIN that is being typed, the same in every field for it: a call that begins, an answer or another screen takes one field
 * away and brings another, and what was typed must not go with it.
 *
 * @param identifier - the id of what it is
 * @returns the text, what changes it, and what empties it once that text was saved: something else may have been typed meanwhile
 */
export function useTypedPin(identifier = ''): readonly [string, (next: string) => void, saved: (text: string) => void] {
  const place = `${useAppState().guide.id} ${identifier}`;
  return [
    useSyncExternalStore(subscribe, () => typed.get(place) ?? ''),
    (next) => setTyped(place, next),
    (text) => {
      if (typed.get(place) === text) setTyped(place, '');
    },
  ];
}
