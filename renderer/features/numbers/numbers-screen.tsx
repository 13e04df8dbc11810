import { useMemo, useState } from 'react';
import type { View } from '../../../shared/features';
import { homeCountry } from '../../../shared/guide/guess-country';
import { findLines } from '../../../shared/guide/lookup';
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
import { TakeAlong } from './take-along';

/** All numbers, found by country, region, code, digits or a part of a name. Works with no network. */
export function NumbersScreen({ show }: { readonly show: (view: View) => void }) {
  const state = useAppState();
  const { guide } = state;
  const home = homeCountry(state);
  const [query, setQuery] = useState('');
  const now = useMinute();
  const calling = useCalling();
  const found = useMemo(() => findLines(guide, query, { homeCountry: home, at: now }), [guide, query, home, now]);
  const lines = useSameList(found.lines, (a, b) => a.line === b.line);
  return (
    <>
      <h1>{text.numbers.title}</h1>
      <SearchRow label={text.numbers.search} onChange={setQuery} autoFocus />
      <p className="hint" aria-live="polite">
        {found.lines.length === 0 ? text.numbers.none : text.numbers.found(found.lines.length)}
        {found.place ? ` · ${text.numbers.serves(found.place.name, text.region[found.place.region])}` : ''}
      </p>
      {found.lines.length === 0 ? <p className="prompt">{text.numbers.hint}</p> : null}
      <GuideAge advice />
      <GrowingList className="lines" items={lines}>
        {({ line }) => <LineRow key={line.id} line={line} now={now} calling={calling} />}
      </GrowingList>
      <p className="hint">
        {text.numbers.source}: {guide.source}
      </p>
      <div className="actions">
        <ActionButton onPress={() => show('guides')}>{text.guides.open}</ActionButton>
      </div>
      <section className="card form" aria-label={text.portal.title}>
        <h2>{text.portal.title}</h2>
        <p>{text.portal.why}</p>
        <OpenPortal hasPage />
        <MailboxNote />
      </section>
      <TakeAlong />
      <CallingDialogs calling={calling} now={now} />
    </>
  );
}
