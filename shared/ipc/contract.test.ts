import { describe, expect, test } from 'vitest';
import { anotherCall } from '../../tests/fixtures/a-call';
import { builtInGuide } from '../guide/built-in-guide';
import { newDraft } from '../request/new-draft';
import { defaultSettings } from '../settings/defaults';
import { type CallName, calls, events } from './contract';

const names = Object.keys(calls) as CallName[];
const id = anotherCall(1).id;
const draft = newDraft(id, new Date('2026-01-15T12:00:00Z'));
const takes = (name: CallName, request: unknown) => calls[name].request.safeParse(request).success;

/** One sound request for each call that carries something. */
const requests: Partial<Record<CallName, object>> = {
  'notice.dismiss': { id: 'settings' },
  'fault.report': { kind: 'error', fault: { name: 'TypeError', frames: ['index-AbCd.js:1:2345'] }, times: 1 },
  'settings.change': { company: 'Example' },
  'settings.take-suggestion': { name: 'company' },
  'settings.export-policy': { form: 'json' },
  'zoom.change': { step: 'in' },
  'severity.choose': { severity: 'severity-1' },
  'pin.keep': { pin: '345', privilegedConfirmed: false },
  'call.dial': { line: 'uk', despiteDoubt: false },
  'number.report': { id },
  'number.copy': { line: 'uk' },
  'palette.run': { command: 'dial:uk' },
  'startup.choose': { atLogin: true },
  'guide.choose': { guide: 'alm' },
  'guide.save': { guide: builtInGuide },
  'guide.replace': { guide: builtInGuide },
  'guide.remove': { guide: 'alm' },
  'guide.export': { guide: 'alm' },
  'draft.save': draft,
  'draft.secrets': { draft },
  'draft.discard': { id },
  'email.open': { draft, privilegedConfirmed: false },
  'email.open-file': { draft, privilegedConfirmed: false, understood: true },
  'email.save-file': { draft, privilegedConfirmed: false, understood: true },
  'email.copy': { draft, part: 'whole', privilegedConfirmed: false },
  'ticket.copy': { draft },
  'ticket.copy-and-open': { draft },
  'ticket.note': { draft },
  'newer.open': { what: 'portal' },
  'sheet.save': { id, typed: { notes: 'x' } },
  'sheet.finish': { id },
  'sheet.reopen': { id },
  'promise.add': { sheet: id, what: 'call-back', when: 'in 2 hours', zone: 'UTC' },
  'promise.change': { id, what: 'update', when: 'tomorrow 9', zone: 'Europe/Berlin' },
  'promise.done': { id },
  'promise.snooze': { id, minutes: 15 },
  'promise.call': { id },
  'escalation.start': { sheet: id, zone: 'UTC' },
  'menu.correct': { sheet: id, step: 0, press: '1', say: 'Support' },
  'journal.find': { query: '', channel: 'all', from: 0, count: 50 },
  'journal.edit': { id, changes: { notes: 'x' } },
  'journal.remove': { id },
  'journal.restore': { id },
  'journal.copy-case': { id },
  'case.copy': { guide: 'alm', caseNumber: '00418812', form: 'text' },
  'case.save': { guide: 'alm', caseNumber: '00418812' },
  'journal.export': { query: '', channel: 'all', form: 'csv' },
};

const carrying = names.filter((name) => requests[name] !== undefined);

describe.each(names)('%s', (name) => {
  test('takes its own request', () => {
    expect(takes(name, requests[name])).toBe(true);
  });

  test.each([null, 0, '', 'https://example.com', [], () => undefined])('does not take %j', (request) => {
    expect(takes(name, request)).toBe(false);
  });

  test('takes no address, no path and no other field that it does not know', () => {
    for (const foreign of [{ url: 'tel:112' }, { path: '/etc/passwd' }, { pinToo: '345' }]) {
      expect(takes(name, { ...requests[name], ...foreign })).toBe(false);
    }
  });
});

