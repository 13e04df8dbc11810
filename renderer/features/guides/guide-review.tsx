import { useEffect, useRef, useState } from 'react';
import { applyChanges, guideDifference } from '../../../shared/guide/difference';
import type { Guide } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
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
  readonly close: () => void;
}

/** A guide that somebody offers: what it would bring, what it would change, and which own corrections stay. */
export function GuideReview({ incoming, known, close }: Props) {
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
      feedback.tell({ message: corrected.error.message, kind: 'failed' });
      return;
    }
    const replaced = await reportPast(
      bridge.call('guide.replace', {
        guide: incoming,
        ...(kept.size > 0 ? { corrected: corrected.value } : {}),
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
      <dl className="facts">
        <dt>{text.guides.form.vendor}</dt>
        <dd>{incoming.vendor}</dd>
        <dt>{text.guides.form.portal}</dt>
        <dd>{incoming.portal ?? text.settingsFile.empty}</dd>
        <dt>{text.guides.form.mailbox}</dt>
        <dd>{incoming.mailbox ?? text.settingsFile.empty}</dd>
        <dt>{text.numbers.source}</dt>
        <dd>{incoming.source}</dd>
      </dl>
      {known === undefined ? (
        <ul className="guide-changes" aria-label={text.guides.form.numbers}>
          {incoming.lines.map((line) => (
            <li key={line.id}>
              {text.place(line)} <span className="number">{line.shown}</span> <span className="hint">{line.label}</span>
            </li>
          ))}
        </ul>
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
                if (isTaken) next.add(id);
                else next.delete(id);
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
