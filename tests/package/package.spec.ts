import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { folderOf, packageOf, unpacked } from './packages';

const run = promisify(execFile);

/** What a checker says, whatever it thinks of it. */
const said = async (command: string, ...args: readonly string[]) => {
  const { stdout, stderr } = await run(command, args).catch((failed) => failed);
  return `${stdout}${stderr}`;
};

const contents = path.join(folderOf('0.1.0'), 'contents');

test.beforeAll(() => run('dpkg-deb', ['--extract', packageOf('0.1.0', 'deb'), contents]));

test('desktops accept the entry of the menu', async () => {
  const entry = path.join(contents, 'usr/share/applications/io.github.alm-lifeline.desktop');

  expect(await said('desktop-file-validate', entry)).toBe('');
  // By it, desktops find the entry of a window.
  expect(await readFile(entry, 'utf8')).toContain('\nStartupWMClass=io.github.alm-lifeline\n');
});

test('software centres accept what they are told', async () => {
  const metainfo = path.join(contents, 'usr/share/metainfo/io.github.alm-lifeline.metainfo.xml');

  expect(await said('appstreamcli', 'validate', '--no-net', metainfo)).toContain('Validation was successful');
});

/** What Debian's own packages must not have, and a program from elsewhere that brings its runtime can't do without. */
const allowed = [
  // Outside Debian, /opt is the place: https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03s13.html
  'dir-or-file-in-opt',
  // Electron's own binaries, left as they were published.
  'embedded-library',
  'unstripped-binary-or-object',
  // The package was never asked for in Debian's bug tracker.
  'initial-upload-closes-no-bugs',
  'no-manual-page',
  // fpm's own fields.
  'unknown-field License',
  'unknown-field Vendor',
];

test('lintian finds nothing else in the deb', async () => {
  const found = (await said('lintian', packageOf('0.1.0', 'deb')))
    .split('\n')
    .filter((line) => /^[EW]: /.test(line) && !allowed.some((each) => line.includes(` ${each}`)));

  expect(found).toEqual([]);
});

test('deb and rpm hold the same files', async () => {
  const { stdout: deb } = await run('find', [contents, '-not', '-type', 'd', '-printf', '/%P\n']);
  const { stdout: rpm } = await run('rpm', ['--query', '--list', '--package', packageOf('0.1.0', 'rpm')]);
  const files = (listing: string) => listing.split('\n').filter((file) => !file.includes('/changelog'));

  expect(files(rpm)).toEqual(expect.arrayContaining(files(deb)));
});

test('whatever umask it is packed under, everybody can read every file of it', async () => {
  const { stdout: deb } = await run('dpkg-deb', ['--contents', packageOf('0.1.0', 'deb')]);
  const { stdout: rpm } = await run('rpm', ['--query', '--list', '--verbose', '--package', packageOf('0.1.0', 'rpm')]);
  const listed = `${deb}${rpm}`.trim().split('\n');
  // Each begins with its mode, such as -rw-r--r--.
  const shut = listed.filter((line) => !/^(?:d...r.xr.x|[-l]...r..r..)/.test(line));

  expect(listed.length).toBeGreaterThan(100);
  expect(shut).toEqual([]);
});

test('nothing but what runs is inside: no maps, no tests, no sources', () => {
  const asar = path.join(unpacked('0.1.0'), 'resources', 'app.asar');
  const files = listPackage(asar, { isPack: false });

  expect(files).toContain('/out/main/index.js');
  expect(files.filter((file) => /\.(map|ts|tsx)$|\.test\.|node_modules|\/tests?\//.test(file))).toEqual([]);
  expect(Object.keys(getRawHeader(asar).header.files).toSorted()).toEqual(['out', 'package.json']);
});

test('the fuses are those of electron-builder.yml', async () => {
  const fuses = await getCurrentFuseWire(path.join(unpacked('0.1.0'), 'alm-lifeline'));
  // Each is one character.
  const state = (fuse: FuseV1Options) => fuses[fuse] === '1'.charCodeAt(0);

  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    cookieEncryption: state(FuseV1Options.EnableCookieEncryption),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
    ownSnapshot: state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
    filePrivileges: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: false,
    nodeOptions: false,
    inspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    ownSnapshot: false,
    filePrivileges: false,
  });
});

test('checksums cover every package and the bill of materials', async () => {
  const folder = folderOf('0.1.0');
  const { stdout } = await run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder });

  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/^.*?(deb|rpm|sbom\.cdx\.json): /, '$1 ')),
  ).toEqual(['deb OK', 'rpm OK', 'sbom.cdx.json OK']);
});

test('an artifact is named after version, system and processor', () => {
  expect(path.basename(packageOf('0.2.0', 'deb'))).toMatch(/^alm-lifeline-0\.2\.0-linux-(amd64|arm64)\.deb$/);
  expect(path.basename(packageOf('0.2.0', 'rpm'))).toMatch(/^alm-lifeline-0\.2\.0-linux-(x86_64|aarch64)\.rpm$/);
});
