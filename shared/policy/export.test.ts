import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings } from '../settings/defaults';
import { settingsSchema } from '../settings/schema';
import { policyFileOf, policyOf } from './export';
import { readPolicy } from './read-policy';
import { readRegistryFile } from './registry-file';

const ids = ['5c6f9d5e-0000-4000-8000-000000000001', '5c6f9d5e-0000-4000-8000-000000000002'] as const;

const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((typed) => typed.replace(/[\p{Cc}\u2028\u2029]/gu, ''));

/** Addresses as people leave them in a field, sound and not. */
const address = fc.oneof(fc.emailAddress(), fc.constantFrom('', 'x', 'a@b', 'a b@c d.e', 'ada@münchen.example'), line);

const settings = fc
  .record({
    company: line,
    product: line,
    productVersion: line,
    country: fc.constantFrom('', 'DE', 'NZ'),
    senderAddresses: fc.array(address, { maxLength: 2 }),
    dialPlan: fc.record({
      way: fc.constantFrom('tel', 'teams', 'by-hand'),
      outsideLine: fc.constantFrom('', '0', '9'),
      internationalForm: fc.constantFrom('+', '00'),
      deskCountry: fc.constantFrom('', 'DE'),
      nationalWithinCountry: fc.boolean(),
      sipDomain: fc.constantFrom('', 'phone.example.com'),
    }),
    savesPin: fc.boolean(),
    clipboardSeconds: fc.integer({ min: 10, max: 600 }),
    journalDays: fc.integer({ min: 0, max: 3650 }),
  })
  .map((chosen) => settingsSchema.parse({ ...defaultSettings, ...chosen }));

test('whatever somebody has set up, what they export is a sound policy, and JSON and registry file say the same', () => {
  fc.assert(
    fc.property(settings, (own) => {
      const policy = policyOf(own);
      const fromJson = readPolicy(JSON.parse(policyFileOf(policy, 'json', ids, 'x')));
      expect(fromJson?.problems).toEqual([]);
      expect(fromJson?.policy).toMatchObject(policy);
      expect(readPolicy(readRegistryFile(policyFileOf(policy, 'reg', ids, 'x')))).toEqual(fromJson);
    }),
  );
});

test('the domain of an address is exported in any script, and only where it is one', () => {
  const domainOf = (typed: string) => policyOf(settingsSchema.parse({ ...defaultSettings, senderAddresses: [typed] }));
  expect(domainOf('ada@münchen.example')).toMatchObject({ senderDomain: 'münchen.example' });
  for (const typed of ['ada', 'ada@localhost', 'ada@two words.example']) {
    expect(domainOf(typed)).not.toHaveProperty('senderDomain');
  }
});
