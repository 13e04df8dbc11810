import type { Guide } from '../guide/schema';
import { text } from '../text';

/** What to do in the portal to open a case, in order: what this program helps with, then the vendor's own steps. */
export function ticketSteps({
  ticket,
}: Pick<Guide, 'ticket'>): readonly { readonly id: string; readonly label: string }[] {
  const { copy, open, submit } = text.request.ticketStep;
  const own = ticket?.steps.map(({ id, say }) => ({ id, label: say })) ?? [{ id: 'submit', label: submit }];
  return [{ id: 'copy', label: copy }, { id: 'open', label: open }, ...own];
}
