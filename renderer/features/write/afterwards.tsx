import { useEffect } from 'react';
import type { Draft } from '../../../shared/request/draft';
import { lengthProblem } from '../../../shared/request/draft-limits';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { TextRow } from '../../components/text-row';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { nameOf } from './draft-list';
import { changeDraft, draftNow, takeAway, useLiveDraft } from './drafts';

/** Of several that follow one another each finds the entry that the one before has made. */
let noting: Promise<unknown> = Promise.resolve();

/** What is left to do once a ticket was submitted: its number, and that it was, which only the person can know. */
export function Afterwards({ draft: drawn }: { readonly draft: Draft }) {
  const draft = useLiveDraft(drawn);
  const { id } = draft;
  const report = useOutcome(id);
  /** Has the journal hold the number. @returns whether it does */
  const note = (done?: string): Promise<boolean> => {
    const before = draftNow(id);
    if (!before) return Promise.resolve(true);
    const noted = noting.then(async () => {
      const now = draftNow(id) ?? before;
      const { caseNumber = '', noted = '', entries } = now;
      if (caseNumber === noted) return true;
      return report(bridge.call('ticket.note', { draft: now }), ({ entry }) => {
        changeDraft(id, { noted: caseNumber, entries: { ...entries, ticket: entry } });
        return done;
      });
    });
    noting = noted.catch(() => undefined);
    return noted;
  };
  // Who turns away while typing leaves the field without a word from the page; and what the journal once refused is tried
  // again when the ticket is seen again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is coming and going that it follows
  useEffect(() => {
    void note();
    return () => void note();
  }, []);
  const submit = async () => {
    if (await note()) takeAway(draftNow(id) ?? draft, text.write.cleared(nameOf(draft)));
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
        onBlur={() => void note(text.write.caseNumberKept)}
        problem={lengthProblem('caseNumber', draft.caseNumber)}
      />
      <p className="hint">{text.write.submittedWhy}</p>
      <div className="actions">
        <ActionButton isDisabled={draft.entries.ticket === undefined} onPress={() => void submit()}>
          {text.write.submitted}
        </ActionButton>
      </div>
    </section>
  );
}
