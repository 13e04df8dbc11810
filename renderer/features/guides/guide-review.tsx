import { useEffect, useRef, useState } from 'react';
import { changeInWords } from '../../../shared/guide/change-in-words';
import { applyChanges, facts, guideDifference, takenWith } from '../../../shared/guide/difference';
import type { Guide } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { ActionButton } from '../../components/action-button';
import { GrowingList } from '../../components/growing-list';
import { bridge } from '../../lib/bridge';
import { feedback } from '../../lib/feedback';
import { reportPast } from '../../lib/use-outcome';
import { ChangeList } from './change-list';
import { undoGuide } from './undo-guide';
import type { KnownGuide } from './use-guides';

interface Props {
  readonly incoming: Guide;
  /** What has its id now. */
  readonly known: KnownGuide | undefined;
  /** Adds it beside what has its id. */
  readonly addApart: () => void;
  readonly close: () => void;
}

/** What a new guide says besides its numbers; what it is called is above it. */
const told = facts.filter((fact) => fact !== 'product' && fact !== 'shortName');

/** Of one that is known what differs is listed below. */
const shownOfKnown = ['vendor', 'portal', 'mailbox', 'source'] as const satisfies (typeof facts)[number][];

const isNothing = (fact: unknown) => fact === undefined || (Array.isArray(fact) && fact.length === 0);

const isSameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** A guide that somebody offers: what it would bring, what it would change, and which own corrections stay. */
export function GuideReview({ incoming, known, addApart, close }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const published = known?.original ?? known?.guide;
  const changes = published ? guideDifference(published, incoming) : [];
  const own = known?.original ? guideDifference(known.original, known.guide) : [];
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(own.map(({ id }) => id)));
  const words = text.guides.review;

  const apply = async () => {
    const corrected = applyChanges(
      incoming,
      own.filter(({ id }) => kept.has(id)),
    );
    if (!corrected.ok) {
      feedback.tell({ message: wordFailure(corrected.error), kind: 'failed' });
      return;
    }
    const replaced = await reportPast(
      bridge.call('guide.replace', {
        guide: incoming,
        // A correction that the new guide has as well is none any more.
        ...(guideDifference(incoming, corrected.value).length > 0 ? { corrected: corrected.value } : {}),
      }),
      () => ({ message: known ? words.replaced(incoming.product) : words.added(incoming.product), undo: undoGuide }),
    );
    if (!replaced) return;
    if (!known) await bridge.call('guide.choose', { guide: incoming.id });
    close();
  };

  return (
    <section className="card form" aria-label={words.title(incoming.product)}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title(incoming.product)}
      </h2>
      {known && !isSameName(known.guide.product, incoming.product) ? (
        <div className="notice">
          <p>{words.otherProduct(known.guide.product)}</p>
          <ActionButton onPress={addApart}>{words.apart}</ActionButton>
        </div>
      ) : null}
      <dl className="facts">
        {(known ? shownOfKnown : told)
          .filter((fact) => !isNothing(incoming[fact]))
          .map((fact) => (
            <div key={fact}>
              <dt>{text.guides.change.fact[fact]?.replace(/:$/, '')}</dt>
              <dd>{changeInWords(undefined, incoming[fact])[1]}</dd>
            </div>
          ))}
      </dl>
      {known === undefined ? (
        <GrowingList className="guide-changes" label={text.guides.form.numbers} items={incoming.lines}>
          {(line) => (
            <li key={line.id}>
              {text.place(line)} <span className="number">{line.shown}</span> <span className="hint">{line.label}</span>
            </li>
          )}
        </GrowingList>
      ) : changes.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <>
          <p>{words.changes(changes.length)}</p>
          <ChangeList label={words.changes(changes.length)} changes={changes} />
        </>
      )}
      {own.length === 0 ? null : (
        <>
          <h3>{words.own}</h3>
          <p className="hint">{words.ownWhy}</p>
          <ChangeList
            label={words.own}
            changes={own}
            taken={kept}
            take={(id, isTaken) =>
              setKept((before) => {
                const next = new Set(before);
                for (const each of takenWith(own, id)) {
                  if (isTaken) next.add(each);
                  else next.delete(each);
                }
                return next;
              })
            }
          />
        </>
      )}
      <div className="actions">
        <ActionButton look="primary" onPress={() => void apply()}>
          {known ? words.replace : words.add}
        </ActionButton>
        <ActionButton onPress={close}>{text.common.cancel}</ActionButton>
      </div>
    </section>
  );
}
