import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Version } from '../packages';
import { unpackedForWindows, windowsFolderOf } from './windows-app';
import { environmentRows, projectForWixl } from './wixl-project';

const run = promisify(execFile);

/** The path of the MSI that {@link makeMsi} makes. */
export const msiOf = (version: Version) => path.join(windowsFolderOf(version), `alm-lifeline-${version}-win-x64.msi`);

/** Queries of one kind each, as msibuild runs them. */
function queriesFor(project: string): readonly string[] {
  const rows = environmentRows(project);
  const sequence = (action: string, place: number) =>
    `INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Sequence\`) VALUES ('${action}', ${place})`;
  return [
    // wixl writes 4 for HKMU, which Windows Installer knows as -1: https://learn.microsoft.com/en-us/windows/win32/msi/registry-table
    'UPDATE `Registry` SET `Root` = -1 WHERE `Root` = 4',
    'CREATE TABLE `Environment` (`Environment` CHAR(72) NOT NULL, `Name` CHAR(255) NOT NULL LOCALIZABLE, `Value` CHAR(255) LOCALIZABLE, `Component_` CHAR(72) NOT NULL PRIMARY KEY `Environment`)',
    ...rows.map(
      ({ id, name, value, component }) =>
        `INSERT INTO \`Environment\` (\`Environment\`, \`Name\`, \`Value\`, \`Component_\`) VALUES ('${id}', '${name}', '${value}', '${component}')`,
    ),
    // Where WiX puts them: https://learn.microsoft.com/en-us/windows/win32/msi/suggested-installexecutesequence
    ...(rows.length > 0 ? [sequence('RemoveEnvironmentStrings', 3300), sequence('WriteEnvironmentStrings', 5200)] : []),
  ];
}

/**
 * Makes an MSI with wixl in place of WiX.
 *
 * @param project WiX source, as electron-builder writes it
 */
export async function makeMsi(version: Version, project: string) {
  const folder = windowsFolderOf(version);
  const source = path.join(folder, 'for-wixl.wxs');
  await writeFile(source, projectForWixl(project, folder));
  const app = path.relative(folder, unpackedForWindows(version));
  await run('wixl', ['--arch', 'x64', '--define', `appDir=${app}`, '--output', msiOf(version), source], {
    cwd: folder,
  });
  await run('msibuild', [msiOf(version), '-q', ...queriesFor(project)]);
}

/** A row, by its columns. */
type Row = Readonly<Record<string, string>>;

/** The rows of an MSI's table, as `msiinfo` prints them: names, kinds and keys of the columns, then the rows. */
export async function tableOf(msi: string, table: string): Promise<readonly Row[]> {
  const { stdout } = await run('msiinfo', ['export', msi, table]);
  const [columns = [], , , ...rows] = stdout
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
}
