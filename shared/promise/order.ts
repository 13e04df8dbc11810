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

/** By how much a clock may have been put right, in milliseconds, so that a reminder was still as good as in time. */
const inTime = 5 * 60_000;

/**
 * Whether the person was reminded by a clock that ran ahead: it has been put right since, and the time is yet to come. A
 * clock that was right and is set back looks the same; better reminded twice than never.
 */
export function wasToldEarly({ state, remindAt, isTold, toldAt }: SupportPromise, now: Date): boolean {
  if (state === 'done' || !isTold || toldAt === undefined) return false;
  return Date.parse(remindAt) > now.getTime() && Date.parse(toldAt) - now.getTime() > inTime;
}

/** The one that matters most: of those whose time has come the latest, else the next one. */
export function foremost(promises: readonly SupportPromise[], now: Date): SupportPromise | undefined {
  const open = pending(promises);
  return open.findLast((promise) => isDue(promise, now)) ?? open[0];
}
