import { faultOf } from '../../shared/fault/fault';
import type { PageFault } from '../../shared/fault/fault-schema';
import { bridge } from './bridge';

/** How long the same fault is only counted before it is told again, in milliseconds. */
const tellEvery = 10_000;

/** How many different faults a page tells of; past that something is wrong that more of them do not explain. */
const mostFaults = 50;

const counts = new Map<string, number>();

function send(report: PageFault): void {
  // Without a preload there is nobody to tell; and whatever goes wrong here must not be told in turn.
  void Promise.resolve()
    .then(() => bridge.call('fault.report', report))
    .catch(() => undefined);
}

/**
 * Tells main of an error in this page: its kind and place, never its message. One that comes again and again is counted.
 *
 * @param thrown - anything at all
 */
export function reportFault(kind: PageFault['kind'], thrown: unknown): void {
  const fault = faultOf(thrown);
  const same = `${kind} ${fault.name} ${fault.frames[0] ?? ''}`;
  const counted = counts.get(same);
  if (counted !== undefined) {
    counts.set(same, counted + 1);
    return;
  }
  if (counts.size >= mostFaults) return;
  counts.set(same, 0);
  send({ kind, fault, times: 1 });
  setTimeout(() => {
    const since = counts.get(same) ?? 0;
    counts.delete(same);
    if (since > 0) send({ kind, fault, times: Math.min(since, 1_000_000) });
  }, tellEvery);
}

/** Tells main of whatever nobody in this page catches. */
export function watchPageFaults(): void {
  window.addEventListener('error', ({ error }) => reportFault('error', error));
  window.addEventListener('unhandledrejection', ({ reason }) => reportFault('rejection', reason));
}
