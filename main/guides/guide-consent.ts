import type { Guide } from '../../shared/guide/schema';
import { failure, type Result, success } from '../../shared/result';
import { text } from '../../shared/text';
import type { Ask } from '../desk/calling/dial-consent';
import { createGate, steadyClock } from '../system/budgets/gate';

/** More numbers than a dialog shows. */
const shownAtMost = 12;

/**
 * Has a person look at where a guide would lead them, in a dialog that no page can answer: what a page hands over could
 * lead calls, email and the portal elsewhere.
 */
export type GuideConsent = (guide: Guide, known: readonly Guide[]) => Promise<Result<undefined>>;

const addressesOf = ({ portal, mailbox, unconfirmed, uploads = [] }: Guide) => [
  ...[portal, mailbox, unconfirmed?.portal, unconfirmed?.mailbox, unconfirmed?.page].filter(
    (each) => each !== undefined,
  ),
  ...uploads.map(({ url }) => url),
];

/**
 * @param ask - asks a question in a dialog of the system
 * @returns asks for numbers and addresses that none of the known guides has, and for nothing else; `cancelled` where the
 *   person does not want them, `busy` and `too-fast` where too many questions are asked
 */
export function createGuideConsent(ask: Ask, now = steadyClock): GuideConsent {
  const gate = createGate({ allowances: [{ burst: 5, perSecond: 0.1 }], inFlight: 1 }, now);
  return async (guide, known) => {
    const seen = new Set(known.flatMap((each) => [...addressesOf(each), ...each.lines.map(({ e164 }) => e164)]));
    const addresses = [...new Set(addressesOf(guide))].filter((address) => !seen.has(address));
    const lines = guide.lines.filter(({ e164 }) => !seen.has(e164));
    if (addresses.length === 0 && lines.length === 0) return success(undefined);
    return gate.through(async () => {
      const numbers = lines.slice(0, shownAtMost).map((line) => `${text.place(line)}: ${line.e164}`);
      const isWanted = await ask({
        message: text.guides.consent.message(guide.product),
        detail: text.guides.consent.detail(addresses, numbers, lines.length - numbers.length),
        yes: text.guides.consent.yes,
        no: text.common.cancel,
      });
      return isWanted ? success(undefined) : failure('guide-cancelled');
    });
  };
}
