import { memo, useEffect, useId } from 'react';
import type { Guide } from '../../../shared/guide/schema';
import type { Case } from '../../../shared/journal/cases';
import type { HandOverForm } from '../../../shared/journal/hand-over';
import { type CaseStatus, caseStatuses, type JournalEntry } from '../../../shared/journal/schema';
import { keysInWords } from '../../../shared/shortcuts/shortcuts';
import { text } from '../../../shared/text';
import { ActionButton, DoneButton } from '../../components/action-button';
import { ChoiceRow } from '../../components/choice-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { shortcutHint } from '../../lib/shortcut-hint';
import { useOutcome } from '../../lib/use-outcome';
import { watchShortcuts } from '../../lib/watch-shortcuts';
import { EntryHead, reachedBy } from './entry-head';

interface Props {
  readonly one: Case;
  /** The guide that it is of, where it is still there. */
  readonly guide: Guide | undefined;
  readonly isOpen: boolean;
  /** Opens or closes it. */
  readonly turn: (key: string) => void;
  readonly setStatus: (one: Case, status: CaseStatus) => void;
}

const statuses = caseStatuses.map((id) => ({ id, label: text.cases.status[id] }));

function Contact({ entry, guide }: { readonly entry: JournalEntry; readonly guide: Guide | undefined }) {
  const { at, channel, outcome, agent, notes } = entry;
  const facts = [
    text.journal.one[channel],
    reachedBy(entry, guide),
    ...(outcome === 'unknown' ? [] : [text.sheet.outcomes[outcome]]),
    ...(agent.trim() === '' ? [] : [text.cases.withAgent(agent.trim())]),
  ];
  return (
    <li>
      <p>
        <strong>{text.cases.moment(at)}</strong> <span className="hint">{facts.join(' · ')}</span>
      </p>
      {notes.trim() === '' ? null : <p className="case-notes">{notes.trim()}</p>}
    </li>
  );
}

/** What can be done with the one case that is open. */
function CasePanel({ one, guide, setStatus }: Pick<Props, 'one' | 'guide' | 'setStatus'>) {
  const { platform } = useAppState().program;
  const { caseNumber, key } = one;
  const report = useOutcome(key);
  const asked = { guide: one.guide, caseNumber };
  const copy = (form: HandOverForm) =>
    report(bridge.call('case.copy', { ...asked, form }), ({ isSure }) => text.cases.copied(caseNumber, isSure));
  const save = () =>
    void report(bridge.call('case.save', asked), ({ file, isSure }) =>
      file === undefined ? text.cases.notSaved : text.cases.saved(file, isSure),
    );
  useEffect(() =>
    watchShortcuts(platform, (pressed) => {
      if (pressed === 'hand-over') void copy('text');
    }),
  );
  return (
    <>
      <div className="actions">
        <DoneButton
          look="primary"
          done={text.common.copied}
          onPress={() => copy('text')}
          {...shortcutHint('hand-over', platform)}
        >
          {text.cases.copy}
        </DoneButton>
        <span className="case-key hint" aria-hidden="true">
          {keysInWords('hand-over', platform)}
        </span>
        <DoneButton done={text.common.copied} onPress={() => copy('markdown')}>
          {text.cases.copyMarkdown}
        </DoneButton>
        <ActionButton onPress={save}>{text.cases.save}</ActionButton>
      </div>
      <div className="case-status">
        <ChoiceRow
          label={text.cases.statusLabel}
          value={one.status}
          options={statuses}
          choose={(status) => setStatus(one, status)}
        />
      </div>
      <ol className="case-contacts">
        {one.entries.map((entry) => (
          <Contact key={entry.id} entry={entry} guide={guide} />
        ))}
      </ol>
    </>
  );
}

/** One case in two lines; its contacts open below. Drawn anew only when it is another one. */
export const CaseItem = memo(function CaseItem({ one, guide, isOpen, turn, setStatus }: Props) {
  const id = useId();
  const { key, caseNumber, status, severity, summary, opened, lastContact, entries } = one;
  const facts = [
    guide?.shortName ?? guide?.product ?? one.guide,
    text.cases.facts(opened, lastContact),
    text.cases.contacts(entries.length),
  ];
  return (
    <li>
      <EntryHead
        what={summary}
        caseNumber={caseNumber}
        guide={guide}
        severity={severity}
        facts={facts}
        isOpen={isOpen}
        panel={isOpen ? id : undefined}
        turn={() => turn(key)}
        marks={
          <span className={status === 'waiting-for-us' ? 'mark' : 'mark mark-quiet'}>{text.cases.status[status]}</span>
        }
      />
      {isOpen ? (
        <div id={id} className="entry-panel">
          <CasePanel one={one} guide={guide} setStatus={setStatus} />
        </div>
      ) : null}
    </li>
  );
});
