import type { SupportLine } from '../../shared/guide/schema';
import type { HandedTo } from '../../shared/ipc/contract';
import { dialledAs } from '../../shared/phone/dial-link';
import type { DialPlan } from '../../shared/phone/dial-plan-schema';
import { text } from '../../shared/text';

/** What to tell after dialling: who has the number now. Nobody knows whether a call came of it, so nothing says so. */
export function handedOver(plan: DialPlan, line: SupportLine, to: HandedTo): string {
  return to === 'system' ? text.call.handedToSystem(line) : text.call.handedToPerson(line, dialledAs(plan, line));
}
