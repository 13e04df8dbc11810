import { useMemo, useState } from 'react';
import type { View } from '../../../shared/features';
import { homeCountry } from '../../../shared/guide/guess-country';
import { findInGuides } from '../../../shared/guide/lookup';
import type { Guide, SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GrowingList } from '../../components/growing-list';
import { GuideAge } from '../../components/guide-age';
import { MailboxNote } from '../../components/mailbox-note';
import { OpenPortal } from '../../components/open-portal';
import { SearchRow } from '../../components/search-row';
import { useAppState } from '../../lib/app-state';
import { useMinute } from '../../lib/use-now';
import { useSameList } from '../../lib/use-same-list';
import { CallingDialogs } from '../call/calling-dialogs';
import { LineRow } from '../call/line-row';
import { useCalling } from '../call/use-calling';
import { Drill } from './drill';
import { ProductChoice } from './product-choice';
import { ProductHeading } from './product-heading';
import { TakeAlong } from './take-along';

/** A number of a guide; without one, the heading above those of a guide. */
interface Row {
  readonly of: Guide;
  readonly line?: SupportLine;
}

/** All numbers, of one product or of all, found by country, region, code, digits or a part of a name. Works with no network. */
export function NumbersScreen({ show }: { readonly show: (view: View) => void }) {
  const state = useAppState();
  const { guide, otherGuides, records } = state;
  const home = homeCountry(state);
  const [query, setQuery] = useState('');
  const [wantsAll, chooseAll] = useState(false);
  const isAll = wantsAll && otherGuides.length > 0;
  const now = useMinute();
  const calling = useCalling();
  const { found, place } = useMemo(
    () => findInGuides(isAll ? [guide, ...otherGuides] : [guide], query, { homeCountry: home, at: now, records }),
    [guide, otherGuides, isAll, query, home, now, records],
  );
  const count = found.reduce((sum, { lines }) => sum + lines.length, 0);
  const listed = useMemo(
    () =>
      found.flatMap((each): readonly Row[] => [
        ...(isAll ? [{ of: each.guide }] : []),
        ...each.lines.map((line) => ({ of: each.guide, line })),
      ]),
    [found, isAll],
  );
  const rows = useSameList(listed, (a, b) => a.of === b.of && a.line === b.line);
  return (
    <>
      <h1>{text.numbers.title}</h1>
      <ProductChoice isAll={isAll} choose={chooseAll} />
      <SearchRow label={text.numbers.search} onChange={setQuery} autoFocus />
      <p className="hint" aria-live="polite">
        {count === 0 ? text.numbers.none : text.numbers.found(count)}
        {place ? ` · ${text.numbers.serves(place.name, text.region[place.region], count)}` : ''}
      </p>
      {count === 0 ? <p className="prompt">{text.numbers.hint}</p> : null}
      {isAll ? null : <GuideAge advice />}
      <GrowingList className="lines" items={rows}>
        {({ of, line }) =>
          line ? (
            <LineRow
              key={`${of.id}/${line.id}`}
              line={line}
              of={of.id === guide.id ? undefined : of}
              now={now}
              calling={calling}
            />
          ) : (
            <ProductHeading key={of.id} guide={of} />
          )
        }
      </GrowingList>
      {isAll ? null : (
        <p className="hint">
          {text.numbers.source}: {guide.source}
        </p>
      )}
      <div className="actions">
        <ActionButton onPress={() => show('guides')}>{text.guides.open}</ActionButton>
      </div>
      <section className="card form" aria-label={text.portal.title}>
        <h2>{text.portal.title}</h2>
        <p>{text.portal.why}</p>
        <OpenPortal hasPage />
        <MailboxNote />
      </section>
      <Drill now={now} calling={calling} />
      <TakeAlong isAll={isAll} />
      <CallingDialogs calling={calling} now={now} />
    </>
  );
}
