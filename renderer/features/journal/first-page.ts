import type { CallReply } from '../../../shared/ipc/contract';
import type { JournalFind } from '../../../shared/journal/find-schema';
import type { Result } from '../../../shared/result';
import { bridge } from '../../lib/bridge';

/** Entries on one page: more than a window shows, and few enough to draw at once. */
export const pageLength = 25;

/** What the Journal shows first. */
export const firstPage: JournalFind = { query: '', channel: 'all', from: 0, count: pageLength };

/** Whether this is what the Journal shows first. */
export const isFirstPage = ({ query, channel, from, guide }: JournalFind) =>
  query === firstPage.query && channel === firstPage.channel && from === firstPage.from && guide === undefined;

type Answer = Promise<Result<CallReply<'journal.find'>>>;

let ahead: Answer | undefined;

/** Has main look for the first page while the screen that shows it is still being fetched. */
export function askAhead(): void {
  ahead = bridge.call('journal.find', firstPage);
}

/** The answer to that, once; undefined where nobody has asked. */
export function takeAhead(): Answer | undefined {
  const taken = ahead;
  ahead = undefined;
  return taken;
}
