import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Licence } from '../../shared/about/licences';

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

/**
 * The folder of the package that a module of a bundle comes from.
 *
 * @param module - as the bundler names it: a path, perhaps with a query behind it or marked as virtual
 * @returns undefined for a module of our own
 */
export function packageFolderOf(module: string): string | undefined {
  const file = module.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

/** The licence of the package in a folder: the texts of its licence files, or what it says of itself where it has none. */
export function licenceOf(folder: string): Licence {
  const { name, version, license = '' } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return { name: String(name), version: String(version), licence: String(license), text: texts.join('\n\n') };
}

/**
 * Writes the licences of every package that a bundle really holds into a file beside it.
 *
 * @param always - further packages that are shipped without being bundled, by their folders
 */
export function shippedLicences(always: readonly string[] = []): Plugin {
  return {
    name: 'shipped-licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
      const folders = new Set([...modules.flatMap((module) => packageFolderOf(module) ?? []), ...always]);
      const licences = [...folders].filter((folder) => existsSync(path.join(folder, 'package.json'))).map(licenceOf);
      // Most say the same: packed, they take a seventh of the room.
      const source = gzipSync(JSON.stringify(licences));
      this.emitFile({ type: 'asset', fileName: 'licences.json.gz', source });
    },
  };
}
