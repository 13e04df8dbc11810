import { domainToASCII, domainToUnicode } from 'node:url';
import { parseMail } from '@protontech/jsmimeparser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { composeEmail } from '../../../shared/request/compose';
import { draftMessage } from '../../../shared/request/draft-message';
import { isBlank, plainLine, plainText } from '../../../shared/request/plain-text';
import type { SupportRequest } from '../../../shared/request/schema';
import { encodeDraft } from './draft-file';

const request: SupportRequest = {
  severity: 'lower',
  summary: 'Sync stopped',
  details: 'It stopped.',
  company: 'Example',
  contactName: 'Ada',
  contactPhone: '+49 69 1234567',
  product: 'ALM',
  sender: 'ada@example.com',
  extras: [],
};

const asker = { country: '', at: new Date('2026-01-02T03:04:05Z') };

/** The draft file of a request, as bytes and as an independent reader (of Mozilla's descent) understands it. */
async function throughFile(changes: Partial<SupportRequest> = {}) {
  const email = composeEmail({ ...request, ...changes }, '345', builtInGuide, asker);
  if (!email.ok) throw new Error(email.error.code);
  const bytes = await encodeDraft(draftMessage(email.value, new Date('2026-01-02T03:04:05Z')));
  const read = parseMail(new Uint8Array(bytes));
  const body = read.body.text?.replaceAll('\r\n', '\n');
  return { lines: bytes.toString('latin1').split('\r\n'), read, body };
}

/** The reader ends a text that has no line break at its end with one. */
const asRead = (body: string) => (body.endsWith('\n') ? body : `${body}\n`);

/** What mail has always tripped over, beside any Unicode: encoded words, dots, headers, bidi, halves of pairs. */
const pieces = [
  '=?utf-8?Q?=41?=',
  '=?UTF-8?B?QQ==?=',
  '\r\nBcc: evil@example.com\r\n',
  '\nTo: evil@example.com',
  '\r\n\r\n',
  '\n.\n',
  '\nFrom ',
  '\n-- \n',
  '--boundary',
  '%0D%0ABcc:',
  '%&?#+=_',
  '=3D',
  '=\n',
  '<a@b.example>, "c" <d@e.example>;',
  ' ',
  '  ',
  '\t',
  '\u202E',
  'שלום',
  'مرحبا',
  '👩‍👩‍👧',
  '\uD83D',
  '\uDE00',
  '\u0000',
  '\u2028',
  'x'.repeat(80),
];
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 12 })
    .map((all) => all.join('')),
);
/** Addresses of any script, and what only looks like one. */
const addressLike = fc
  .tuple(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('example.com', 'müller.de', '例え.jp'),
  )
  .map(([local, host]) => `${local}@${host}`);
const isSomething = (any: string) => !isBlank(any);
const summary = typed.map((any) => any.slice(0, 150)).filter(isSomething);
const details = typed.filter(isSomething);

const items = `Company name: Example
Contact name: Ada
Contact phone number: +49 69 1234567
Product name: ALM`;

const headers = [
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-unsent',
];

describe('the draft file', () => {
  test('gives back exactly what was typed, and no text adds a header or a recipient', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(summary, details, async (typedSummary, typedDetails) => {
        const { lines, read, body } = await throughFile({ summary: typedSummary, details: typedDetails });
        expect(read.subject).toBe(`PIN 345 ${plainLine(typedSummary)}`);
        expect(body).toBe(asRead(`${items}\n\nDetails of the issue:\n${plainText(typedDetails)}`));
        expect(Object.keys(read.headers).toSorted()).toEqual(headers);
        expect(read.to).toEqual([{ name: '', email: 'support@thycotic.com' }]);
        expect(read.from).toEqual({ name: '', email: 'ada@example.com' });
        // RFC 5322, section 2.1.1: 78 characters should not be passed; and 7 bits pass everywhere.
        expect(lines.filter((line) => line.length > 78 || /[^\t\x20-\x7E]/.test(line))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('carries 100 kB in any script', async () => {
    const long = 'Größe 👩‍👩‍👧 שלום 100 % & more?\n'.repeat(3_000);
    const { body } = await throughFile({ details: `${long}end` });
    expect(body).toBe(asRead(`${items}\n\nDetails of the issue:\n${long}end`));
  });

  test('is one that mail programs open for writing', async () => {
    const { read } = await throughFile();
    expect(read.headers['x-unsent']).toEqual(['1']);
  });

  test('names the one sender that was typed, or none', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.emailAddress(), addressLike, typed), async (sender) => {
        const { read } = await throughFile({ sender });
        expect(Object.keys(read.headers).filter((name) => !headers.includes(name))).toEqual([]);
        // A host of another script is written in ASCII where the name before it is; the reader quotes some names.
        const [local = '', host = ''] = sender.trim().split('@');
        const hosts = [host, domainToASCII(host), domainToUnicode(host)];
        const named = hosts.flatMap((one) => [`${local}@${one}`, `"${local}"@${one}`]);
        expect([undefined, ...named.map((email) => ({ name: '', email }))]).toContainEqual(read.from);
        expect(read.to).toEqual([{ name: '', email: 'support@thycotic.com' }]);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['info@例え.jp', 'info@xn--r8jz45g.jp'],
    ['ada+b=c/d#1&e@example.com', 'ada+b=c/d#1&e@example.com'],
  ])('names the sender %s as %s', async (sender, named) => {
    const { read } = await throughFile({ sender });
    expect(read.from).toEqual({ name: '', email: named });
  });

  test('leaves a sender with a name of another script to the mail app, and stays in 7 bits', async () => {
    const { lines, read } = await throughFile({ sender: 'jörg@müller.de' });
    expect(read.headers).not.toHaveProperty('from');
    expect(lines.filter((line) => /[^\t\x20-\x7E]/.test(line))).toEqual([]);
  });

  test('names no sender where none is known', async () => {
    const { read } = await throughFile({ sender: ' ' });
    expect(read.headers).not.toHaveProperty('from');
  });

  test('names no sender that is not an address', async () => {
    const { read } = await throughFile({ sender: 'ada@example.com, evil@example.com' });
    expect(read.headers).not.toHaveProperty('from');
  });
});
