import { z } from 'zod';
import { slug } from '../guide/line-schema';
import { journalEntrySchema } from './schema';

const channels = z.enum(['all', 'phone', 'email', 'ticket']);

/** What a search may ask: words, a channel, a product by its guide's id, or all of these; without a guide, every product. */
export const journalSearchSchema = z.strictObject({
  query: z.string().max(200),
  channel: channels,
  guide: slug.optional(),
});

/** A search, and which of the entries found are wanted. */
export const journalFindSchema = journalSearchSchema.extend({
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(200),
});

/** One page of the journal, newest first. */
export const journalFoundSchema = z.strictObject({
  entries: z.array(journalEntrySchema),
  /** Index of the page's first entry among those found. */
  from: z.number().int(),
  /** How many were found, and how many there are at all. */
  found: z.number().int(),
  all: z.number().int(),
  /** Lines of the file that could not be read. */
  unreadable: z.number().int(),
});

export type JournalSearch = z.infer<typeof journalSearchSchema>;
export type JournalFind = z.infer<typeof journalFindSchema>;
export type JournalFound = z.infer<typeof journalFoundSchema>;
