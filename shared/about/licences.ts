/** The licence of one package that is shipped. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** Its SPDX identifier, or whatever the package says. */
  readonly licence: string;
  /** The text of its licence files; empty where it brings none. */
  readonly text: string;
}

const line = '─'.repeat(60);

/** All licences as one text: the program's own first, then by name, each package once. */
export function licencesAsText(own: Licence, shipped: readonly Licence[]): string {
  const byName = new Map(shipped.map((each) => [`${each.name} ${each.version}`, each]));
  const sorted = [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [own, ...sorted]
    .map(({ name, version, licence, text }) =>
      `${[name, version, licence].filter(Boolean).join(' · ')}\n\n${text}`.trim(),
    )
    .join(`\n\n${line}\n\n`);
}
