import type { JournalFound } from '../../../shared/journal/find-schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';

interface Props {
  readonly found: JournalFound;
  /** Absent on the first page. */
  readonly newer: (() => void) | undefined;
  /** Absent on the last. */
  readonly older: (() => void) | undefined;
}

/** Leafs through what was found; not shown where it fits on one page. */
export function Pages({ found, newer, older }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="pages" aria-label={text.journal.pages}>
      <ActionButton isDisabled={!newer} onPress={() => newer?.()}>
        {text.journal.newer}
      </ActionButton>
      <span className="hint" aria-live="polite">
        {text.journal.page(found.from + 1, found.from + found.entries.length, found.found)}
      </span>
      <ActionButton isDisabled={!older} onPress={() => older?.()}>
        {text.journal.older}
      </ActionButton>
    </nav>
  );
}
