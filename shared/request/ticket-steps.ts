import { text } from '../text';

/** What to do in the portal to open a case, in order. */
export const ticketSteps = (['copy', 'open', 'sign-in', 'cases', 'create', 'fill', 'submit'] as const).map((id) => ({
  id,
  label: text.request.ticketStep[id],
}));
