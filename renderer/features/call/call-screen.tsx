import './call.css';
import { lazy, Suspense, useMemo } from 'react';
import { homeCountry } from '../../../shared/guide/guess-country';
import { soundLineFirst } from '../../../shared/guide/own-region-first';
import type { EventPayload } from '../../../shared/ipc/contract';
import { text } from '../../../shared/text';
import { GrowingList } from '../../components/growing-list';
import { OrganisationContact } from '../../components/organisation-contact';
import { useAppState } from '../../lib/app-state';
import { useIsPainted } from '../../lib/first-paint';
import { useMinute } from '../../lib/use-now';
import { useSameList } from '../../lib/use-same-list';
import { useFirstRun } from '../first-run/use-first-run';
import { CallingDialogs } from './calling-dialogs';
import { Hero } from './hero';
import { LineRow } from './line-row';
import { useCalling } from './use-calling';

const ReadyCard = lazy(async () => ({ default: (await import('./ready-card')).ReadyCard }));
// Most desks have none, and the number must not wait for them.
const PromiseList = lazy(async () => ({ default: (await import('../promises/promise-list')).PromiseList }));

interface Props {
  /** What main asked to see, such as a number that the tray could not dial without a decision. */
  readonly request: EventPayload<'show'>;
  /** Whether a call sheet is in view beside this. */
  readonly hasSheet: boolean;
}

/** The first thing that anyone sees: the nearest number, the PIN, and all other numbers. */
export function CallScreen({ request, hasSheet }: Props) {
  const state = useAppState();
  const { records } = state;
  const { lines } = state.guide;
  const country = homeCountry(state);
  const now = useMinute();
  const ordered = useSameList(
    useMemo(() => soundLineFirst(lines, country, now, records), [lines, country, now, records]),
  );
  const others = useMemo(() => ordered.slice(1), [ordered]);
  const calling = useCalling(request);
  // The nearest number must not wait for all the others to be drawn.
  const isPainted = useIsPainted();
  const isFirstRun = useFirstRun() !== undefined;
  const [nearest] = ordered;
  if (!nearest) return null;
  return (
    <>
      <h1 className="visually-hidden">{text.call.title}</h1>
      <OrganisationContact />
      <Hero lines={[nearest, ...others]} now={now} calling={calling} hasSheet={hasSheet} />
      {state.promises.length === 0 ? null : (
        <Suspense>
          <PromiseList request={request} />
        </Suspense>
      )}
      {isPainted && !isFirstRun ? (
        <Suspense>
          <ReadyCard key={state.guide.id} now={now} />
        </Suspense>
      ) : null}
      {others.length === 0 ? null : (
        <section aria-label={text.call.others}>
          <h2 className="section-title">{text.call.others}</h2>
          {isPainted ? (
            <GrowingList className="lines" items={others}>
              {(line) => <LineRow key={line.id} line={line} now={now} calling={calling} />}
            </GrowingList>
          ) : null}
        </section>
      )}
      <CallingDialogs calling={calling} now={now} />
    </>
  );
}
