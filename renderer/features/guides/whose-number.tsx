import { useState } from 'react';
import { wholeYearsSince } from '../../../shared/guide/age';
import { mostTyped, whoseNumber } from '../../../shared/guide/whose-number';
import { text } from '../../../shared/text';
import { SearchRow } from '../../components/search-row';
import { useMinute } from '../../lib/use-now';
import type { KnownGuide } from './use-guides';

/** Any number, pasted: which guide has it, from where and how old, or that none has. It asks nobody. */
export function WhoseNumber({ guides }: { readonly guides: readonly KnownGuide[] }) {
  const [typed, setTyped] = useState('');
  const now = useMinute();
  const found = whoseNumber(
    guides.map(({ guide }) => guide),
    typed,
  );
  const { whose } = text.guides;
  return (
    <section className="card form" aria-label={whose.title}>
      <h2>{whose.title}</h2>
      <p className="hint">{whose.why}</p>
      <SearchRow label={whose.label} onChange={setTyped} maxLength={mostTyped} />
      <div aria-live="polite">
        {typed.trim() === '' ? null : found === undefined ? (
          <p className="hint">{whose.noNumber}</p>
        ) : found.length === 0 ? (
          <p className="problem">{whose.nobody(typed.trim())}</p>
        ) : (
          <ul className="guide-answers">
            {found.map(({ guide, line, other }) => (
              <li key={`${guide.id} ${line?.id ?? other?.published}`}>
                {line ? whose.ours(guide, line) : whose.other(guide, other?.kind ?? 'other')}{' '}
                <span className="hint">{text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now))}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
