import type { PinStatus } from './app-state';

/** Whether a PIN can be shown, copied and put into an email right now. */
export function isPinAtHand({ state }: Pick<PinStatus, 'state'>): boolean {
  return state === 'kept' || state === 'session';
}
