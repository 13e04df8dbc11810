import { wholeYearsSince } from '../../shared/guide/age';
import type { Guide } from '../../shared/guide/schema';
import { whoseNumber } from '../../shared/guide/whose-number';
import { text } from '../../shared/text';
import type { Printed } from './print';
import { printable } from './printable';

/**
 * Tells whose a number is, of those in the guides.
 *
 * @param typed - whatever was pasted
 * @returns status 1 where no guide has it, or where it is no number
 */
export function whose(guides: readonly Guide[], typed: string, now: Date): Printed {
  const found = whoseNumber(guides, typed);
  if (found === undefined) return { out: '', error: text.guides.whose.noNumber, status: 1 };
  if (found.length === 0) return { out: '', error: text.guides.whose.nobody(printable(typed)), status: 1 };
  const rows = found.map(({ guide, line, other }) => {
    const age = text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now));
    if (line) return `${text.guides.whose.ours(guide, line)} ${age}`;
    return `${text.guides.whose.other(guide, other?.kind ?? 'other')} ${age}`;
  });
  return { out: rows.join('\n'), error: '', status: 0 };
}
