import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wildText } from '../../tests/fixtures/wild-text';
import { checkAddress } from './address';

test.each([
  'ada@example.com',
  ' ada@example.com ',
  'a.b+c@sub.example.co.uk',
  'jörg@müller.de',
  'info@例え.jp',
  'информация@пример.рф',
  'support@xn--mller-kva.de',
  'संपर्क@डाटामेल.भारत',
  'ada+alm@example.com',
  'ada=alm@example.com',
  'dept/ada@example.com',
  'a#1@example.com',
  'r&d@example.com',
  'wow!@example.com',
  "o'hara@example.com",
  '*star*@example.com',
  "!#$%&'*+-/=?^_`{|}~@example.com",
  'x@a.io',
  '1@2.example',
  `${'a'.repeat(64)}@example.com`,
])('%j looks like an address', (typed) => {
  expect(checkAddress(typed)).toBe(true);
});

test.each([
  '',
  'ada',
  'ada@',
  '@example.com',
  'ada@example',
  'a b@example.com',
  'a@b@example.com',
  'Ada <a@example.com>',
  'a@example.com, b@example.com',
  'a@example.com;b@example.com',
  'a@example.com\nBcc: b@example.com',
  'a\r\n@example.com',
  'a\0@example.com',
  'a\u00a0b@example.com',
  'a\u2028b@example.com',
  'a\u200b@example.com',
  'a\u202e@example.com',
  '\ud83d@example.com',
  '.ada@example.com',
  'ada.@example.com',
  'a..da@example.com',
  'ada@-example.com',
  'ada@example-.com',
  'ada@example..com',
  'ada@.example.com',
  'ada@example.com.',
  'ada@exa_mple.com',
  'ada@example.com?bcc=b',
  'ada@192.0.2.7',
  'a(b)@example.com',
  'a"b@example.com',
  'a\\b@example.com',
  'a:b@example.com',
  `${'a'.repeat(65)}@example.com`,
  `${'ö'.repeat(33)}@example.com`,
  `ada@${'a'.repeat(64)}.com`,
  `ada@${'a.'.repeat(130)}com`,
])('%j does not', (typed) => {
  expect(checkAddress(typed)).toBe(false);
});

test('whatever is typed, what looks like an address holds nothing that a header or a list reads as more', () => {
  const pieces = fc.oneof(
    wildText.map((any) => any.slice(0, 20)),
    fc.constantFrom('@', '.', 'a', 'ö', 'example.com', ','),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      const typed = parts.join('');
      if (checkAddress(typed))
        expect(typed.trim()).toMatch(/^[^\s,;:<>()[\]"\\\p{C}\p{Z}@]+@[^\s,;:<>()[\]"\\\p{C}\p{Z}@]+$/u);
    }),
    { numRuns: 10_000 },
  );
});
