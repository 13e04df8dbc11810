import { useRef } from 'react';
import type { Draft } from '../../../shared/request/draft';
import { lengthProblem } from '../../../shared/request/draft-limits';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { TextRow } from '../../components/text-row';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { nameOf } from './draft-list';
import { changeDraft, takeAway } from './drafts';

/** What is left to do once a ticket was submitted: its number, and that it was, which only the person can know. */
export function Afterwards({ draft }: { readonly draft: Draft }) {
  const report = useOutcome(draft.id);
  const noted = useRef(draft.caseNumber);
  const note = () => {
    if (draft.caseNumber === noted.current) return;
    noted.current = draft.caseNumber;
    void report(bridge.call('ticket.note', { draft }), ({ entry }) => {
      changeDraft(draft.id, { entries: { ...draft.entries, ticket: entry } });
      return text.write.caseNumberKept;
    });
  };
  return (
    <section className="afterwards" aria-label={text.write.afterwards}>
      <h3 className="label">{text.write.afterwards}</h3>
      <TextRow
        label={text.write.caseNumber}
        name="caseNumber"
        hint={text.write.caseNumberWhy}
        value={draft.caseNumber ?? ''}
        onChange={(caseNumber) => changeDraft(draft.id, { caseNumber })}
        onBlur={note}
        problem={lengthProblem('caseNumber', draft.caseNumber)}
      />
      <p className="hint">{text.write.submittedWhy}</p>
      <div className="actions">
        <ActionButton
          isDisabled={draft.entries.ticket === undefined}
          onPress={() => takeAway(draft, text.write.cleared(nameOf(draft)))}
        >
          {text.write.submitted}
        </ActionButton>
      </div>
    </section>
  );
}
