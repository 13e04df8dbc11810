import { useSyncExternalStore } from 'react';
import type { AppState } from '../../shared/ipc/app-state';
import { bridge } from './bridge';

let current: AppState | undefined;
const listeners = new Set<() => void>();

function receive(state: AppState): void {
  current = state;
  for (const listener of listeners) listener();
}

/** Fetches the state once and follows every change that main pushes. Call once, before the first render. */
export function connectAppState(): void {
  bridge.on('state', receive);
  void bridge.call('state.read', undefined).then((result) => {
    if (result.ok) receive(result.value);
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What main knows, or undefined until its first answer. */
export function useLoadedState(): AppState | undefined {
  return useSyncExternalStore(subscribe, () => current);
}

/** What main knows. Only for parts that are shown after loading. */
export function useAppState(): AppState {
  const state = useLoadedState();
  if (!state) throw new Error('This part was shown before the state was loaded');
  return state;
}
