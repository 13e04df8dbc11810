import { type GuideFileProblem, readGuideFile } from '../../../shared/guide/guide-file';
import type { Guide } from '../../../shared/guide/schema';
import type { Proposal } from '../../../shared/reading/proposal-schema';
import { readPage } from '../../../shared/reading/read-page';
import type { OfferedFile } from './offered-file';

/** What a file turned out to be. */
export type Offered =
  | { readonly kind: 'guide'; readonly guide: Guide }
  | { readonly kind: 'page'; readonly proposal: Proposal }
  | { readonly kind: 'unread' }
  | { readonly kind: 'broken-guide'; readonly problems: readonly GuideFileProblem[] };

const begins = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(bytes.subarray(0, 200))
    .replace(/^\uFEFF/, '')
    .trimStart();

/** Reads a file as a guide, or else as a page. Nothing in it is run, and nothing is loaded for it. */
export async function whatIsOffered({ name, bytes }: OfferedFile): Promise<Offered> {
  if (bytes === undefined) return { kind: 'unread' };
  if (/\.json$/i.test(name) || begins(bytes).startsWith('{')) {
    const read = readGuideFile(bytes);
    return read.ok ? { kind: 'guide', guide: read.guide } : { kind: 'broken-guide', problems: read.problems };
  }
  return { kind: 'page', proposal: await readPage(bytes, name) };
}
