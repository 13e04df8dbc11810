import type { Draft } from './draft';
import { lengthProblem } from './draft-limits';

/** Whether main would take a draft; one with a text that is too long is refused until that is shortened. */
export function fitsLimits(draft: Draft): boolean {
  const { extras, summary, details, company, contactName, contactPhone, product, sender, caseNumber } = draft;
  const typed = { summary, details, company, contactName, contactPhone, product, sender, caseNumber };
  return (
    (Object.keys(typed) as (keyof typeof typed)[]).every((field) => !lengthProblem(field, typed[field])) &&
    extras.every(({ value }) => !lengthProblem('extra', value))
  );
}
