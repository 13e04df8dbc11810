import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../shared/settings/defaults';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openSettings } from './settings-store';

test('a new desk starts with the defaults', () => {
  expect(openSettings(emptyFolder()).value()).toEqual(defaultSettings);
});

test('a change is in force at once and after a restart, and changes nothing else', () => {
  const folder = emptyFolder();
  const settings = openSettings(folder);
  settings.change({ company: 'Example', senderAddresses: ['a@example.com'] });
  settings.change({ country: 'DE', company: undefined });
  const expected = { ...defaultSettings, company: 'Example', senderAddresses: ['a@example.com'], country: 'DE' };
  expect(settings.value()).toEqual(expected);
  expect(openSettings(folder).value()).toEqual(expected);
});

test('settings of a newer version are set aside whole, and the newest backup is used', () => {
  const folder = emptyFolder();
  openSettings(folder).change({ company: 'first' });
  openSettings(folder).change({ company: 'second' });
  const newer = JSON.stringify({ ...defaultSettings, version: 2, company: 'from the future' });
  writeFileSync(join(folder, 'settings.json'), newer);
  const settings = openSettings(folder);
  expect(settings.value().company).toBe('first');
  expect(settings.notice).toContain('newer version');
  const aside = readdirSync(folder).find((name) => name.startsWith('settings.set-aside')) ?? '';
  expect(readFileSync(join(folder, aside), 'utf8')).toBe(newer);
});

test('the notice names the value that does not fit', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...defaultSettings, pinReminderDays: 'weekly' }));
  expect(openSettings(folder).notice).toContain('“pinReminderDays”');
});
