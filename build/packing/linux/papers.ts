import type { Release } from '../../../shared/news/changelog';
import { escaped } from '../../../shared/xml';

/** What the papers of a package say of the program. */
export interface About {
  /** The application's id, which its desktop entry is named after. */
  readonly id: string;
  /** Of the package and its command. */
  readonly name: string;
  readonly product: string;
  readonly description: string;
  readonly homepage: string;
  readonly author: { readonly name: string; readonly email: string };
  /** The text of the licence, as it lies in the project. */
  readonly licence: string;
  /** The newest first. */
  readonly releases: readonly Release[];
}

/** What software centres show of the program: https://www.freedesktop.org/software/appstream/docs/ */
export function metainfo({ id, name, product, description, homepage, author, releases }: About): string {
  const release = ({ version, date, changes }: Release) => [
    `    <release version="${version}" date="${date}">`,
    '      <description>',
    '        <ul>',
    ...changes.map((change) => `          <li>${escaped(change)}</li>`),
    '        </ul>',
    '      </description>',
    '    </release>',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<component type="desktop-application">',
    `  <id>${id}</id>`,
    `  <name>${escaped(product)}</name>`,
    `  <summary>Reach your vendor’s support, even offline</summary>`,
    '  <metadata_license>CC0-1.0</metadata_license>',
    '  <project_license>MIT</project_license>',
    `  <developer id="${id}">`,
    `    <name>${escaped(author.name)}</name>`,
    '  </developer>',
    `  <url type="homepage">${escaped(homepage)}</url>`,
    `  <url type="bugtracker">${escaped(homepage)}/issues</url>`,
    '  <description>',
    `    <p>${escaped(description)}.</p>`,
    '    <p>The numbers are there without a network. The PIN stays on this computer.</p>',
    '  </description>',
    `  <launchable type="desktop-id">${id}.desktop</launchable>`,
    '  <provides>',
    `    <binary>${name}</binary>`,
    '  </provides>',
    '  <categories>',
    '    <category>Utility</category>',
    '  </categories>',
    '  <content_rating type="oars-1.1" />',
    '  <releases>',
    ...releases.flatMap(release),
    '  </releases>',
    '</component>',
    '',
  ].join('\n');
}

/** Debian's machine-readable form: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ */
export function copyright({ product, homepage, author, licence, name }: About): string {
  const [, owner = ''] = /^Copyright \(c\) (.+)$/m.exec(licence) ?? [];
  // The name and the line of the owner stand in fields of their own.
  const terms = licence.trimEnd().split('\n').slice(4);
  return [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    `Upstream-Name: ${product}`,
    `Upstream-Contact: ${author.name} <${author.email}>`,
    `Source: ${homepage}`,
    'Comment:',
    ` Electron and Chromium come with the program. Their licences are in /opt/${name}/LICENSE.electron.txt and`,
    ` /opt/${name}/LICENSES.chromium.html, and those of all libraries under About in the program.`,
    '',
    'Files: *',
    `Copyright: ${owner}`,
    'License: MIT',
    ...terms.map((line) => (line === '' ? ' .' : ` ${line}`)),
    '',
  ].join('\n');
}

/** A day as both kinds of packages write it: at noon in UTC, as a release has no time of day. */
const parts = (date: string) => {
  const [weekday = '', day = '', month = '', year = ''] = new Date(`${date}T12:00:00Z`).toUTCString().split(/[ ,]+/);
  return { weekday, day, month, year };
};

/** A paragraph in lines that a terminal shows whole, those after the first set in below it. */
const wrapped = (paragraph: string) => paragraph.replaceAll(/(.{1,74})(?: |$)/g, '$1\n    ').trimEnd();

/** Debian's changelog: https://www.debian.org/doc/debian-policy/ch-source.html#debian-changelog-debian-changelog */
export function debianChangelog({ name, author, releases }: About, revision: number): string {
  return releases
    .map(({ version, date, changes }) => {
      const { weekday, day, month, year } = parts(date);
      return [
        `${name} (${version}-${revision}) unstable; urgency=medium`,
        '',
        ...changes.map((change) => `  * ${wrapped(change)}`),
        '',
        ` -- ${author.name} <${author.email}>  ${weekday}, ${day} ${month} ${year} 12:00:00 +0000`,
        '',
      ].join('\n');
    })
    .join('\n');
}

/** The changelog of an rpm: https://rpm-software-management.github.io/rpm/manual/spec.html */
export function rpmChangelog({ author, releases }: About, revision: number): string {
  return releases
    .map(({ version, date, changes }) => {
      const { weekday, day, month, year } = parts(date);
      const heading = `* ${weekday} ${month} ${day} ${year} ${author.name} <${author.email}> - ${version}-${revision}`;
      return [heading, ...changes.map((change) => `- ${change}`), ''].join('\n');
    })
    .join('\n');
}
