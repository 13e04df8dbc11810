#!/usr/bin/env node
// Packs deb and rpm in place of fpm (https://fpm.readthedocs.io), where that can't be downloaded: the same arguments, as far
// as electron-builder and this project give them, and dpkg-deb or rpmbuild behind it. For tests alone, as the stand-in is.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const one = /** @type {const} */ ({ type: 'string', default: '' });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'input-type': { ...one, short: 's' },
    'output-type': { ...one, short: 't' },
    force: { type: 'boolean' },
    depends: { type: 'string', short: 'd', multiple: true, default: [] },
    'deb-recommends': { type: 'string', multiple: true, default: [] },
    'deb-compression': one,
    'deb-priority': one,
    'deb-changelog': one,
    'rpm-os': one,
    'rpm-compression': one,
    'rpm-summary': one,
    'rpm-changelog': one,
    directories: { type: 'string', multiple: true, default: [] },
    architecture: one,
    'after-install': one,
    'after-remove': one,
    description: one,
    version: one,
    iteration: { type: 'string', default: '1' },
    package: one,
    name: one,
    maintainer: one,
    vendor: one,
    url: one,
    category: one,
    license: one,
  },
});

/** @param {string} file */
const contentOf = (file) => readFileSync(file, 'utf8');

/**
 * Lays all files out as they are to be installed.
 *
 * @param {string} root an empty folder
 */
function layOut(root) {
  for (const mapping of positionals) {
    const [source = '', target = ''] = mapping.split('=');
    const place = path.join(root, target);
    mkdirSync(path.dirname(place), { recursive: true });
    cpSync(source, place, { recursive: true, verbatimSymlinks: true });
  }
}

/** @param {string} folder */
const sizeOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .reduce((sum, { parentPath, name }) => sum + lstatSync(path.join(parentPath, name)).size, 0);

/** @param {string} root */
function deb(root) {
  layOut(root);
  const docs = path.join(root, 'usr', 'share', 'doc', values.name);
  mkdirSync(docs, { recursive: true });
  writeFileSync(path.join(docs, 'changelog.Debian.gz'), gzipSync(contentOf(values['deb-changelog']), { level: 9 }));
  const fields = {
    Package: values.name,
    Version: `${values.version}-${values.iteration}`,
    License: values.license,
    Vendor: values.vendor,
    Architecture: values.architecture,
    Maintainer: values.maintainer,
    'Installed-Size': String(Math.ceil(sizeOf(root) / 1024)),
    Depends: values.depends.join(', '),
    Recommends: values['deb-recommends'].join(', '),
    Section: values.category,
    Priority: values['deb-priority'],
    Homepage: values.url,
    Description: values.description,
  };
  const control = path.join(root, 'DEBIAN');
  mkdirSync(control);
  const lines = Object.entries(fields).filter(([, value]) => value !== '');
  writeFileSync(path.join(control, 'control'), `${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n`);
  writeFileSync(path.join(control, 'postinst'), contentOf(values['after-install']), { mode: 0o755 });
  writeFileSync(path.join(control, 'postrm'), contentOf(values['after-remove']), { mode: 0o755 });
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, values.package]);
}

/** @param {string} root */
function rpm(root) {
  const files = path.join(root, 'files');
  mkdirSync(files);
  layOut(files);
  // Folders of the system belong to others; the program's own goes as a whole.
  const listed = positionals.map((mapping) => mapping.split('=')[1] ?? '');
  const spec = [
    `Name: ${values.name}`,
    `Version: ${values.version}`,
    `Release: ${values.iteration}`,
    `Summary: ${values['rpm-summary']}`,
    `License: ${values.license}`,
    `URL: ${values.url}`,
    `Vendor: ${values.vendor}`,
    `Packager: ${values.maintainer}`,
    'AutoReqProv: no',
    ...values.depends.map((each) => `Requires: ${each}`),
    '%global __strip /bin/true',
    '%global debug_package %{nil}',
    '%global _build_id_links none',
    '%define _binary_payload w1.gzdio',
    '%description',
    values.description,
    '%post',
    contentOf(values['after-install']),
    '%postun',
    contentOf(values['after-remove']),
    '%files',
    '%defattr(-,root,root,-)',
    ...values.directories.map((each) => `%dir "${each}"`),
    ...listed.map((each) => `"${each}"`),
    '%changelog',
    contentOf(values['rpm-changelog']),
  ].join('\n');
  const file = path.join(root, 'package.spec');
  writeFileSync(file, spec);
  const output = path.join(root, 'rpms');
  const { [values.architecture]: rpmArchitecture = values.architecture } = rpmArchitectures;
  execFileSync('rpmbuild', [
    ...['-bb', '--quiet', '--buildroot', files, '--target', rpmArchitecture],
    ...[
      '--define',
      `_rpmdir ${output}`,
      '--define',
      `_topdir ${root}/top`,
      '--define',
      '__os_install_post %{nil}',
      file,
    ],
  ]);
  const [made = ''] = readdirSync(output, { recursive: true })
    .map(String)
    .filter((each) => each.endsWith('.rpm'));
  cpSync(path.join(output, made), values.package);
}

/** @type {Readonly<Record<string, string>>} rpm's own names */
const rpmArchitectures = { amd64: 'x86_64', arm64: 'aarch64' };

const root = mkdtempSync(path.join(tmpdir(), 'fpm-stand-in-'));
// It becomes the root folder's own entry.
chmodSync(root, 0o755);
try {
  if (existsSync(values.package)) rmSync(values.package);
  if (values['output-type'] === 'deb') deb(root);
  else if (values['output-type'] === 'rpm') rpm(root);
  else throw new Error(`Only deb and rpm are packed here, not ${values['output-type']}.`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
