import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Arch, build, Platform } from 'electron-builder';
import { configurationFor } from '../../../build/packing/configuration.mjs';
import { electronRuntime } from '../../../build/setup/electron-runtime.mjs';
import { inProject, projectFolder } from '../../../build/setup/project.mjs';
import type { Version } from '../packages';

const run = promisify(execFile);

/** Where the app of a version for Windows is made, and its MSI. */
export const windowsFolderOf = (version: Version) => inProject('.cache', 'packages', 'windows', version);

/** The unpacked app of a version for Windows. */
export const unpackedForWindows = (version: Version) => path.join(windowsFolderOf(version), 'win-unpacked');

/** All files below a folder, by their paths in there; nothing where there is no such folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((each) => each.isFile())
    .map((each) => path.relative(folder, path.join(each.parentPath, each.name)))
    .toSorted();
}

/** What the Electron at hand has for Linux alone. */
const onlyLinux = /\.so(\.\d+)?$|^chrome-sandbox$|^chrome_crashpad_handler$|^electron$/;

/** As Electron has its fuses before anybody flips them: https://www.electronjs.org/docs/latest/tutorial/fuses */
const unflippedFuses = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000810110001';

/** Makes a folder like an unpacked Electron for Windows: the files of the one at hand, with another program. */
async function standInForWindows(from: string, folder: string) {
  await cp(from, folder, { recursive: true, filter: (source) => !onlyLinux.test(path.basename(source)) });
  const fuses = path.join(folder, 'fuses');
  await writeFile(fuses, unflippedFuses);
  const defined = [`-DPROGRAM=${path.join(folder, 'electron.exe')}`, `-DFUSES=${fuses}`];
  await run('makensis', ['-V2', '-WX', ...defined, path.join(import.meta.dirname, 'stand-in.nsi')]);
  await rm(fuses);
}

/** Ends electron-builder before it fetches WiX, which is a program for Windows and not to be had everywhere. */
class ProjectWritten extends Error {}

/**
 * Packs the program for Windows as far as the project of its MSI.
 *
 * @returns electron-builder's own WiX source, with all that we add to it; the program lies in {@link unpackedForWindows}
 */
export async function makeWindowsApp(version: Version): Promise<string> {
  const output = windowsFolderOf(version);
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const electron = await electronRuntime();
  const electronDist = await mkdtemp(path.join(tmpdir(), 'electron-for-windows-'));
  const configuration = await configurationFor('win32', {});
  const { msiProjectCreated } = configuration;
  if (typeof msiProjectCreated !== 'function') throw new Error('Nothing is added to the project of the MSI.');
  let project: string | undefined;
  try {
    await standInForWindows(electron.folder, electronDist);
    await build({
      projectDir: projectFolder,
      targets: Platform.WINDOWS.createTarget('msi', Arch.x64),
      publish: 'never',
      config: {
        ...configuration,
        electronDist,
        electronVersion: electron.version,
        extraMetadata: { version },
        directories: { output },
        async msiProjectCreated(file) {
          await msiProjectCreated(file);
          project = await readFile(file, 'utf8');
          throw new ProjectWritten('The project of the MSI is written.');
        },
      },
    });
  } catch (error) {
    if (!(error instanceof ProjectWritten)) throw error;
  } finally {
    await rm(electronDist, { recursive: true });
  }
  if (project === undefined) throw new Error('electron-builder wrote no project of an MSI.');
  return project;
}
