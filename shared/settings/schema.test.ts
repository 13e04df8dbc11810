import { describe, expect, test } from 'vitest';
import { defaultSettings } from './defaults';
import { fieldLimit, settingsChangeSchema, settingsSchema } from './schema';

const typedFields = ['contactName', 'company', 'contactPhone', 'product', 'productVersion'] as const;

test('a new desk’s settings are sound ones', () => {
  expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
});

describe.each(typedFields)('%s', (field) => {
  const check = (typed: unknown) => settingsChangeSchema.safeParse({ [field]: typed });

  test.each(['', ' ', 'Ähm & Söhne <x>', 'שלום \u202e', '+49 69', '👍', 'x'.repeat(fieldLimit)])(
    'is kept exactly as typed: %j',
    (typed) => {
      expect(check(typed).data?.[field]).toBe(typed);
    },
  );

  test.each(['a\nb', 'a\r\nb', 'a\tb', 'a\0', 'a\u2028b', 'a\u0085b', '\u001b[31m'])(
    'takes no more than one line: %j',
    (typed) => {
      expect(check(typed).error?.issues[0]?.message).toBe('not-one-line');
    },
  );

  test('says where its limit is', () => {
    expect(check('x'.repeat(fieldLimit + 1)).error?.issues[0]).toMatchObject({ maximum: fieldLimit });
  });

  test.each([null, 1, {}, ['a']])('does not take %j', (typed) => {
    expect(check(typed).success).toBe(false);
  });
});

describe('a change', () => {
  test.each([
    {},
    { country: 'DE' },
    { country: '' },
    { senderAddresses: ['a@example.com', 'not yet an addr'] },
    { dialPlan: { outsideLine: '0' } },
    { paletteShortcut: '' },
  ])('may be %j', (change) => {
    expect(settingsChangeSchema.safeParse(change).success).toBe(true);
  });

  test.each([
    { version: 1 },
    { version: 2 },
    { pin: '345' },
    { country: 'de' },
    { country: 'Germany' },
    { senderAddresses: 'a@example.com' },
    { senderAddresses: Array.from({ length: 21 }, () => 'a@example.com') },
    { senderAddresses: ['a@example.com\nb@example.com'] },
    { dialPlan: { way: 'fax' } },
    { dialPlan: { prefix: '0' } },
    { paletteShortcut: 'half+' },
    { dialPlan: { outsideLine: 'a' } },
  ])('may not be %j', (change) => {
    expect(settingsChangeSchema.safeParse(change).success).toBe(false);
  });
});
