import { homeCountry } from '../../../shared/guide/guess-country';
import { zoneName } from '../../../shared/guide/time-zones';
import type { Handlers } from '../../../shared/ipc/contract';
import { numberReport } from '../../../shared/journal/number-report';
import type { JournalEntry } from '../../../shared/journal/schema';
import { failure, success } from '../../../shared/result';
import { callContact } from '../../desk/calling/call-contact';
import { testDial } from '../../desk/calling/test-dial';
import type { Desk } from '../../desk/desk';
import { copyText } from '../../system/clipboard/system-clipboard';
import { openLink } from '../../system/links/open-link';
import { openPortal } from '../../system/links/open-portal';

type Names =
  | 'call.dial'
  | 'call.test'
  | 'contact.call'
  | 'contact.copy'
  | 'number.copy'
  | 'number.report'
  | 'portal.open'
  | 'newer.open'
  | 'newer.copy';

/** A call as it is known now: what is typed on its sheet has not yet come to the journal. */
function callOf(
  { sheets, journal }: Desk,
  id: string,
): Pick<JournalEntry, 'at' | 'target' | 'outcome' | 'notes' | 'guide'> | undefined {
  const sheet = sheets.list().find((open) => open.id === id);
  if (sheet) return { ...sheet, at: sheet.dialledAt, target: sheet.line.e164 };
  const entry = journal.entry(id);
  return entry.ok && entry.value.channel === 'phone' ? entry.value : undefined;
}

/** Reaching the vendor by phone and portal. */
export function callHandlers(desk: Desk): Pick<Handlers, Names> {
  const find = (id: string, guide = desk.shelf.current().id) =>
    desk.shelf.find(guide)?.lines.find((line) => line.id === id);
  const unknownLine = failure('unknown-line');
  return {
    'call.dial': ({ line: id, guide = desk.shelf.current().id, despiteDoubt }) => {
      const line = find(id, guide);
      if (line && guide !== desk.shelf.current().id) desk.shelf.choose(guide);
      return line ? desk.dial(line, despiteDoubt) : unknownLine;
    },
    'call.test': () => testDial(desk.state.read(), desk.dialler, openLink, desk.consent),
    'contact.call': () => callContact(desk.state.read(), desk.dialler, openLink, desk.consent),
    'contact.copy': async () => {
      const { phone = '' } = desk.state.read().policy.contact;
      if (phone === '') return failure('no-contact');
      await copyText(phone);
      return success(undefined);
    },
    'number.copy': async ({ line: id, guide }) => {
      const line = find(id, guide);
      if (!line) return unknownLine;
      await copyText(line.e164);
      return success(undefined);
    },
    'number.report': async ({ id }) => {
      const call = callOf(desk, id);
      if (!call) return failure('nothing-to-report');
      const state = desk.state.read();
      const guide = desk.shelf.find(call.guide);
      const line = guide?.lines.find(({ e164 }) => e164 === call.target);
      const timeZone = zoneName(
        Intl.DateTimeFormat().resolvedOptions().timeZone,
        -new Date(call.at).getTimezoneOffset(),
      );
      const { clean, isSure } = await desk.withoutPins();
      const report = numberReport({
        call: { ...call, notes: clean(call.notes) },
        guide,
        line,
        country: homeCountry(state),
        timeZone,
      });
      await copyText(report);
      return success({ isSure });
    },
    'newer.open': ({ what }) => {
      const newer = desk.state.read().guide.unconfirmed;
      return newer ? openLink('portal', newer[what]) : failure('nothing-newer');
    },
    'newer.copy': async () => {
      const newer = desk.state.read().guide.unconfirmed;
      if (!newer) return failure('nothing-newer');
      await copyText(newer.mailbox);
      return success(undefined);
    },
    'portal.open': () => openPortal(desk.state.read().guide),
  };
}
