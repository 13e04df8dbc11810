import { z } from 'zod/mini';
import { slug } from '../guide/line-schema';
import { journalEntrySchema } from './schema';

const channels = z.enum(['all', 'phone', 'email', 'ticket']);

/** What a search may ask: words, a channel, a product by its guide's id, or all of these; without a guide, every product. */
export const journalSearchSchema = z.strictObject({
  query: z.string().check(z.maxLength(200)),
  channel: channels,
  guide: z.optional(slug),
});

/** A search, and which of the entries found are wanted. */
export const journalFindSchema = z.extend(journalSearchSchema, {
  from: z.int().check(z.minimum(0)),
  count: z.int().check(z.minimum(1), z.maximum(200)),
});

/** One page of the journal, newest first. */
export const journalFoundSchema = z.strictObject({
  entries: z.array(journalEntrySchema),
  /** Index of the page's first entry among those found. */
  from: z.int(),
  /** How many were found, and how many there are at all. */
  found: z.int(),
  all: z.int(),
  /** Lines of the file that could not be read. */
  unreadable: z.int(),
});

export type JournalSearch = z.infer<typeof journalSearchSchema>;
export type JournalFind = z.infer<typeof journalFindSchema>;
export type JournalFound = z.infer<typeof journalFoundSchema>;
