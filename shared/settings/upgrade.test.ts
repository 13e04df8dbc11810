import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withUnknown } from '../salvage';
import { defaultSettings } from './defaults';
import { readSettings } from './upgrade';

test('settings of this version are read as they are', () => {
  const stored = { ...defaultSettings, company: 'Example', senderAddresses: ['a@example.com'] };
  expect(readSettings(stored)).toEqual({ ok: true, value: { value: stored, dropped: [], unknown: [] } });
});

test('a reminder that was never given goes, and everything else stays', () => {
  const { version: _, ...rest } = defaultSettings;
  expect(readSettings({ ...rest, version: 1, company: 'Example', pinReminderDays: 30 })).toEqual({
    ok: true,
    value: { value: { ...defaultSettings, company: 'Example' }, dropped: [], unknown: [] },
  });
});

test('what an older program did not know yet is at its default', () => {
  expect(readSettings({ version: 1, company: 'Example' })).toEqual({
    ok: true,
    value: { value: { ...defaultSettings, company: 'Example' }, dropped: [], unknown: [] },
  });
});

test.each([null, undefined, 1, 'text', [], {}, { colour: 'red' }, { version: '1' }, { version: 0 }, { version: 1.5 }])(
  '%j is no settings file',
  (stored) => {
    expect(readSettings(stored)).toMatchObject({ ok: false, error: { code: 'not-ours' } });
  },
);

test('settings of a newer version are left to it', () => {
  expect(readSettings({ ...defaultSettings, version: 3 })).toMatchObject({ ok: false, error: { code: 'newer' } });
});

test.each([
  ['company', { company: 7 }],
  ['dialPlan.way', { dialPlan: { ...defaultSettings.dialPlan, way: 'fax' } }],
  ['senderAddresses.1', { senderAddresses: ['a@example.com', null] }],
])('a value that does not fit is named: %s', (field, change) => {
  expect(readSettings({ ...defaultSettings, contactName: 'Ada', ...change })).toMatchObject({
    ok: true,
    value: { value: { contactName: 'Ada' }, dropped: [field] },
  });
});

test('whatever a file holds, the answer is settings or a reason', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings)), fc.anything()),
      (any, some) => {
        for (const stored of [any, { version: 1, ...some }]) {
          const read = readSettings(stored);
          expect(read.ok ? read.value.value.version : read.error.code).toBeTruthy();
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a file cannot give every object a property', () => {
  const stored = JSON.parse(
    '{"version":1,"company":"Example","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  );
  const read = readSettings(stored);
  expect(read).toMatchObject({ ok: true, value: { value: { ...defaultSettings, company: 'Example' }, dropped: [] } });
  expect(read.ok && withUnknown(read.value.value, read.value.unknown)).not.toHaveProperty('polluted');
  expect('polluted' in {}).toBe(false);
});
