import { zoneName } from '../../../shared/guide/time-zones';
import type { CallRequest, Handlers } from '../../../shared/ipc/contract';
import { type Case, caseKey, casesOf } from '../../../shared/journal/cases';
import { caseTimeline, handOver } from '../../../shared/journal/hand-over';
import type { JournalEntry } from '../../../shared/journal/schema';
import { failure, type Result, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import type { Desk } from '../../desk/desk';
import { saveAs } from '../../storage/save-as';
import { copyText } from '../../system/clipboard/system-clipboard';

type Names = 'case.copy' | 'case.save';

interface Found {
  readonly one: Case;
  readonly facts: Parameters<typeof handOver>[1];
  /** Whether all that is saved of secrets could be read and taken out. */
  readonly isSure: boolean;
}

/** What leaves the program of a case: for the next shift, and for the review afterwards. Neither has the PIN. */
export function caseHandlers({ journal, promises, shelf, withoutPins }: Desk): Pick<Handlers, Names> {
  /** The case as it is now and what is waited for in it, without a PIN that somebody may have typed into any of it. */
  const find = async (asked: CallRequest<'case.save'>): Promise<Result<Found>> => {
    const all = journal.matching({ query: '', channel: 'all' });
    if (!all.ok) return all;
    const key = caseKey(asked);
    const own = all.value.filter((entry) => caseKey(entry) === key);
    const [found] = casesOf(own);
    if (!found) return failure('unknown-case');
    const { clean, isSure } = await withoutPins();
    const cleanEntry = (entry: JournalEntry): JournalEntry => ({
      ...entry,
      summary: clean(entry.summary),
      agent: clean(entry.agent),
      notes: clean(entry.notes),
    });
    const [first, ...others] = found.entries;
    const one: Case = {
      ...found,
      caseNumber: clean(found.caseNumber),
      summary: clean(found.summary),
      entries: [cleanEntry(first), ...others.map(cleanEntry)],
    };
    return success({ one, facts: factsOf(asked, clean), isSure });
  };
  const factsOf = (asked: CallRequest<'case.save'>, clean: (words: string) => string) => {
    const timeZone = zoneName(Intl.DateTimeFormat().resolvedOptions().timeZone, -new Date().getTimezoneOffset());
    const now = new Date();
    const waitedFor = promises.list().filter((each) => each.state !== 'done' && caseKey(each) === caseKey(asked));
    return {
      guide: shelf.find(asked.guide),
      timeZone,
      promises: waitedFor.map((each) => clean(text.promises.item(each, now))),
    };
  };
  return {
    'case.copy': async ({ form, ...asked }) => {
      const found = await find(asked);
      if (!found.ok) return found;
      const { one, facts, isSure } = found.value;
      await copyText(handOver(one, facts, form));
      return success({ isSure });
    },
    'case.save': async (asked) => {
      const found = await find(asked);
      if (!found.ok) return found;
      const { one, facts, isSure } = found.value;
      const offered = { fileName: text.cases.fileName(one.caseNumber), kind: text.cases.fileKind, extension: 'md' };
      const kept = await saveAs(offered, async () => caseTimeline(one, facts, 'markdown'));
      return kept.ok ? success({ ...kept.value, isSure }) : kept;
    },
  };
}
