import { join } from 'node:path';
import { type Case, casesOf } from '../../../shared/journal/cases';
import { readBytes } from '../../storage/read-file';
import { readLimit } from './journal-file';
import { readJournal } from './journal-lines';

/**
 * The cases of a desk's journal, for somebody at a terminal: read as it is, as the app may be running. Where it can't be
 * read there are none.
 *
 * @param folder - the user data folder
 */
export function casesInFolder(folder: string): readonly Case[] {
  const content = readBytes(join(folder, 'journal.jsonl'), readLimit);
  if (!content.ok || !content.value) return [];
  return casesOf([...readJournal(content.value).entries.values()].reverse());
}
