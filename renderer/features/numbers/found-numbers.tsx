import { useMemo, useState } from 'react';
import { homeCountry } from '../../../shared/guide/guess-country';
import { findInGuides } from '../../../shared/guide/lookup';
import type { Guide, SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { GrowingList } from '../../components/growing-list';
import { GuideAge } from '../../components/guide-age';
import { SearchRow } from '../../components/search-row';
import { useAppState } from '../../lib/app-state';
import { useSameList } from '../../lib/use-same-list';
import { LineRow } from '../call/line-row';
import type { Calling } from '../call/use-calling';
import { ProductHeading } from './product-heading';

/** A number of a guide; without one, the heading above those of a guide. */
interface Row {
  readonly of: Guide;
  readonly line?: SupportLine;
}

interface Props {
  /** Whether numbers of all products are looked for, or of the one in use. */
  readonly isAll: boolean;
  readonly now: Date;
  readonly calling: Calling;
}

/** A field to search in and the numbers found, in a part of their own: a key draws nothing else anew. */
export function FoundNumbers({ isAll, now, calling }: Props) {
  const state = useAppState();
  const { guide, otherGuides, records } = state;
  const home = homeCountry(state);
  const [query, setQuery] = useState('');
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
    </>
  );
}
