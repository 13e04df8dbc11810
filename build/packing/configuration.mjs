import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from '../setup/project.mjs';
import { bareRuntime } from './bare-runtime.mjs';
import { letAllRead } from './readable-by-all.mjs';
import { msiProjectCreated } from './windows/msi-project.mjs';

/** @typedef {import('electron-builder').Configuration} Configuration */
/** @typedef {typeof import('./linux/papers')} Papers */
/** @typedef {typeof import('../../shared/news/changelog')} News */

/** The packages of one version, should one have to be made anew. */
const revision = 1;

/**
 * How an app for macOS is signed. Flipping fuses breaks the signature that Electron came with, and an Apple Silicon Mac
 * starts nothing unsigned: without a certificate the app is signed ad hoc, in place of not at all. With one it is hardened,
 * and notarised where Apple's credentials are there too.
 *
 * @param {NodeJS.ProcessEnv} env as electron-builder reads it: https://www.electron.build/code-signing
 * @returns {Configuration} what it adds to electron-builder.yml
 */
export function signingForMac(env) {
  const isSet = (/** @type {string[]} */ ...names) => names.every((name) => Boolean(env[name]));
  if (!isSet('CSC_LINK') && !isSet('CSC_NAME')) {
    return { mac: { identity: null, notarize: false }, electronFuses: { resetAdHocDarwinSignature: true } };
  }
  const notarize =
    isSet('APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER') ||
    isSet('APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID') ||
    isSet('APPLE_KEYCHAIN', 'APPLE_KEYCHAIN_PROFILE');
  return { mac: { hardenedRuntime: true, notarize }, forceCodeSigning: true };
}

/**
 * What packages for Linux need beyond electron-builder.yml.
 *
 * @param {string} folder where {@link writeLinuxPapers} has put their papers
 * @returns {Configuration}
 */
export function configurationForLinux(folder) {
  const from = (/** @type {string} */ file) => path.join(folder, file);
  const files = [
    // A file of the package, and not a link that a script makes: it comes, stays and goes with it.
    `${from('alm-lifeline')}=/usr/bin/alm-lifeline`,
    `${from('metainfo.xml')}=/usr/share/metainfo/io.github.alm-lifeline.metainfo.xml`,
    `${from('copyright')}=/usr/share/doc/alm-lifeline/copyright`,
  ];
  return {
    // It names the folder below /opt, where a space is a trap for scripts. People read `Name` in the desktop entry.
    productName: 'alm-lifeline',
    deb: { fpm: ['--iteration', String(revision), '--deb-changelog', from('changelog.deb'), ...files] },
    rpm: {
      // The folder goes with the package that has made it.
      fpm: [
        ...['--iteration', String(revision), '--rpm-changelog', from('changelog.rpm')],
        ...['--directories', '/usr/share/doc/alm-lifeline', ...files],
      ],
    },
  };
}

/**
 * Writes what packages for Linux carry beside the program.
 *
 * @returns {Promise<string>} the folder
 */
async function writeLinuxPapers() {
  const [{ module: papers }, { module: news }] = await Promise.all([
    /** @type {Promise<{ module: Papers }>} */ (runnerImport(inProject('build/packing/linux/papers.ts'))),
    /** @type {Promise<{ module: News }>} */ (runnerImport(inProject('shared/news/changelog.ts'))),
  ]);
  const { name, productName, description, homepage, author } = JSON.parse(
    readFileSync(inProject('package.json'), 'utf8'),
  );
  const about = {
    id: 'io.github.alm-lifeline',
    name,
    product: productName,
    description,
    homepage,
    author,
    licence: readFileSync(inProject('LICENSE'), 'utf8'),
    releases: news.readChangelog(readFileSync(inProject('CHANGELOG.md'), 'utf8')),
  };
  const folder = inProject('.cache', 'packing');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (/** @type {string} */ file, /** @type {string} */ content) =>
    writeFileSync(path.join(folder, file), content);
  write('metainfo.xml', papers.metainfo(about));
  write('copyright', papers.copyright(about));
  write('changelog.deb', papers.debianChangelog(about, revision));
  write('changelog.rpm', papers.rpmChangelog(about, revision));
  symlinkSync('/opt/alm-lifeline/alm-lifeline', path.join(folder, 'alm-lifeline'));
  return folder;
}

/**
 * All that is added to electron-builder.yml on a system. From here on what this process writes can be read by everybody.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Configuration>}
 */
export async function configurationFor(platform, env) {
  process.umask(0o022);
  letAllRead(inProject('build', 'icons'));
  const common = {
    afterExtract: bareRuntime,
    afterPack: (/** @type {import('electron-builder').AfterPackContext} */ { appOutDir }) => letAllRead(appOutDir),
  };
  if (platform === 'darwin') return { ...common, ...signingForMac(env) };
  if (platform === 'linux') return { ...common, ...configurationForLinux(await writeLinuxPapers()) };
  if (platform === 'win32') return { ...common, msiProjectCreated };
  return common;
}
