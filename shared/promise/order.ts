import type { CallSheet } from '../journal/call-sheet-schema';
import { caseKey } from '../journal/cases';
import type { SupportPromise } from './promise-schema';

const byTime = (a: SupportPromise, b: SupportPromise) =>
  a.remindAt.localeCompare(b.remindAt) || a.id.localeCompare(b.id);

/** Those that are not done, the one to be reminded of first in front. */
export function pending(promises: readonly SupportPromise[]): readonly SupportPromise[] {
  return promises.filter(({ state }) => state !== 'done').toSorted(byTime);
}

/** Whether it was given in a call, or in another one about the same case. */
export function isOfCase(
  promise: Pick<SupportPromise, 'entry' | 'guide' | 'caseNumber'>,
  call: Pick<CallSheet, 'id' | 'guide' | 'caseNumber'>,
): boolean {
  const key = caseKey(call);
  return promise.entry === call.id || (key !== undefined && caseKey(promise) === key);
}

/** Whether its time has come. */
export function isDue({ state, remindAt }: SupportPromise, now: Date): boolean {
  return state !== 'done' && Date.parse(remindAt) <= now.getTime();
}

/** The one that matters most: of those whose time has come the latest, else the next one. */
export function foremost(promises: readonly SupportPromise[], now: Date): SupportPromise | undefined {
  const open = pending(promises);
  return open.findLast((promise) => isDue(promise, now)) ?? open[0];
}
