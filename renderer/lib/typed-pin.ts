import { useSyncExternalStore } from 'react';
import { useAppState } from './app-state';

/** What is typed of a PIN and not saved yet, by the guide that it is for: in this page's memory alone, until it is saved. */
const typed = new Map<string, string>();
const listeners = new Set<() => void>();

function setTyped(guide: string, next: string): void {
  typed.set(guide, next);
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
 * @returns the text, and what changes it
 */
export function useTypedPin(): readonly [string, (next: string) => void] {
  const { id } = useAppState().guide;
  return [useSyncExternalStore(subscribe, () => typed.get(id) ?? ''), (next) => setTyped(id, next)];
}
