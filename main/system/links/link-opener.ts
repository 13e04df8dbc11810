import { failure, type Result, success } from '../../../shared/result';
import { createGate, type Gate, steadyClock } from '../budgets/gate';
import { isAllowedLink, type LinkKind, type OpenLink } from './allowed-links';

/**
 * How often links of one kind may be opened, whoever asks: about one a second after a few at once, in the long run six a
 * minute, and three that the system has not taken yet. Each starts a program, some of which stay.
 */
export const linkLimits = {
  allowances: [
    { burst: 5, perSecond: 1 },
    { burst: 40, perSecond: 0.1 },
  ],
  inFlight: 3,
};

/**
 * Opens links by the allow-list and within a budget for each kind, so that none of them uses up another's.
 *
 * @param open - hands a link to the system; throws where that does not take it
 * @param now - a clock in milliseconds
 */
export function createLinkOpener(open: (link: string) => Promise<void>, now = steadyClock): OpenLink {
  const gates: Readonly<Record<LinkKind, Gate>> = {
    dial: createGate(linkLimits, now),
    mail: createGate(linkLimits, now),
    'draft-file': createGate(linkLimits, now),
    portal: createGate(linkLimits, now),
    folder: createGate(linkLimits, now),
  };
  const opened = async (link: string): Promise<Result<undefined>> => {
    try {
      await open(link);
      return success(undefined);
    } catch {
      return failure('link-failed');
    }
  };
  return async (kind, link) =>
    isAllowedLink(kind, link) ? gates[kind].through(() => opened(link)) : failure('link-refused');
}
