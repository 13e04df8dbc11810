import { useMemo, useState } from 'react';
import { homeCountry } from '../../../shared/guide/guess-country';
import { soundLineFirst } from '../../../shared/guide/own-region-first';
import { linesToTry } from '../../../shared/guide/track-record';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { LineFacts } from '../call/line-facts';
import type { Calling } from '../call/use-calling';

interface Props {
  readonly now: Date;
  readonly calling: Calling;
}

/** Numbers that nobody has tried for long, one at a time, with what to say: so that they are known before they are needed. */
export function Drill({ now, calling }: Props) {
  const state = useAppState();
  const { guide, records, settings } = state;
  // Undefined until it is begun.
  const [skipped, skip] = useState<readonly string[]>();
  const home = homeCountry(state);
  // Not with every key that is typed above it: there may be ten thousand.
  const toTry = useMemo(
    () => linesToTry(soundLineFirst(guide.lines, home, now, records), records, now),
    [guide, home, now, records],
  );
  const left = toTry.filter(({ id }) => !skipped?.includes(id));
  const [line] = left;
  const words = text.drill;
  return (
    <section className="card form" aria-label={words.title}>
      <h2>{words.title}</h2>
      {skipped === undefined || !line ? (
        <>
          <p>
            {toTry.length === 0 ? words.none : skipped && !line ? words.over(toTry.length) : words.why(toTry.length)}
          </p>
          {toTry.length === 0 ? null : (
            <div className="actions">
              <ActionButton onPress={() => skip([])}>{skipped ? words.again : words.start}</ActionButton>
            </div>
          )}
        </>
      ) : (
        <>
          <div>
            <p className="eyebrow" aria-live="polite">
              {words.left(left.length)}
            </p>
            <h3 className="place">
              {text.place(line)} <span className="hint">{text.call.localTime(line.timeZone, now)}</span>
            </h3>
            <p className="number number-large">{line.shown}</p>
            <LineFacts line={line} />
            {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
          </div>
          <blockquote className="drill-say">
            <p className="eyebrow">{words.sayTitle}</p>
            <p>{words.say(guide, settings.company)}</p>
          </blockquote>
          <p className="hint">
            {calling.canDial ? words.afterwards(left.length) : words.noDialler(text.dialPlan.ways['by-hand'])}
          </p>
          <div className="actions">
            {calling.canDial ? (
              <ActionButton look="primary" onPress={() => calling.dial(line)}>
                {text.call.callLine(line)}
              </ActionButton>
            ) : null}
            <ActionButton onPress={() => skip([...skipped, line.id])}>{words.skip}</ActionButton>
            <ActionButton look="quiet" onPress={() => skip(undefined)}>
              {words.end}
            </ActionButton>
          </div>
        </>
      )}
    </section>
  );
}
