import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { CallName, CallRequest } from '../../shared/ipc/contract';
import { newDraft } from '../../shared/request/new-draft';

/** What lies at the desk that is attacked, by its ids: some of it to be attacked, some to be there afterwards. */
export interface Attacked {
  readonly draft: string;
  /** A draft that no sound request names. */
  readonly kept: string;
  readonly sheet: string;
  readonly entry: string;
}

/** A request that lacks nothing, so that an email or a ticket can be made of it. */
export function fullDraft(id: string) {
  return {
    ...newDraft(id, new Date('2026-01-15T12:00:00Z')),
    summary: 'Sync stops',
    details: 'Since this morning.',
    company: 'Example',
    contactName: 'Ada',
    contactPhone: '+49 69 1234567',
    product: 'ALM',
    sender: 'ada@example.com',
  };
}

/** A request for each call that main takes and does. */
export function soundRequests({ draft: draftId, sheet, entry }: Attacked): { [Name in CallName]: CallRequest<Name> } {
  const draft = fullDraft(draftId);
  return {
    'state.read': undefined,
    'view.ready': undefined,
    'notice.dismiss': { id: 'settings' },
    'fault.report': { kind: 'error', fault: { name: 'TypeError', frames: ['index-AbCd.js:1:2345'] }, times: 1 },
    'diagnostics.read': undefined,
    'diagnostics.copy': undefined,
    'settings.change': { productVersion: '11', dialPlan: { way: 'callto' } },
    'settings.take-suggestion': { name: 'productVersion' },
    'settings.export': undefined,
    'settings.export-policy': { form: 'json' },
    'settings.choose-import': undefined,
    'settings.apply-import': undefined,
    'zoom.change': { step: 'in' },
    'window.close': undefined,
    'about.read': undefined,
    'licences.read': undefined,
    'folder.show': undefined,
    'everything.erase': undefined,
    'severity.choose': { severity: 'lower' },
    'pin.keep': { pin: '345', privilegedConfirmed: false },
    'pin.look': undefined,
    'email.look': undefined,
    'pin.retry': undefined,
    'pin.reveal': undefined,
    'pin.hide': undefined,
    'pin.copy': undefined,
    'pin.forget': undefined,
    'pin.restore': undefined,
    'call.dial': { line: 'germany', despiteDoubt: false },
    'call.test': undefined,
    'contact.call': undefined,
    'contact.copy': undefined,
    'number.copy': { line: 'germany' },
    'number.report': { id: entry },
    'portal.open': undefined,
    'newer.open': { what: 'portal' },
    'newer.copy': undefined,
    'guide.offered': undefined,
    'guide.list': undefined,
    'guide.choose': { guide: 'alm' },
    'guide.save': { guide: builtInGuide },
    'guide.replace': { guide: builtInGuide },
    'guide.remove': { guide: 'alm' },
    'guide.export': { guide: 'alm' },
    'guide.lastChange': undefined,
    'guide.undo': undefined,
    'palette.run': { command: 'dial:germany' },
    'palette.open': undefined,
    'palette.close': undefined,
    'palette.copy-command': undefined,
    'startup.read': undefined,
    'startup.choose': { atLogin: true },
    'contacts.save': undefined,
    'card.save': undefined,
    'card.print': undefined,
    'draft.list': undefined,
    'draft.save': draft,
    'draft.secrets': { draft },
    'draft.discard': { id: draftId },
    'email.open': { draft, privilegedConfirmed: false },
    'email.open-file': { draft, privilegedConfirmed: false, understood: true },
    'email.save-file': { draft, privilegedConfirmed: false, understood: true },
    'email.copy': { draft, part: 'whole', privilegedConfirmed: false },
    'ticket.copy': { draft },
    'ticket.copy-and-open': { draft },
    'ticket.note': { draft },
    'machine.read': undefined,
    'sheet.list': undefined,
    'sheet.save': { id: sheet, typed: { notes: 'x' } },
    'sheet.finish': { id: sheet },
    'sheet.reopen': { id: sheet },
    'promise.add': { sheet, what: 'call-back', when: 'in 2 hours', zone: 'UTC' },
    'promise.change': { id: entry, what: 'update', when: 'in 3 hours', zone: 'UTC' },
    'promise.done': { id: entry },
    'promise.snooze': { id: entry, minutes: 15 },
    'promise.undo': undefined,
    'promise.call': { id: entry },
    'escalation.start': { sheet, zone: 'UTC' },
    'promise.call-next': undefined,
    'menu.correct': { sheet, step: 0, press: '1', say: 'x' },
    'journal.find': { query: '', channel: 'all', from: 0, count: 50 },
    'journal.edit': { id: entry, changes: { notes: 'x' } },
    'journal.remove': { id: entry },
    'journal.restore': { id: entry },
    'journal.copy-case': { id: entry },
    'case.copy': { guide: 'alm', caseNumber: '00418812', form: 'markdown' },
    'case.save': { guide: 'alm', caseNumber: '00418812' },
    'journal.clear': undefined,
    'journal.export': { query: '', channel: 'all', form: 'csv' },
  };
}
