import './journal.css';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { guideNames } from '../../../shared/guide/guide-names';
import { text } from '../../../shared/text';
import { ChoiceRow } from '../../components/choice-row';
import { useAppState } from '../../lib/app-state';
import { EntriesView } from './entries-view';

// Nothing of the cases is fetched or worked out before somebody looks at them.
const CasesView = lazy(async () => ({ default: (await import('./cases-view')).CasesView }));

const views = { entries: text.cases.entries, cases: text.cases.title } as const;

/** What was prepared and when: entry by entry, or by the cases that they belong to. */
export function JournalScreen() {
  const { guide, otherGuides } = useAppState();
  const guides = [guide, ...otherGuides];
  const names = guideNames(guides);
  const [chosen, choose] = useState('');
  // One that was taken away meanwhile hides nothing any more.
  const product = guides.find(({ id }) => id === chosen)?.id;
  const [shown, show] = useState<keyof typeof views>('entries');
  // What was shown stays until the other is fetched.
  const drawn = useDeferredValue(shown);
  const choice = (view: keyof typeof views) => (
    <label className="choice">
      <input type="radio" name="journal-view" checked={shown === view} onChange={() => show(view)} />
      {views[view]}
    </label>
  );
  return (
    <>
      <h1>{text.journal.title}</h1>
      <div className="outcome-answers" role="radiogroup" aria-label={text.cases.views}>
        {choice('entries')}
        {choice('cases')}
      </div>
      {otherGuides.length === 0 ? null : (
        <ChoiceRow
          label={text.journal.product}
          value={product ?? ''}
          options={[
            { id: '', label: text.numbers.allProducts },
            ...guides.map((each) => ({ id: each.id, label: names.get(each.id) ?? '' })),
          ]}
          choose={choose}
        />
      )}
      <Suspense>{drawn === 'entries' ? <EntriesView product={product} /> : <CasesView product={product} />}</Suspense>
    </>
  );
}
