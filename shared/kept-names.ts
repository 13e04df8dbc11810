/** The files that this program keeps in its folder, by their names without an ending. */
export const keptFiles = [
  'settings',
  'track-record',
  'pin',
  'habits',
  'inventory',
  'drafts',
  'call-sheets',
  'promises',
  'journal',
  'policy-copy',
  'policy-guides',
] as const;

/** What the files are called in which it keeps a secret of any guide; the rest of the name is that guide's and a person's. */
const secrets = 'secret-[a-z0-9_-]+';

/** The folders that it makes there, four of them for things that each have a file of their own. */
export const keptFolders = ['drafts', 'call-sheets', 'promises', 'guides', 'drafts-to-open', 'answers'] as const;

/** The names of those files with their copies, backups and what was set aside. */
export const keptNames = new RegExp(`^(?:${[...keptFiles, secrets].join('|')})(?:\\..+)?\\.(?:json|jsonl)$`);

const aside = 'set-aside-[\\dTZ-]{10,30}';
const variant = `(?:backup-\\d{1,3}|newer|${aside})`;

/** A name that holds nothing of a person's: of a file as the program itself makes it, or of a folder. */
export const toldName = new RegExp(
  `^(?:log(?:-older)?\\.txt|(?:${keptFolders.join('|')})(?:\\.${aside})?|(?:${[...keptFiles, 'secret'].join('|')})(?:\\.${variant})?\\.jsonl?)$`,
);

/** The name of a file as it may be told, as far as it is the program's: that of a secret without whose it is. */
export function neutralName(name: string): string {
  return name.replace(new RegExp(`^${secrets}(?=\\.)`), 'secret');
}
