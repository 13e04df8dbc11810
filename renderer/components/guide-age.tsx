import { wholeYearsSince } from '../../shared/guide/age';
import type { Guide } from '../../shared/guide/schema';
import { text } from '../../shared/text';

/** How old the numbers are; it stands wherever numbers stand. */
export function GuideAge({ guide, now }: { readonly guide: Guide; readonly now: Date }) {
  return (
    <p className="age">
      {text.age.asOf(guide.asOf, wholeYearsSince(guide.asOf, now))} {text.age.check}
    </p>
  );
}
