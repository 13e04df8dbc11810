import { text } from '../../../shared/text';

/** What was prepared, and when. */
export function JournalScreen() {
  return (
    <>
      <h1>{text.journal.title}</h1>
      <p className="hint">{text.journal.empty}</p>
    </>
  );
}
