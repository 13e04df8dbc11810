import type { SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';

/** What else is to be known of a number: what it is for, the way through its menu, when it is answered. */
export function LineFacts({ line }: { readonly line: SupportLine }) {
  const facts = text.call.facts(line);
  return facts.length === 0 ? null : <p className="hint line-facts">{facts.join(' · ')}</p>;
}
