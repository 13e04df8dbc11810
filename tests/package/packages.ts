import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../build/setup/project.mjs';

/** The one that is installed, and the one that it is updated to. */
export const versions = ['0.1.0', '0.2.0'] as const;

export type Version = (typeof versions)[number];

/** Where the packages of a version are made, and its unpacked program. */
export const folderOf = (version: Version) => inProject('.cache', 'packages', version);

/** The unpacked program of a version. */
export const unpacked = (version: Version) => path.join(folderOf(version), 'linux-unpacked');

/** The path of a package. */
export function packageOf(version: Version, kind: 'deb' | 'rpm'): string {
  const folder = folderOf(version);
  const file = readdirSync(folder).find((each) => each.endsWith(`.${kind}`));
  if (file === undefined) throw new Error(`No ${kind} was made in ${folder}.`);
  return path.join(folder, file);
}
