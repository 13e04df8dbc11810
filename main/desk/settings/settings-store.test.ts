import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults';
import { text } from '../../../shared/text';
import { aCall } from '../../../tests/fixtures/a-call';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { surroundings } from '../../../tests/fixtures/surroundings';
import { openJournal } from '../journal/journal';
import { openSettings } from './settings-store';

const open = (folder: string, said: string[] = []) => openSettings(folder, surroundings(folder, said));
const pathIn = (folder: string) => join(folder, 'settings.json');
const stored = (folder: string) => JSON.parse(readFileSync(pathIn(folder), 'utf8'));
const full = {
  ...defaultSettings,
  company: 'Example',
  contactName: 'Ada',
  senderAddresses: ['a@example.com', 'b@example.com'],
  country: 'DE',
  dialPlan: { ...defaultSettings.dialPlan, outsideLine: '0' },
};

test('a new desk starts with the defaults', () => {
  expect(open(emptyFolder()).value()).toEqual(defaultSettings);
});

test('a change is in force once it is answered, and after a restart, and changes nothing else', async () => {
  const folder = emptyFolder();
  const settings = open(folder);
  await settings.change({ company: 'Example', senderAddresses: ['a@example.com'] });
  await settings.change({ country: 'DE', company: undefined });
  const expected = { ...defaultSettings, company: 'Example', senderAddresses: ['a@example.com'], country: 'DE' };
  expect(settings.value()).toEqual(expected);
  expect(open(folder).value()).toEqual(expected);
});

test('changes that are asked for at once are all made, in their order', async () => {
  const folder = emptyFolder();
  const settings = open(folder);
  await Promise.all([
    settings.change({ dialPlan: { outsideLine: '0' } }),
    settings.change({ dialPlan: { deskCountry: 'DE' } }),
    settings.change({ company: 'first' }),
    settings.change({ company: 'second' }),
  ]);
  expect(open(folder).value()).toMatchObject({ company: 'second', dialPlan: { outsideLine: '0', deskCountry: 'DE' } });
});

test('nothing but the settings lies in the folder afterwards, and the person alone may read them', async () => {
  const folder = emptyFolder();
  await open(folder).change({ company: 'Example' });
  expect(readdirSync(folder)).toEqual(['inventory.json', 'settings.json']);
});

describe('settings of a newer version', () => {
  const newer = JSON.stringify({ ...defaultSettings, version: 3, company: 'from the future' });

  async function goneBack() {
    const folder = emptyFolder();
    await open(folder).change({ company: 'first' });
    await open(folder).change({ company: 'second' });
    writeFileSync(pathIn(folder), newer);
    const said: string[] = [];
    return { folder, said, settings: open(folder, said) };
  }

  test('are set aside whole, and the newest backup is used', async () => {
    const { folder, said, settings } = await goneBack();
    expect(settings.value().company).toBe('first');
    expect(said).toEqual([expect.stringContaining('newer version')]);
    expect(readFileSync(join(folder, 'settings.newer.json'), 'utf8')).toBe(newer);
  });
});

describe('one bad value', () => {
  test.each([
    ['a field', { company: 7 }, { company: '' }, text.settings.company],
    ['a field that a hand has put on two lines', { company: 'a\nb' }, { company: '' }, text.settings.company],
    ['one of the dial plan', { dialPlan: { ...full.dialPlan, way: 'fax' } }, {}, text.dialPlan.way],
    ['one of a list', { senderAddresses: ['a@example.com', null, 'b@example.com'] }, {}, text.settings.senderAddress],
    ['the version', { version: 'one' }, {}, 'Part of settings.json can’t be used.'],
    ['a whole part', { dialPlan: 'none' }, { dialPlan: defaultSettings.dialPlan }, text.dialPlan.title],
  ])('costs itself alone: %s', (_what, spoiled, expected, name) => {
    const folder = emptyFolder();
    const content = JSON.stringify({ ...full, ...spoiled });
    writeFileSync(pathIn(folder), content);
    const said: string[] = [];
    expect(open(folder, said).value()).toEqual({ ...full, ...expected });
    const aside = readdirSync(folder).find((each) => each.startsWith('settings.set-aside')) ?? '';
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(content);
    expect(said).toEqual([expect.stringContaining(name)]);
    expect(said[0]).toContain(aside);
    // The next start finds all in order.
    const saidNext: string[] = [];
    expect(open(folder, saidNext).value()).toEqual({ ...full, ...expected });
    expect(saidNext).toEqual([]);
  });

  test('gives way to what a backup has in its place', async () => {
    const folder = emptyFolder();
    await open(folder).change({ company: 'Example', contactName: 'Ada' });
    const settings = open(folder);
    await settings.change({ contactName: 'Eve' });
    writeFileSync(pathIn(folder), JSON.stringify({ ...settings.value(), company: 7 }));
    expect(open(folder).value()).toMatchObject({ company: 'Example', contactName: 'Eve' });
  });
});

describe('a key that this version does not know', () => {
  test('costs nothing, is not spoken of, and is still in the file after a change', async () => {
    const folder = emptyFolder();
    writeFileSync(pathIn(folder), JSON.stringify({ ...full, hue: 1, dialPlan: { ...full.dialPlan, pause: ',' } }));
    const said: string[] = [];
    const settings = open(folder, said);
    expect(settings.value()).toEqual(full);
    await settings.change({ contactName: 'Eve' });
    expect(stored(folder)).toMatchObject({ contactName: 'Eve', hue: 1, dialPlan: { pause: ',' } });
    expect(said).toEqual([]);
  });
});

test.skipIf(process.platform === 'win32')('whatever the umask, settings and journal can be read again', async () => {
  const folder = emptyFolder();
  const before = process.umask(0o777);
  try {
    expect(await open(folder).change({ company: 'Example' })).toEqual({ ok: true, value: undefined });
    openJournal(folder, surroundings(folder, [])).add(aCall);
  } finally {
    process.umask(before);
  }
  for (const name of ['settings.json', 'journal.jsonl']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

describe('a file that is changed by hand while the program runs', () => {
  test('is taken up with the next change', async () => {
    const folder = emptyFolder();
    const settings = open(folder);
    await settings.change({ company: 'Example' });
    writeFileSync(pathIn(folder), JSON.stringify({ ...settings.value(), contactName: 'by hand' }));
    await settings.change({ country: 'DE' });
    const expected = { company: 'Example', contactName: 'by hand', country: 'DE' };
    expect(settings.value()).toMatchObject(expected);
    expect(stored(folder)).toMatchObject(expected);
  });

  test('and can’t be read then is set aside, and the person told', async () => {
    const folder = emptyFolder();
    const said: string[] = [];
    const settings = open(folder, said);
    await settings.change({ company: 'Example' });
    writeFileSync(pathIn(folder), '{"version":1, "contactName": "by hand"');
    expect((await settings.change({ country: 'DE' })).ok).toBe(true);
    expect(stored(folder)).toMatchObject({ company: 'Example', country: 'DE' });
    const aside = readdirSync(folder).find((each) => each.startsWith('settings.set-aside')) ?? '';
    expect(readFileSync(join(folder, aside), 'utf8')).toContain('by hand');
    expect(said).toEqual([expect.stringContaining(aside)]);
  });
});
