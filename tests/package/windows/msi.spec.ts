import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { msiOf, tableOf } from './msi';
import { filesBelow, unpackedForWindows } from './windows-app';

const msi = msiOf('0.1.0');
const app = unpackedForWindows('0.1.0');

/** The table of the properties, by their names. */
const properties = async (of = msi) =>
  Object.fromEntries((await tableOf(of, 'Property')).map(({ Property = '', Value }) => [Property, Value]));

/** The folders of the MSI by their ids, each with the one around it. */
async function folders(): Promise<ReadonlyMap<string, string>> {
  const rows = await tableOf(msi, 'Directory');
  const pathOf = (id: string): string => {
    const row = rows.find(({ Directory }) => Directory === id);
    // The long name of two; a dot is where Windows has a folder of its own.
    const name = (row?.['DefaultDir'] ?? '').split('|').at(-1) ?? '';
    return row?.['Directory_Parent'] ? path.join(pathOf(row['Directory_Parent']), name === '.' ? id : name) : '';
  };
  return new Map(rows.map(({ Directory = '' }) => [Directory, pathOf(Directory)]));
}

test('it is for everybody on the computer', async () => {
  expect(await properties()).toMatchObject({ ALLUSERS: '1', ProductName: 'ALM Lifeline' });
});

test('every version is an update of the others, by a code that never changes', async () => {
  const upgradeCode = '{7C1B3E5A-94D2-4F0B-8B6E-2D9A5F61C3E8}';
  const [first, second] = [await properties(), await properties(msiOf('0.2.0'))];

  expect(first).toMatchObject({ UpgradeCode: upgradeCode, ProductVersion: '0.1.0.0' });
  expect(second).toMatchObject({ UpgradeCode: upgradeCode, ProductVersion: '0.2.0.0' });
  expect(second['ProductCode']).not.toBe(first['ProductCode']);
});

test('it takes the place of an older version, and not of a newer one', async () => {
  const upgrades = await tableOf(msiOf('0.2.0'), 'Upgrade');
  const sequence = (await tableOf(msi, 'InstallExecuteSequence')).map(({ Action }) => Action);
  const conditions = (await tableOf(msi, 'LaunchCondition')).map(({ Condition }) => Condition);

  expect(upgrades).toEqual([
    expect.objectContaining({ VersionMin: '', VersionMax: '0.2.0.0', ActionProperty: 'WIX_UPGRADE_DETECTED' }),
    expect.objectContaining({ VersionMin: '0.2.0.0', VersionMax: '', ActionProperty: 'WIX_DOWNGRADE_DETECTED' }),
  ]);
  expect(sequence).toContain('RemoveExistingProducts');
  expect(conditions).toContain('NOT WIX_DOWNGRADE_DETECTED');
});

test('it holds every file of the program, in a folder below Program Files without a space', async () => {
  const names = await folders();
  const components = new Map(
    (await tableOf(msi, 'Component')).map((row) => [row['Component'], row['Directory_'] ?? '']),
  );
  const files = (await tableOf(msi, 'File')).map((row) =>
    path.join(names.get(components.get(row['Component_']) ?? '') ?? '', row['FileName']?.split('|').at(-1) ?? ''),
  );

  expect(files.toSorted()).toEqual(
    (await filesBelow(app)).map((file) => path.join('ProgramFiles64Folder', 'alm-lifeline', file)),
  );
});

test('nothing but what runs is inside: no maps, no tests, no sources', async () => {
  const asar = listPackage(path.join(app, 'resources', 'app.asar'), { isPack: false });
  const files = [...(await filesBelow(app)), ...asar];

  expect(asar).toContain('/out/main/index.js');
  expect(files.filter((file) => /\.(map|ts|tsx)$|\.test\.|node_modules|\/tests?\//.test(file))).toEqual([]);
});

test('the program holds the hash of its archive, by which Electron checks it', async () => {
  const program = await readFile(path.join(app, 'alm-lifeline.exe'), 'latin1');

  expect(program).toMatch(/\[\{"file":"resources\\\\app\.asar","alg":"SHA256","value":"[0-9a-f]{64}"\}\]/);
});

test('it is found in the start menu, by the Run dialog and by a terminal', async () => {
  expect(await tableOf(msi, 'Shortcut')).toEqual([
    expect.objectContaining({ Directory_: 'ProgramMenuFolder', Name: 'ALM Lifeline', Icon_: 'almlifelineIcon.exe' }),
  ]);
  expect(await tableOf(msi, 'Registry')).toEqual([
    expect.objectContaining({
      Root: '-1',
      Key: 'Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\alm-lifeline.exe',
      Value: '[APPLICATIONFOLDER]alm-lifeline.exe',
    }),
  ]);
  expect(await tableOf(msi, 'Environment')).toEqual([
    { Environment: 'Path', Name: '=-*PATH', Value: '[~];[APPLICATIONFOLDER]', Component_: 'CommandOnPath' },
  ]);
});
