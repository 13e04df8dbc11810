import './cases.css';
import { useCallback, useMemo, useState } from 'react';
import { findCases } from '../../../shared/journal/cases';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { GrowingList } from '../../components/growing-list';
import { SearchRow } from '../../components/search-row';
import { useGuidesById } from '../../lib/guides-by-id';
import { CaseItem } from './case-item';
import { useCases } from './use-cases';

/** The journal's entries by their cases: whose it is, how it stands, and what the next shift is to know. */
export function CasesView({ product }: { readonly product: string | undefined }) {
  const { cases: every, failure, setStatus } = useCases();
  const cases = useMemo(
    () => (product === undefined ? every : every?.filter((one) => one.guide === product)),
    [every, product],
  );
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string>();
  const turn = useCallback((key: string) => setOpen((before) => (before === key ? undefined : key)), []);
  const guides = useGuidesById();
  const found = useMemo(() => {
    const namesOf = (id: string) => {
      const known = guides.get(id);
      return known ? [known.product, known.shortName ?? '', known.vendor, ...(known.formerNames ?? [])] : [id];
    };
    return cases && findCases(cases, query, namesOf);
  }, [cases, guides, query]);
  if (failure) {
    return (
      <p className="problem" role="alert">
        {wordFailure(failure)}
      </p>
    );
  }
  if (!cases || !found) {
    return (
      <p className="loading" aria-busy="true">
        {text.common.loading}
      </p>
    );
  }
  if (cases.length === 0) return <p className="prompt">{text.cases.empty}</p>;
  return (
    <>
      <SearchRow label={text.cases.search} maxLength={200} onChange={setQuery} />
      <p className="hint" aria-live="polite">
        {found.length === 0 ? text.journal.none : text.cases.found(found.length, cases.length)}
      </p>
      <GrowingList className="entries" label={text.cases.title} items={found}>
        {(one) => (
          <CaseItem
            key={one.key}
            one={one}
            guide={guides.get(one.guide)}
            isOpen={one.key === open}
            turn={turn}
            setStatus={setStatus}
          />
        )}
      </GrowingList>
    </>
  );
}
