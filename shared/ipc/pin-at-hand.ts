import type { PinStatus } from './app-state';

/** Whether there is a PIN to show, copy and put into an email. A keyring that is locked asks its owner for it first. */
export function isPinAtHand({ state }: Pick<PinStatus, 'state'>): boolean {
  return state === 'kept' || state === 'session';
}
