import { useSyncExternalStore } from 'react';
import type { AppState, StateChange } from '../../shared/ipc/app-state';
import { withChange } from '../../shared/ipc/state-change';
import { writtenAs } from '../../shared/text/region';
import { writeAsIn } from '../../shared/text/region-in-use';
import { bridge } from './bridge';
import { firstPaint } from './first-paint';
import { stateInPage } from './page-state';

let current = stateInPage();
const listeners = new Set<() => void>();

function take(state: AppState): void {
  if (state.revision <= current.revision) return;
  current = state;
  writeAsIn(writtenAs(state.settings.language, state.program.locale));
  for (const listener of listeners) listener();
}

async function askForAll(): Promise<void> {
  const now = await bridge.call('state.read', undefined);
  if (now.ok) take(now.value);
}

function receive(change: StateChange): void {
  const next = withChange(current, change);
  if (next) take(next);
  else void askForAll();
}

/** Follows every change that main pushes, and asks once for those that came before this page could listen. */
export function followAppState(): void {
  bridge.on('state', receive);
  void firstPaint.then(askForAll);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What main knew last. */
export function useAppState(): AppState {
  return useSyncExternalStore(subscribe, () => current);
}
