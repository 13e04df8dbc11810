import { rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Takes out of a copied Electron what it carries for running programs from a folder: its own default app, or the
 * stand-in's launcher. electron-builder does the same, but only for an Electron that it downloaded itself.
 *
 * @param {import('electron-builder').AfterPackContext} context the same for every hook
 */
export async function bareRuntime({ appOutDir, packager }) {
  const resources =
    packager.platform.name === 'mac'
      ? path.join(appOutDir, 'Electron.app', 'Contents', 'Resources')
      : path.join(appOutDir, 'resources');
  const leftovers = [
    path.join(resources, 'default_app.asar'),
    path.join(resources, 'app'),
    path.join(appOutDir, 'version'),
    path.join(appOutDir, 'recipe'),
  ];
  await Promise.all(leftovers.map((each) => rm(each, { recursive: true, force: true })));
}
