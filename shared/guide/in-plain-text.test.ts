import { describe, expect, test } from 'vitest';
import { lineOf } from '../../tests/fixtures/line-of';
import { builtInGuide } from './built-in-guide';
import { guideInPlainText } from './in-plain-text';
import { type Guide, guideSchema } from './schema';

const now = new Date('2026-01-15T12:00:00Z');
const germany = lineOf('germany');

/** A guide that knows something of everything. */
const rich: Guide = guideSchema.parse({
  ...builtInGuide,
  identifiers: [
    ...builtInGuide.identifiers,
    { id: 'customer-number', name: 'Customer number', isSecret: false, neededFor: ['phone'] },
  ],
  escalation: [{ afterMinutes: 90, whom: 'Duty manager', say: 'Name the case first.' }],
  uploads: [{ label: 'Logs', url: 'https://example.com/upload' }],
  otherNumbers: [{ kind: 'fax', published: '+49 69 1' }],
  lines: [
    {
      ...germany,
      menu: [{ press: '1', say: 'Support' }, { press: '2' }],
      hours: { from: '08:00', to: '17:00', days: ['mon'] },
      extension: '42',
      note: 'Mornings only.',
    },
    lineOf('philippines'),
  ],
});
const records = { [germany.e164]: { outcome: 'reached', at: '2026-01-02T12:00:00.000Z' } } as const;
const lines = guideInPlainText(rich, records, now);

describe('a guide in plain text', () => {
  test.each([
    [
      'a number, as it is read out and as it is dialled',
      /^ALM {2}Germany +\+49 69 6677 37597 {2}\+4969667737597 {2}\(Europe\/Berlin\)$/,
    ],
    ['the way through its menu', /^ALM {2}Germany +Menu: 1 Support, then 2$/],
    ['when it is answered', /^ALM {2}Germany +Answered 08:00 to 17:00, Mon$/],
    ['its extension', /^ALM {2}Germany +Extension 42$/],
    ['a note', /^ALM {2}Germany +Mornings only\.$/],
    ['what calls to it came to', /^ALM {2}Germany +Reached by you on .*2026$/],
    ['why a number is doubtful', /^ALM {2}Philippines +Doubtful: Metro Manila/],
    ['what support will ask for', /^ALM {2}Have ready: PIN\. ./],
    ['all that it will ask for', /^ALM {2}Have ready: Customer number$/],
    ['the severities', /^ALM {2}Severity: Severity 1: by phone only\./],
    ['whom to turn to', /^ALM {2}Escalation: After 1 h 30 min, ask for Duty manager\. Name the case first\.$/],
    ['the portal', /^ALM {2}Portal: https:/],
    ['the mailbox', /^ALM {2}Email: .+@/],
    ['where files go', /^ALM {2}Files: Logs: https:\/\/example\.com\/upload$/],
    ['what is no support number', /^ALM {2}Not support: \+49 69 1, fax$/],
    ['how old all of it is', /^ALM {2}Age: .*8 July 2021/],
  ])('has %s in a line that can be understood alone', (_what, pattern) => {
    expect(lines.filter((line) => pattern.test(line))).toHaveLength(1);
  });

  test('says of a dead number that it comes last, unless there is no other', () => {
    const dead = { [germany.e164]: { outcome: 'dead', at: '2026-01-02T12:00:00.000Z' } } as const;
    const only = { ...rich, lines: [germany] };
    expect(guideInPlainText(rich, dead, now).join('\n')).toMatch(/Dead when you tried on .*, so it comes last/);
    const alone = guideInPlainText(only, dead, now).join('\n');
    expect(alone).toContain('Dead when you tried on');
    expect(alone).not.toContain('comes last');
  });

  test('has every number of the built-in guide and no control character', () => {
    const all = guideInPlainText(builtInGuide, {}, now);
    for (const { e164 } of builtInGuide.lines) expect(all.filter((line) => line.includes(e164))).toHaveLength(1);
    for (const line of all) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]|undefined/u);
  });
});
