import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../policy/policy-schema';
import { text } from '../text';
import { wordFailure } from '../text/word-failure';
import { changedSettings } from './change';
import { defaultSettings } from './defaults';
import { settingsDifference } from './difference';
import { noPolicy, settingsAfter } from './layers';
import { settingsSchema } from './schema';
import { readSettingsFile, settingsFile } from './settings-file';

const settings = settingsSchema.parse({ ...defaultSettings, company: 'Bärenbräu', country: 'DE' });
const fileWith = (inside: object, version: unknown = 1) =>
  JSON.stringify({ format: 'alm-lifeline-settings', version, settings: inside });

test('what is exported is imported as it was', () => {
  const { version: _, chosenOverPreset: _ofThisComputer, ...all } = settings;
  expect(readSettingsFile(settingsFile({ ...settings, chosenOverPreset: ['theme'] }))).toEqual({
    ok: true,
    value: all,
  });
  expect(readSettingsFile(`\uFEFF${settingsFile(settings)}`).ok).toBe(true);
});

test('what an organisation has decided does not go out as one’s own, and what it has locked over goes out as it was', () => {
  const policy: Policy = {
    ...noPolicy,
    locked: { company: 'Contoso Ltd', dialWay: 'teams', savesPin: false },
    preset: { country: 'NZ', outsideLine: '0', theme: 'dark' },
  };
  const own = { ...settings, country: '', chosenOverPreset: ['theme' as const] };
  const read = readSettingsFile(settingsFile(own, policy));
  const { version: _, chosenOverPreset: _ofThisComputer, country: _preset, savesPin: _locked, ...left } = own;
  const { outsideLine: _alsoPreset, way: _alsoLocked, ...dialPlan } = own.dialPlan;
  expect(read).toEqual({ ok: true, value: { ...left, dialPlan } });
});

test('a file may hold some settings only', () => {
  expect(readSettingsFile(fileWith({ dialPlan: { outsideLine: '0' } }))).toEqual({
    ok: true,
    value: { dialPlan: { outsideLine: '0' } },
  });
});

test.each([
  '',
  'x',
  'null',
  '[]',
  '{}',
  '{"settings":{}}',
  settingsFile(settings).slice(0, 40),
  JSON.stringify(settings),
])('another file is refused as such: %j', (content) => {
  expect(readSettingsFile(content)).toMatchObject({ ok: false, error: { code: 'not-settings' } });
});

test('one of a later version says so', () => {
  expect(readSettingsFile(fileWith({ later: true }, 3))).toMatchObject({
    ok: false,
    error: { code: 'newer-settings' },
  });
});

test.each([
  ['a key that is no setting', { pin: '345' }, '“pin”'],
  ['a key within', { dialPlan: { prefix: '0' } }, '“dialPlan.prefix”'],
  ['a value that does not fit', { dialPlan: { outsideLine: '*21#' } }, text.invalid.outsideLine],
  ['a value of another kind', { company: 7 }, '“company”'],
  ['a version inside', { version: 2 }, '“version”'],
])('%s is named, and nothing is taken over', (_what, inside, named) => {
  const read = readSettingsFile(fileWith({ country: 'DE', ...inside }));
  expect(read).toMatchObject({ ok: false, error: { code: 'invalid-settings' } });
  expect(read.ok ? '' : wordFailure(read.error)).toContain(named);
});

test('each of several names that are no setting is told', () => {
  const read = readSettingsFile(fileWith({ pin: '345', colour: 'blue', company: 'Example' }));
  expect(read).toMatchObject({
    error: {
      code: 'invalid-settings',
      facts: {
        problems: [
          { field: 'pin', isSetting: false },
          { field: 'colour', isSetting: false },
        ],
      },
    },
  });
});

test('what is wrong is told in the app’s words and not in those of a library', () => {
  const read = readSettingsFile(fileWith({ company: 7, product: 'a\nb', paletteShortcut: 'Strg+K' }));
  expect(read.ok ? '' : wordFailure(read.error)).toBe(
    text.settingsFile.refused([
      text.settingsFile.invalid('company', text.invalid.kind),
      text.settingsFile.invalid('product', text.invalid.singleLine),
      text.settingsFile.invalid('paletteShortcut', text.shortcut.unknownKey('Strg')),
    ]),
  );
});

test('whatever a file holds, the answer is settings or a reason', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => fileWith({ company: json })),
      ),
      (content) => {
        const read = readSettingsFile(content);
        expect(read.ok || wordFailure(read.error).length > 0).toBe(true);
      },
    ),
  );
});

describe('the difference', () => {
  test('names what would change, from what to what, and nothing else', () => {
    const change = { company: 'Bärenbräu', country: 'NZ', dialPlan: { way: 'teams' as const, outsideLine: '' } };
    expect(settingsDifference(settings, changedSettings(settings, change))).toEqual([
      { label: text.settings.country, from: 'Germany', to: 'New Zealand' },
      { label: text.dialPlan.way, from: text.dialPlan.ways.tel, to: text.dialPlan.ways.teams },
    ]);
  });

  test('leaves out what the organisation has locked, as that stays as it is', () => {
    const policy: Policy = { ...noPolicy, locked: { company: 'Contoso Ltd' }, preset: { theme: 'dark' } };
    const after = settingsAfter(settings, policy, { company: 'My own', country: 'NZ' });
    expect(settingsDifference(settingsAfter(settings, policy, {}), after)).toEqual([
      { label: text.settings.country, from: 'Germany', to: 'New Zealand' },
    ]);
    expect(settingsAfter(settings, policy, { company: 'My own' }).company).toBe('Contoso Ltd');
  });

  test('shows every single setting', () => {
    const other = {
      contactName: 'x',
      company: 'x',
      contactPhone: 'x',
      senderAddresses: ['x'],
      product: 'x',
      productVersion: 'x',
      country: 'NZ',
      dialPlan: {
        way: 'sip',
        outsideLine: '0',
        internationalForm: '00',
        deskCountry: 'DE',
        nationalWithinCountry: true,
        sipDomain: 'example.com',
      },
      savesPin: false,
      clipboardSeconds: 20,
      journalDays: 90,
      hidesPinFromSharing: false,
      cover: { alm: { ends: '2027-01-31', isAuthorised: 'yes' } },
      csvSeparator: 'comma',
      paletteShortcut: 'Ctrl+Alt+L',
      language: 'en-US',
      theme: 'dark',
      zoom: 150,
      firstRunTried: true,
      firstRunIsOver: true,
    } as const;
    const count = Object.keys(other).length - 1 + Object.keys(other.dialPlan).length;
    const { version: _, chosenOverPreset: _ofThisComputer, ...all } = defaultSettings;
    expect(Object.keys(other).sort()).toEqual(Object.keys(all).sort());
    const before = settingsSchema.parse(defaultSettings);
    const after = changedSettings(before, { ...other, senderAddresses: [...other.senderAddresses] });
    const difference = settingsDifference(before, after);
    expect(difference).toHaveLength(count);
    expect(new Set(difference.map(({ label }) => label)).size).toBe(count);
  });
});
