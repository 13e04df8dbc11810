import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wildText } from '../../tests/fixtures/wild-text';
import { builtInGuide } from '../guide/built-in-guide';
import { checkPin } from '../request/pin';
import { redactor, type Secrets } from './redact';

const nothing: Secrets = {
  pins: [],
  details: [],
  home: '/home/ada',
  user: 'ada',
  published: [builtInGuide.mailbox, ...builtInGuide.lines.flatMap(({ e164, national = e164 }) => [e164, national])],
};
const redact = (line: string, known: Partial<Secrets> = {}) => redactor({ ...nothing, ...known })(line);

describe('a PIN', () => {
  test.each(['86427531', 'p86427531', 'a+b/c d%', 'ÄÖ99x', '8642-7531'])('%s is hidden wherever it stands', (pin) => {
    for (const line of [`x${pin}y`, `x ${pin.toUpperCase()} y`, encodeURIComponent(pin), [...pin].join(' ')]) {
      expect(redact(line, { pins: [pin] })).not.toContain(pin);
      expect(redact(line, { pins: [pin] })).toContain('[…]');
    }
  });

  test('of three digits is hidden where it stands alone, and does not eat into other numbers', () => {
    expect(redact('a 345 b 13456 c', { pins: ['345'] })).toBe('a […] b 13456 c');
  });

  test.each(['PIN 345 mail server down', 'pin: 345', 'Subject: PIN 345 x', 'PIN%20345%20x', 'PIN\t345'])(
    'that is not known is hidden by what stands before it: %s',
    (line) => {
      expect(redact(line)).not.toMatch(/345|down/);
    },
  );

  test('of any kind is in no line, whatever stands around it', () => {
    const anyPin = wildText
      .map((typed) => checkPin(typed, { name: 'PIN' }))
      .filter((pin) => pin.ok && /[\p{L}\p{N}]{4}/u.test(pin.value));
    fc.assert(
      fc.property(anyPin, wildText, wildText, (pin, before, after) => {
        if (!pin.ok) return;
        expect(redact(`${before}${pin.value}${after}`, { pins: [pin.value] })).not.toContain(pin.value);
      }),
    );
  });
});

describe('a person’s details', () => {
  test.each([
    ['Ada Example', 'by ada  example, again'],
    ['+49 69 1234567', 'from +49691234567'],
    ['ada@example.com', 'to ada%40example.com'],
  ])('%s is hidden', (detail, line) => {
    expect(redact(line, { details: [detail] })).not.toMatch(/example|1234567/i);
  });

  test('an address is hidden, and the vendor’s mailbox is not', () => {
    expect(redact(`from x.y+z@corp.example to ${builtInGuide.mailbox}`)).toBe(`from […] to ${builtInGuide.mailbox}`);
  });

  test.each(['+49 30 901820', '030/901 820 10', '(212) 555-0100', '1-800-555-0199', '212.555.0100'])(
    '%s is hidden',
    (phone) => {
      expect(redact(`call ${phone} now`)).toBe('call […] now');
    },
  );

  test.each(builtInGuide.lines)('the number for $id is not', ({ shown, e164 }) => {
    expect(redact(`call ${shown} or ${e164}`)).toBe(`call ${shown} or ${e164}`);
  });

  test('the home folder is shortened, and the name of the account hidden', () => {
    expect(redact('/home/ada/.config/x by ada, not adamant')).toBe('~/.config/x by […], not adamant');
  });
});

test('versions, places in files and codes are left as they are', () => {
  const line = 'error ipc pin.keep TypeError ENOSPC program-12345678.js:1:2345678 33.4.11 130.0.6723.191';
  expect(redact(line)).toBe(line);
});
