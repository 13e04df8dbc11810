import { useSyncExternalStore } from 'react';
import { type FirstRunStep, nextStep } from '../../../shared/first-run';
import { useAppState } from '../../lib/app-state';

/** What was put off; it is offered again when the program starts anew, or from the settings. */
let left: readonly FirstRunStep[] = [];
const listeners = new Set<() => void>();

function setLeft(steps: readonly FirstRunStep[]): void {
  left = steps;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts off steps for as long as this window lives. */
export function putOff(...steps: readonly FirstRunStep[]): void {
  setLeft([...left, ...steps]);
}

/** Takes up again what was put off. */
export function takeUp(): void {
  setLeft([]);
}

/** The step of the first run that is to be shown, if any. */
export function useFirstRun(): FirstRunStep | undefined {
  const state = useAppState();
  const steps = useSyncExternalStore(subscribe, () => left);
  return nextStep(state, steps);
}
