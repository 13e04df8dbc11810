import { useCallback, useEffect, useState } from 'react';
import type { SupportLine } from '../../../shared/guide/schema';
import type { EventPayload } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { handedOver } from '../../lib/handed-over';
import { useOutcome } from '../../lib/use-outcome';

export interface Calling {
  /** Whether this desk can dial at the click of a button, or else only show what to key. */
  readonly canDial: boolean;
  /** The doubtful number that waits for a decision. */
  readonly doubted: SupportLine | undefined;
  dial(line: SupportLine): void;
  dialDespiteDoubt(line: SupportLine): void;
  leaveDoubt(): void;
  /** Answers whether it was copied. */
  copy(line: SupportLine): Promise<boolean>;
  /** The number whose QR code is shown large. */
  readonly scanned: SupportLine | undefined;
  showCode(line: SupportLine | undefined): void;
}

/**
 * Dialling and copying as the call screen does them: a doubtful number first asks.
 *
 * @param request - what main asked to see; a line in it was chosen in the tray
 */
export function useCalling(request?: EventPayload<'show'>): Calling {
  const { guide, openers, settings } = useAppState();
  const plan = settings.dialPlan;
  const report = useOutcome();
  const [doubted, setDoubted] = useState<SupportLine>();
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
    else if (requested.doubt) setDoubted(requested);
  }, [request]);

  return {
    canDial: plan.way === 'by-hand' || openers.dial.state !== 'none',
    doubted,
    dial: (line) => (line.doubt ? setDoubted(line) : void handOver(line, false)),
    dialDespiteDoubt(line) {
      setDoubted(undefined);
      void handOver(line, true);
    },
    scanned,
    showCode: setScanned,
    leaveDoubt: () => setDoubted(undefined),
    copy: (line) => report(bridge.call('number.copy', { line: line.id }), () => text.call.copied(line)),
  };
}
