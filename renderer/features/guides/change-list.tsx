import { changeInWords } from '../../../shared/guide/change-in-words';
import type { Change } from '../../../shared/guide/difference';
import { text } from '../../../shared/text';
import { TickRow } from '../../components/tick-row';

const fromTo = (before: unknown, after: unknown) => changeInWords(before, after).join(' → ');

/** What a change is, in a line. */
function Words({ change }: { readonly change: Change }) {
  const words = text.guides.change;
  switch (change.kind) {
    case 'added':
      return (
        <>
          <strong>{words.added}</strong> {text.place(change.line)} <span className="number">{change.line.shown}</span>
        </>
      );
    case 'gone':
      return (
        <>
          <strong>{words.gone}</strong> {text.place(change.line)} <del className="number">{change.line.shown}</del>
        </>
      );
    case 'changed':
      return (
        <>
          <strong>{words.changed}</strong> {text.place(change.before)}{' '}
          {change.fields.includes('e164') ? (
            <>
              <del className="number">{change.before.shown}</del> <span className="number">{change.after.shown}</span>
            </>
          ) : (
            <span className="hint">
              {change.fields.map((name) => fromTo(change.before[name], change.after[name])).join('; ')}
            </span>
          )}
        </>
      );
    case 'fact':
      return (
        <>
          <strong>{words.fact[change.id] ?? change.id}</strong>{' '}
          <span className="hint">{fromTo(change.before, change.after)}</span>
        </>
      );
  }
}

interface Props {
  readonly label: string;
  readonly changes: readonly Change[];
  /** Which are taken; without it they are shown and nothing is chosen. */
  readonly taken?: ReadonlySet<string>;
  readonly take?: (id: string, isTaken: boolean) => void;
}

/** What differs between two guides, one by one. */
export function ChangeList({ label, changes, taken, take }: Props) {
  return (
    <ul className="guide-changes" aria-label={label}>
      {changes.map((change) => (
        <li key={change.id} data-kind={change.kind}>
          {taken && take ? (
            <TickRow isTicked={taken.has(change.id)} tick={(isTaken) => take(change.id, isTaken)}>
              <span>
                <Words change={change} />
              </span>
            </TickRow>
          ) : (
            <Words change={change} />
          )}
        </li>
      ))}
    </ul>
  );
}
