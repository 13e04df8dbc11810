import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from '../figure';
import { summaryOf } from '../statistics';

const project = path.resolve(import.meta.dirname, '../../..');

/** What electron-builder.yml names under `files`. */
const shipped = ['out/main', 'out/preload', 'out/renderer', 'out/icons', 'package.json'];

function bytesUnder(name: string): number {
  const file = path.join(project, name);
  if (statSync(file).isFile()) return name.endsWith('.map') ? 0 : statSync(file).size;
  return readdirSync(file).reduce((sum, inside) => sum + bytesUnder(path.join(name, inside)), 0);
}

/** The program's own code and pictures as an installer carries them, without Electron: all files of the asar, added up. */
export const shippedCode: Figure = async () => {
  const megabytes = shipped.reduce((sum, name) => sum + bytesUnder(name), 0) / 1_000_000;
  return [{ what: 'shipped code, without Electron', unit: 'MB', program: summaryOf([megabytes]), most: 2 }];
};
