import { useSyncExternalStore } from 'react';
import type { AppState } from '../../shared/ipc/app-state';
import { bridge } from './bridge';
import { firstPaint } from './first-paint';
import { stateInPage } from './page-state';

let current = stateInPage();
const listeners = new Set<() => void>();

function receive(state: AppState): void {
  if (state.revision <= current.revision) return;
  current = state;
  for (const listener of listeners) listener();
}

/** Follows every change that main pushes, and asks once for those that came before this page could listen. */
export function followAppState(): void {
  bridge.on('state', receive);
  void firstPaint.then(async () => {
    const now = await bridge.call('state.read', undefined);
    if (now.ok) receive(now.value);
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What main knew last. */
export function useAppState(): AppState {
  return useSyncExternalStore(subscribe, () => current);
}
