import type { SupportLine } from '../../../shared/guide/schema';
import { urgencyOf } from '../../../shared/severity';
import { useAppState } from '../../lib/app-state';
import { useIsPainted } from '../../lib/first-paint';
import { FirstRunCard } from '../first-run/first-run-card';
import { useFirstRun } from '../first-run/use-first-run';
import { HoursStrip } from './hours-strip';
import { NearestLine } from './nearest-line';
import { PinCard } from './pin-card';
import type { Calling } from './use-calling';

interface Props {
  /** All of them, the one that leads first. */
  readonly lines: readonly [SupportLine, ...SupportLine[]];
  readonly now: Date;
  readonly calling: Calling;
  /** Whether a call sheet is in view, which has the PIN on it. */
  readonly hasSheet: boolean;
}

/**
 * What leads the screen: the nearest number, or the first run with the number in it, and the PIN. In a Severity 1 the
 * row above has the number already.
 */
export function Hero({ lines, now, calling, hasSheet }: Props) {
  const { severity, guide } = useAppState();
  const step = useFirstRun();
  // The number must not wait for the clocks of all others.
  const isPainted = useIsPainted();
  const [line] = lines;
  const hasIdentifier = guide.identifiers.length > 0;
  if (urgencyOf(guide, severity) === 'phone-only') return hasSheet || !hasIdentifier ? null : <PinCard />;
  const nearest = <NearestLine line={line} now={now} calling={calling} isBeside={step !== undefined} />;
  const hasPinCard = hasIdentifier && !hasSheet && step !== 'pin';
  return (
    <div className="call-top" data-alone={!hasPinCard || undefined}>
      {step ? (
        <FirstRunCard step={step}>{nearest}</FirstRunCard>
      ) : (
        <div className="card nearest">
          {nearest}
          {isPainted ? <HoursStrip lines={lines} now={now} /> : <div className="hours" />}
        </div>
      )}
      {hasPinCard ? <PinCard /> : null}
    </div>
  );
}
