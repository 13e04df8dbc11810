import chevron from 'lucide-static/icons/chevron-right.svg?shapes';
import type { ReactNode } from 'react';
import type { Guide } from '../../../shared/guide/schema';
import type { JournalEntry } from '../../../shared/journal/schema';
import { urgencyOf } from '../../../shared/severity';
import { text } from '../../../shared/text';
import { Icon } from '../../components/icon';

/** To whom a contact went: a number with its place, as its guide has it, or a mailbox; of a portal its host tells enough. */
export function reachedBy({ target }: Pick<JournalEntry, 'target'>, guide: Guide | undefined): string {
  const line = guide?.lines.find(({ e164 }) => e164 === target);
  return line ? text.journal.reached(line) : target.replace(/^https:\/\/([^/]+).*$/, '$1');
}

interface Props {
  /** What it is about. */
  readonly what: string;
  /** A case number before that. */
  readonly caseNumber?: string;
  /** The guide that it is of, where it is still there, and how it was answered. */
  readonly guide: Guide | undefined;
  readonly severity: string;
  readonly facts: readonly string[];
  readonly isOpen: boolean;
  /** The id of what opens below, once that is there. */
  readonly panel: string | undefined;
  readonly turn: () => void;
  /** Further marks in the first line. */
  readonly marks?: ReactNode;
  /** What stands beside it and opens nothing. */
  readonly children?: ReactNode;
}

/** The head of an entry or of a case, in two lines; a press opens or closes what is below. */
export function EntryHead({ what, caseNumber, guide, severity, facts, isOpen, panel, turn, marks, children }: Props) {
  return (
    <div className="entry-head">
      <h2>
        <button type="button" className="entry-trigger" aria-expanded={isOpen} aria-controls={panel} onClick={turn}>
          <Icon shapes={chevron} />
          <span className="entry-texts">
            <span className="entry-line">
              {caseNumber === undefined ? null : <span className="number case-number">{caseNumber}</span>}
              <span className="entry-what">{what}</span>
              {guide && urgencyOf(guide, severity) === 'phone-only' ? (
                <span className="mark mark-critical">{text.severity(guide, severity)}</span>
              ) : null}
              {marks}
            </span>
            <span className="hint">{facts.join(' · ')}</span>
          </span>
        </button>
      </h2>
      {children}
    </div>
  );
}
