import { useSyncExternalStore } from 'react';

/** What is typed of a PIN and not saved yet: in this page's memory alone, until it is saved. */
let typed = '';
const listeners = new Set<() => void>();

function setTyped(next: string): void {
  typed = next;
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
  return [useSyncExternalStore(subscribe, () => typed), setTyped];
}
