import type { AppState, PinStatus } from './app-state';

/** Whether there is a PIN to show, copy and put into an email. A keyring that is locked asks its owner for it first. */
export function isPinAtHand({ state }: Pick<PinStatus, 'state'>): boolean {
  return state === 'kept' || state === 'session';
}

/** What is known of the value of one identifier of the guide in use. */
export function statusOf(
  { guide, pin, furtherPins }: Pick<AppState, 'guide' | 'pin' | 'furtherPins'>,
  identifier: string,
): PinStatus {
  return guide.identifiers[0]?.id === identifier
    ? pin
    : (furtherPins.find((each) => each.identifier === identifier) ?? { ...pin, state: 'none' });
}
