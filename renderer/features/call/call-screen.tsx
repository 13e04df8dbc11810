import './call.css';
import { useMemo } from 'react';
import type { Feature } from '../../../shared/features';
import { soundLineFirst } from '../../../shared/guide/own-region-first';
import type { EventPayload } from '../../../shared/ipc/contract';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GrowingList } from '../../components/growing-list';
import { useAppState } from '../../lib/app-state';
import { useIsPainted } from '../../lib/first-paint';
import { useMinute } from '../../lib/use-now';
import { useSameList } from '../../lib/use-same-list';
import { CallingDialogs } from './calling-dialogs';
import { LineRow } from './line-row';
import { NearestLine } from './nearest-line';
import { PinCard } from './pin-card';
import { useCalling } from './use-calling';

interface Props {
  /** What main asked to see, such as a number that the tray could not dial without a decision. */
  readonly request: EventPayload<'show'>;
  readonly show: (feature: Feature) => void;
}

/** The first thing that anyone sees: the nearest number, the PIN, and all other numbers. */
export function CallScreen({ request, show }: Props) {
  const { guide, settings } = useAppState();
  const now = useMinute();
  const ordered = useSameList(
    useMemo(() => soundLineFirst(guide.lines, settings.country, now), [guide.lines, settings.country, now]),
  );
  const { nearest, others } = useMemo(() => {
    const [first, ...rest] = ordered;
    return { nearest: first, others: rest };
  }, [ordered]);
  const calling = useCalling(request);
  // The nearest number must not wait for all the others to be drawn.
  const isPainted = useIsPainted();
  if (!nearest) return null;
  return (
    <>
      <h1 className="visually-hidden">{text.call.title}</h1>
      <div className="call-top">
        <NearestLine line={nearest} now={now} calling={calling} />
        <PinCard />
      </div>
      {settings.country === '' ? (
        <p className="prompt">
          {text.call.chooseCountry}
          <ActionButton look="quiet" onPress={() => show('settings')}>
            {text.call.openSettings}
          </ActionButton>
        </p>
      ) : null}
      <section aria-label={text.call.others}>
        <h2 className="section-title">{text.call.others}</h2>
        {isPainted ? (
          <GrowingList className="lines" items={others}>
            {(line) => <LineRow key={line.id} line={line} now={now} calling={calling} />}
          </GrowingList>
        ) : null}
      </section>
      <CallingDialogs calling={calling} now={now} />
    </>
  );
}
