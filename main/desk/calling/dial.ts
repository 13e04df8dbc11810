import type { SupportLine } from '../../../shared/guide/schema';
import type { Opener } from '../../../shared/ipc/app-state';
import type { HandedTo } from '../../../shared/ipc/contract';
import type { JournalEntry } from '../../../shared/journal/schema';
import { dialLink } from '../../../shared/phone/dial-link';
import type { DialPlan } from '../../../shared/phone/dial-plan-schema';
import { failure, type Result, success } from '../../../shared/result';
import type { Severity } from '../../../shared/severity';
import type { OpenLink } from '../../system/links/allowed-links';
import { newEntry } from '../journal/new-entry';

interface Desk {
  readonly plan: DialPlan;
  /** Who answers the way of dialling; asked only for a link that it could answer. */
  readonly dialler: () => Promise<Opener>;
  /** Asked once the system has the number, as the answer may come while it is handed over. */
  readonly severity: () => Severity;
  /** The id of the guide that the number is of. */
  readonly guide: string;
  /** Has the person look at how it is dialled, where they have not yet. */
  readonly consent: () => Promise<Result<undefined>>;
  readonly openLink: OpenLink;
  /** Writes the attempt down and opens its call sheet; a failure to is its owner's to tell. */
  readonly enter: (entry: JournalEntry) => void;
}

/**
 * Gets a number dialled the way this desk dials, and enters the attempt into the journal. It never says that a call
 * was placed: nobody can know.
 *
 * @param despiteDoubt - the person has read why the number is doubtful and wants it all the same
 * @returns `doubtful` until confirmed, `no-dialler` where the system knows no program for such links, `cancelled` where
 *   the person does not want it dialled that way
 */
export async function dial(
  line: SupportLine,
  despiteDoubt: boolean,
  desk: Desk,
): Promise<Result<{ handedTo: HandedTo }>> {
  if (line.doubt && !despiteDoubt) return failure('doubtful', { reason: line.doubt.reason });
  const link = dialLink(desk.plan, line);
  if (!link.ok) return link;
  const { value: target } = link;
  if (target !== undefined) {
    if ((await desk.dialler()).state === 'none') return failure('no-dialler');
    const agreed = await desk.consent();
    if (!agreed.ok) return agreed;
    const opened = await desk.openLink('dial', target);
    if (!opened.ok) return opened;
  }
  desk.enter(
    newEntry({
      channel: 'phone',
      way: desk.plan.way,
      target: line.e164,
      severity: desk.severity(),
      guide: desk.guide,
      summary: '',
    }),
  );
  return success({ handedTo: target === undefined ? 'person' : 'system' });
}
