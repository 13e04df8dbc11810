import { ensureBuilt } from '../setup/built-program.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { announce } from '../setup/problem.mjs';
import { inProject, projectFolder } from '../setup/project.mjs';

/**
 * Packs the program from the Electron at hand, for this system and processor.
 *
 * @param {readonly string[]} targets of electron-builder, such as `deb`; without one it stays unpacked
 * @param {object} [options]
 * @param {string} [options.version] in place of package.json's, to try an update
 * @param {string} [options.output] absolute path of the folder to pack into, in place of dist/
 */
export async function packAtHand(targets, { version, output } = {}) {
  await ensureNodeModules();
  const runtime = await electronRuntime();
  await ensureBuilt();
  if (runtime.standIn) {
    announce('What is packed here holds the stand-in: it is for trying, not for giving away.');
    // Neither can be downloaded where the official Electron can't.
    process.env['CUSTOM_FPM_PATH'] ??= inProject('build', 'packing', 'linux', 'fpm-stand-in.mjs');
    process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= '/usr/bin/7za';
  }
  const { build, Platform } = await import('electron-builder');
  const { configurationFor } = await import('./configuration.mjs');
  const configuration = await configurationFor(process.platform, process.env);
  await build({
    projectDir: projectFolder,
    targets: Platform.current().createTarget(targets.length > 0 ? [...targets] : 'dir'),
    publish: 'never',
    config: {
      ...configuration,
      electronDist: runtime.folder,
      electronVersion: runtime.version,
      ...(version === undefined ? {} : { extraMetadata: { version } }),
      ...(output === undefined ? {} : { directories: { output } }),
    },
  });
}
