import { useSyncExternalStore } from 'react';
import type { AppState } from '../../shared/ipc/app-state';
import { type Result, success } from '../../shared/result';
import { bridge } from './bridge';

let current: AppState | undefined;
const listeners = new Set<() => void>();

function receive(state: AppState): void {
  current = state;
  for (const listener of listeners) listener();
}

/**
 * Fetches the state once and follows every change that main pushes.
 *
 * @returns once the first state is there, and nothing is to be rendered before; or why there is none
 */
export async function connectAppState(): Promise<Result<undefined>> {
  bridge.on('state', receive);
  const first = await bridge.call('state.read', undefined);
  if (!first.ok) return first;
  receive(first.value);
  return success(undefined);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What main knows. */
export function useAppState(): AppState {
  const state = useSyncExternalStore(subscribe, () => current);
  if (!state) throw new Error('This part was shown before the state was known');
  return state;
}