test.each(carrying.filter((name) => name !== 'settings.change'))('%s wants every field', (name) => {
  const request = requests[name] ?? {};
  const optional = new Set(Object.keys(draft));
  for (const field of Object.keys(request).filter((key) => name !== 'draft.save' || !optional.has(key))) {
    expect(takes(name, { ...request, [field]: undefined }), field).toBe(false);
  }
});

test.each<[CallName, object]>([
  ['notice.dismiss', { id: 'x'.repeat(81) }],
  ['fault.report', { kind: 'error', fault: { name: 'typed by a person', frames: [] }, times: 1 }],
  ['fault.report', { kind: 'error', fault: { name: 'Error', frames: ['typed by a person'] }, times: 1 }],
  ['fault.report', { kind: 'error', fault: { name: 'Error', frames: [], message: 'typed' }, times: 1 }],
  ['fault.report', { kind: 'error', fault: { name: 'Error', frames: Array(4).fill('a.js:1:1') }, times: 1 }],
  ['fault.report', { kind: 'typed', fault: { name: 'Error', frames: [] }, times: 1 }],
  ['fault.report', { kind: 'error', fault: { name: 'Error', frames: [] }, times: 0 }],
  ['settings.change', { dialPlan: { ...defaultSettings.dialPlan, sipDomain: 'a b' } }],
  ['zoom.change', { step: 400 }],
  ['severity.choose', { severity: 'severity-1'.repeat(5) }],
  ['pin.keep', { pin: 345, privilegedConfirmed: false }],
  ['pin.keep', { pin: '345', privilegedConfirmed: 'yes' }],
  ['call.dial', { line: '+442038800017'.repeat(4), despiteDoubt: false }],
  ['palette.run', { command: 'quit; rm' }],
  ['palette.run', { command: 'dial:+12029910540' }],
  ['draft.save', { ...draft, id: 'x' }],
  ['draft.save', { ...draft, pin: '345' }],
  ['draft.discard', { id: '*' }],
  ['email.copy', { draft, part: 'html', privilegedConfirmed: false }],
  ['sheet.save', { id, typed: { channel: 'email' } }],
  ['sheet.save', { id, typed: { severity: 'lower' } }],
  ['journal.find', { query: '', channel: 'all', from: -1, count: 50 }],
  ['journal.find', { query: '', channel: 'all', from: 0.5, count: 50 }],
  ['journal.find', { query: '', channel: 'all', from: 0, count: 0 }],
  ['journal.find', { query: '', channel: 'all', from: 0, count: 201 }],
  ['journal.find', { query: 'x'.repeat(201), channel: 'all', from: 0, count: 50 }],
  ['journal.find', { query: '', channel: 'fax', from: 0, count: 50 }],
  ['journal.edit', { id, changes: { target: '+1' } }],
  ['journal.edit', { id, changes: { notes: 'x'.repeat(100_001) } }],
  ['journal.export', { query: '', channel: 'all', form: 'xlsx' }],
])('%s does not take %j', (name, request) => {
  expect(takes(name, request)).toBe(false);
});

describe('replies', () => {
  test('of a state hold no PIN', () => {
    const { success, error } = calls['state.read'].reply.safeParse({
      pin: { state: 'kept', keyring: 'real', privileged: false, value: '345' },
    });
    expect(success).toBe(false);
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain('pin');
  });

  test('of what is simply done hold nothing at all', () => {
    for (const name of ['palette.run', 'portal.open', 'pin.keep', 'number.copy'] as const) {
      expect(calls[name].reply.safeParse('345').success).toBe(false);
    }
  });

  test('of what was saved name the file or nothing', () => {
    expect(calls['card.save'].reply.safeParse({}).success).toBe(true);
    expect(calls['card.save'].reply.safeParse({ file: 'card.pdf', folder: '/home/me' }).success).toBe(false);
  });
});

test('a push to show something names a screen that there is', () => {
  expect(events.show.safeParse({ feature: 'call', line: 'uk', dialled: 'person' }).success).toBe(true);
  expect(events.show.safeParse({ feature: 'https://example.com' }).success).toBe(false);
});
