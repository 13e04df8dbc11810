import { useCallback, useEffect, useState } from 'react';
import type { SupportLine } from '../../../shared/guide/schema';
import type { EventPayload } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { handedOver } from '../../lib/handed-over';
import { useOutcome } from '../../lib/use-outcome';

/** A doubtful number that waits for a decision, and what is to be done with it. */
interface Doubted {
  readonly line: SupportLine;
  readonly wants: 'call' | 'code';
}

export interface Calling {
  /** Whether this desk can dial at the click of a button, or else only show what to key. */
  readonly canDial: boolean;
  readonly doubted: Doubted | undefined;
  dial(line: SupportLine): void;
  /** Does what was asked for with the doubtful number. */
  goOnDespiteDoubt(): void;
  leaveDoubt(): void;
  /** Answers whether it was copied. */
  copy(line: SupportLine): Promise<boolean>;
  /** The number whose QR code is shown large. */
  readonly scanned: SupportLine | undefined;
  showCode(line: SupportLine): void;
  hideCode(): void;
}

/**
 * Dialling and copying as the call screen does them: a doubtful number first asks, for a QR code as well, which dials as a button does.
 *
 * @param request - what main asked to see; a line in it was chosen in the tray
 */
export function useCalling(request?: EventPayload<'show'>): Calling {
  const { guide, openers, settings } = useAppState();
  const plan = settings.dialPlan;
  const report = useOutcome();
  const [doubted, setDoubted] = useState<Doubted>();
  const [scanned, setScanned] = useState<SupportLine>();

  const handOver = useCallback(
    (line: SupportLine, despiteDoubt: boolean) =>
      report(bridge.call('call.dial', { line: line.id, despiteDoubt }), ({ handedTo }) =>
        handedOver(plan, line, handedTo),
      ),
    [report, plan],
  );

  const requested = guide.lines.find(({ id }) => id === request?.line);
  const { dialled, failed } = request ?? {};
  // Runs once for each request of main, which hands over a new object each time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the request is what triggers it
  useEffect(() => {
    if (!requested) return;
    if (dialled) void report(Promise.resolve(success(dialled)), (to) => handedOver(plan, requested, to));
    else if (failed) void report(Promise.resolve({ ok: false, error: failed }), () => undefined);
    else if (requested.doubt) setDoubted({ line: requested, wants: 'call' });
  }, [request]);

  return {
    canDial: plan.way === 'by-hand' || openers.dial.state !== 'none',
    doubted,
    dial: (line) => (line.doubt ? setDoubted({ line, wants: 'call' }) : void handOver(line, false)),
    goOnDespiteDoubt() {
      setDoubted(undefined);
      if (doubted?.wants === 'call') void handOver(doubted.line, true);
      else setScanned(doubted?.line);
    },
    scanned,
    showCode: (line) => (line.doubt ? setDoubted({ line, wants: 'code' }) : setScanned(line)),
    hideCode: () => setScanned(undefined),
    leaveDoubt: () => setDoubted(undefined),
    copy: (line) => report(bridge.call('number.copy', { line: line.id }), () => text.call.copied(line)),
  };
}
