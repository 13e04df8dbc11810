import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Guide, SupportLine } from '../../../shared/guide/schema';
import { isInDoubt } from '../../../shared/guide/track-record';
import type { EventPayload } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { handedOver } from '../../lib/handed-over';
import { useOutcome } from '../../lib/use-outcome';

/** A number, and the guide that it is from where that is not the one in use. */
interface Chosen {
  readonly line: SupportLine;
  readonly of?: Guide | undefined;
}

/** A doubtful number that waits for a decision, and what is to be done with it. */
interface Doubted extends Chosen {
  readonly wants: 'call' | 'code';
}

export interface Calling {
  /** Whether this desk can dial at the click of a button, or else only show what to key. */
  readonly canDial: boolean;
  readonly doubted: Doubted | undefined;
  dial(line: SupportLine, of?: Guide): void;
  /** Does what was asked for with the doubtful number. */
  goOnDespiteDoubt(): void;
  leaveDoubt(): void;
  /** Answers whether it was copied. */
  copy(line: SupportLine, of?: Guide): Promise<boolean>;
  /** The number whose QR code is shown large. */
  readonly scanned: Chosen | undefined;
  showCode(line: SupportLine, of?: Guide): void;
  hideCode(): void;
}

/**
 * Dialling and copying as the call screen does them: a doubtful number first asks, for a QR code as well, which dials as a button does.
 *
 * @param request - what main asked to see; a line in it was chosen in the tray
 */
export function useCalling(request?: EventPayload<'show'>): Calling {
  const { guide, openers, records, settings } = useAppState();
  const plan = settings.dialPlan;
  const report = useOutcome();
  const [doubted, setDoubted] = useState<Doubted>();
  const [scanned, setScanned] = useState<Chosen>();

  const handOver = useCallback(
    ({ line, of }: Chosen, despiteDoubt: boolean) =>
      report(bridge.call('call.dial', { line: line.id, guide: of?.id, despiteDoubt }), ({ handedTo }) =>
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
    else if (failed) void report(Promise.resolve({ ok: false as const, error: failed }), () => undefined);
    else if (isInDoubt(requested, records)) setDoubted({ line: requested, wants: 'call' });
  }, [request]);

  const canDial = plan.way === 'by-hand' || openers.dial.state !== 'none';
  return useMemo(
    () => ({
      canDial,
      doubted,
      dial: (line, of) =>
        isInDoubt(line, records) ? setDoubted({ line, of, wants: 'call' }) : void handOver({ line, of }, false),
      goOnDespiteDoubt() {
        setDoubted(undefined);
        if (doubted?.wants === 'call') void handOver(doubted, true);
        else setScanned(doubted);
      },
      scanned,
      showCode: (line, of) =>
        isInDoubt(line, records) ? setDoubted({ line, of, wants: 'code' }) : setScanned({ line, of }),
      hideCode: () => setScanned(undefined),
      leaveDoubt: () => setDoubted(undefined),
      copy: (line, of) =>
        report(bridge.call('number.copy', { line: line.id, guide: of?.id }), () => text.call.copied(line)),
    }),
    [canDial, doubted, scanned, records, handOver, report],
  );
}
