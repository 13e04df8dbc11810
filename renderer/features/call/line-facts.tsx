import type { SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { useIsPainted } from '../../lib/first-paint';

/** What this person's own calls to a number have come to; nothing where there were none. */
export function TrackNote({ line }: { readonly line: SupportLine }) {
  const { records, guide } = useAppState();
  const record = records[line.e164];
  const isOnly = guide.lines.every(({ e164 }) => e164 === line.e164);
  // What writes dates takes a while to be set up, which no number is to wait for.
  const isPainted = useIsPainted();
  return record && isPainted ? (
    <span className={`track track-${record.outcome}`}>{text.track.said(record, isOnly)}</span>
  ) : null;
}

/** What else is to be known of a number: whether it works, what it is for, the way through its menu, when it is answered. */
export function LineFacts({ line }: { readonly line: SupportLine }) {
  const hasRecord = useAppState().records[line.e164] !== undefined;
  const facts = text.call.facts(line);
  if (facts.length === 0 && !hasRecord) return null;
  return (
    <p className="hint line-facts">
      <TrackNote line={line} />
      {hasRecord && facts.length > 0 ? ' · ' : ''}
      {facts.join(' · ')}
    </p>
  );
}
