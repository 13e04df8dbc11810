import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRequest } from '../../tests/fixtures/a-request';
import { wildText } from '../../tests/fixtures/wild-text';
import { builtInGuide } from '../guide/built-in-guide';
import { type Email, previewEmail } from './compose';
import { isSupportMailto, mailtoLink, measureMailto } from './mailto';
import { isBlank, plainLine, plainText } from './plain-text';

const to = builtInGuide.mailbox;
const emailOf = (subject: string, body: string): Email => ({ to, subject, body });

/** Reads a link as any mail program’s URL parser does (WHATWG URL): recipients, headers in order, body. */
function read(link: string) {
  const url = new URL(link);
  return {
    scheme: url.protocol,
    recipients: decodeURIComponent(url.pathname).split(','),
    fields: [...url.searchParams],
    fragment: url.hash,
  };
}

describe('the link of an email', () => {
  test('names the mailbox, the subject and the body', () => {
    expect(mailtoLink(emailOf('PIN 345 Sync stops', 'one\ntwo'))).toBe(
      'mailto:support@thycotic.com?subject=PIN%20345%20Sync%20stops&body=one%0D%0Atwo',
    );
  });

  test('never writes a space as a plus, which most mail programs would show', () => {
    expect(mailtoLink(emailOf('a b+c', 'd e+f'))).not.toContain('+');
  });

  test('encodes whatever could mean something on a command line', () => {
    expect(mailtoLink(emailOf('!\'()*"`$;|<>\\', ''))).toMatch(/^mailto:[\w@.?=&%-]+$/);
  });

  test('whatever is typed, gives back exactly that, and nothing more', () => {
    fc.assert(
      fc.property(wildText, wildText, (summary, details) => {
        const request = { ...aRequest, summary, details };
        const link = mailtoLink(previewEmail(request, '345', builtInGuide));
        const { fields, ...rest } = read(link);
        expect(rest).toEqual({ scheme: 'mailto:', recipients: [to], fragment: '' });
        const [subject, body, ...others] = fields;
        expect(others).toEqual([]);
        expect(subject).toEqual(['subject', `PIN 345 ${plainLine(summary)}`]);
        expect(body?.[0]).toBe('body');
        expect(body?.[1]?.split('\r\n').slice(6).join('\n')).toBe(plainText(details));
        expect(link).toMatch(/^[\x21-\x7e]*$/);
        expect(link).not.toContain('+');
        expect(isSupportMailto(link, to)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['support+alm@example.com', "r&d#1=!'*@example.com", 'info@例え.jp', 'jörg@müller.de'])(
    'goes to the mailbox %s and to nobody else',
    (mailbox) => {
      const link = mailtoLink({ to: mailbox, subject: 'a', body: 'b' });
      expect(read(link).recipients).toEqual([mailbox]);
      expect(read(link).fields).toEqual([
        ['subject', 'a'],
        ['body', 'b'],
      ]);
      expect(isSupportMailto(link, mailbox)).toBe(true);
    },
  );

  test('whatever is typed about the person, each item stays on its own line', () => {
    const fields = fc.record({ company: wildText, contactName: wildText, contactPhone: wildText, product: wildText });
    fc.assert(
      fc.property(fields, wildText, (typed, extra) => {
        const request = { ...aRequest, ...typed, extras: [{ kind: 'tried' as const, value: extra }] };
        const body = read(mailtoLink(previewEmail(request, '345', builtInGuide))).fields[1]?.[1] ?? '';
        const shown = plainLine(extra);
        expect(body.split('\r\n').slice(0, isBlank(extra) ? 4 : 5)).toEqual([
          `Company name: ${plainLine(typed.company)}`,
          `Contact name: ${plainLine(typed.contactName)}`,
          `Contact phone number: ${plainLine(typed.contactPhone)}`,
          `Product name: ${plainLine(typed.product)}`,
          ...(isBlank(extra) ? [] : [`What was tried: ${shown}`]),
        ]);
        expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('its size', () => {
  const emailOfLength = (length: number) => emailOf('', 'x'.repeat(length - mailtoLink(emailOf('', '')).length));

  test.each([
    ['win32', 2_000],
    ['linux', 8_000],
    ['darwin', 30_000],
    ['haiku', 2_000],
  ])('on %s may be %d characters and not one more', (platform, limit) => {
    expect(measureMailto(emailOfLength(limit), platform)).toEqual({ length: limit, limit, fits: true });
    expect(measureMailto(emailOfLength(limit + 1), platform)).toMatchObject({ length: limit + 1, fits: false });
  });

  test('is measured after encoding', () => {
    const { length } = mailtoLink(emailOf('', ''));
    expect(measureMailto(emailOf('', '👍'), 'linux').length).toBe(length + '%F0%9F%91%8D'.length);
    expect(measureMailto(emailOf('', '\n'), 'linux').length).toBe(length + '%0D%0A'.length);
  });
});

describe('main opens no other link for writing', () => {
  test.each([
    '',
    'mailto:',
    `mailto:${to}`,
    `mailto:${to}?subject=a`,
    `mailto:${to}?body=b&subject=a`,
    `mailto:${to},evil@example.com?subject=a&body=b`,
    `mailto:evil@example.com?subject=a&body=b`,
    `mailto:${to}?subject=a&bcc=evil@example.com&body=b`,
    `mailto:${to}?subject=a&body=b&bcc=evil%40example.com`,
    `mailto:${to}?subject=a&body=b&attach=/etc/passwd`,
    `mailto:${to}?subject=a%0D%0ABcc%3A%20evil%40example.com&body=b`,
    `mailto:${to}?subject=a%0ABcc&body=b`,
    `mailto:${to}?subject=a&body=b#c`,
    `mailto:${to}?subject=a b&body=c`,
    `mailto:${to}?subject=a&body=b%`,
    `mailto:${to}?subject=a&body=b\n`,
    `MAILTO:${to}?subject=a&body=b`,
    `mailto:${to}?subject=a&body=b%0Ac`,
    `mailto:${to}?subject=a&body=b%00c`,
    `mailto:${to}?subject=a%09b&body=c`,
    `mailto:${to}?subject=a%C2%85b&body=c`,
    `mailto:${to}?subject=%41&body=c`,
    `mailto:${to}?subject=%FF&body=c`,
    `mailto:${to}?subject=%ED%A0%80&body=c`,
    `mailto:${to}?subject=a&body=%3a`,
    `mailto:${to}?subject=a&body=b&body=c`,
    `https://example.com/?mailto:${to}?subject=a&body=b`,
  ])('%j', (link) => {
    expect(isSupportMailto(link, to)).toBe(false);
  });

  test('whatever is put in the place of a part, a link that is opened is one that is made', () => {
    const piece = fc.constantFrom(
      'a',
      '%',
      '%20',
      '%0D%0A',
      '%0A',
      '%E2%80%A8',
      '%41',
      '%C3%A4',
      '+',
      '&',
      '?',
      '=',
      '\n',
    );
    const part = fc.string({ unit: fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 12 });
    fc.assert(
      fc.property(part, part, (subject, body) => {
        const link = `mailto:${to}?subject=${subject}&body=${body}`;
        if (!isSupportMailto(link, to)) return;
        const [one, two, ...others] = read(link).fields;
        expect(others).toEqual([]);
        expect(mailtoLink(emailOf(one?.[1] ?? '', (two?.[1] ?? '').replaceAll('\r\n', '\n')))).toBe(link);
        expect(one?.[1]).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 4_000 },
    );
  });
});
