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

interface Props {
  readonly draft: Draft;
  readonly channel: 'email' | 'ticket';
}

/** What is left to do once a request was handed over: only the person can know that it went out. */
export function Afterwards({ draft, channel }: Props) {
  const report = useOutcome(draft.id);
  const isHandedOver = draft.entries[channel] !== undefined;
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
      {channel === 'ticket' ? (
        <TextRow
          label={text.write.caseNumber}
          hint={text.write.caseNumberWhy}
          value={draft.caseNumber ?? ''}
          onChange={(caseNumber) => changeDraft(draft.id, { caseNumber })}
          onBlur={note}
          problem={lengthProblem('caseNumber', draft.caseNumber)}
        />
      ) : null}
      <p className="hint">{text.write.sentWhy}</p>
      <div className="actions">
        <ActionButton isDisabled={!isHandedOver} onPress={() => takeAway(draft, text.write.cleared(nameOf(draft)))}>
          {channel === 'email' ? text.write.sent : text.write.submitted}
        </ActionButton>
      </div>
    </section>
  );
}
