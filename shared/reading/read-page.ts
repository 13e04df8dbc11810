import { mostBlocks, type Page } from './blocks';
import type { Proposal, Refusal } from './proposal-schema';

/** Larger files are no pages of numbers; with all their pictures in them pages stay far below. */
export const largestPage = 16 * 1024 * 1024;

/** Larger texts are read line by line: what a Markdown parser takes grows faster than they do. */
const largestMarkdown = 100_000;

type Format = 'html' | 'mail' | 'markdown' | 'csv' | 'text';

/** The format of a text, by what it holds and, where that leaves it open, by the name of its file. */
function formatOf(text: string, name: string): Format {
  const head = text.slice(0, 4_000);
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){1,40}/.test(head) && /^mime-version:/im.test(head)) return 'mail';
  if (['md', 'markdown', 'mdx'].includes(ending)) return 'markdown';
  if (['csv', 'tsv'].includes(ending)) return 'csv';
  if (['html', 'htm', 'xhtml', 'shtml'].includes(ending)) return 'html';
  if (
    /^\s*(?:<!doctype html|<\?xml|<html|<!--)/i.test(head) ||
    /<(?:table|body|div|td|h[1-6]|p|li|br)\b[^>]*>/i.test(text.slice(0, 200_000))
  )
    return 'html';
  if (/^\s*\|?\s*:?-{3,}:?\s*\|/m.test(text) || /^#{1,6} \S/m.test(text) || /\]\(https?:/.test(text)) return 'markdown';
  return 'text';
}

const nothing = (refused: Refusal): Proposal => ({
  product: null,
  vendor: null,
  portal: null,
  mailbox: null,
  asOf: null,
  rules: [],
  lines: [],
  leftOut: [],
  refused,
});

/** Why a page has no line: it may have one where nobody looked. */
function whyNone(isCutShort: boolean, isBroken: boolean): Refusal {
  if (isBroken) return 'damaged';
  return isCutShort ? 'too-large' : 'no-number';
}

async function pageOf(bytes: Uint8Array, text: string, format: Format): Promise<Page> {
  switch (format) {
    case 'html':
      return (await import('./blocks-from-html')).pageFromHtml(text);
    case 'mail':
      return (await import('./blocks-from-mail')).pageFromMail(bytes);
    case 'markdown':
      if (text.length <= largestMarkdown) return (await import('./blocks-from-markdown')).pageFromMarkdown(text);
      return (await import('./blocks-from-text')).pageFromText(text);
    case 'csv':
      return (await import('./blocks-from-text')).pageFromCsv(text);
    case 'text':
      return (await import('./blocks-from-text')).pageFromText(text);
  }
}

/**
 * Reads a saved support page as a proposal for a guide. Nothing in the page is run, and nothing is loaded for it.
 *
 * @param bytes - the file, or pasted text in UTF-8
 * @param name - the file's name; its ending tells formats apart that look alike
 */
export async function readPage(bytes: Uint8Array, name: string): Promise<Proposal> {
  if (bytes.length === 0) return nothing('empty');
  if (bytes.length > largestPage) return nothing('too-large');
  const { decode } = await import('./decode');
  const text = decode(bytes);
  if (text === undefined) return nothing('not-a-page');
  if (text.trim() === '') return nothing('empty');
  const format = formatOf(text, name);
  let page: Page;
  try {
    page = await pageOf(bytes, text, format);
  } catch {
    return nothing('damaged');
  }
  const [
    { contactPoints },
    { Reader },
    { saysSupport },
    { proposeLines },
    { rulesIn },
    { particularsOf },
    { endsPage, isCutOff },
  ] = await Promise.all([
    import('./contact-points'),
    import('./context'),
    import('./says-support'),
    import('./propose-lines'),
    import('./rules'),
    import('./particulars'),
    import('./cut-off'),
  ]);
  const told = contactPoints(page.structured);
  const blocks = page.blocks.slice(0, mostBlocks);
  const facts = new Map([...told.facts, ...page.facts]);
  const reader = new Reader();
  reader.read([...told.rows, ...blocks]);
  const { lines, leftOut } = proposeLines(reader.sightings, saysSupport({ blocks, facts }));
  const isCut = page.blocks.length > mostBlocks || reader.isFull || isCutOff(text, format);
  return {
    ...particularsOf({ ...page, blocks, facts }),
    rules: [...rulesIn(blocks)],
    lines: lines.map((line) =>
      isCut && endsPage(line, { blocks }) ? { ...line, doubts: [...line.doubts, 'cut-off'] } : line,
    ),
    leftOut: [...leftOut],
    ...(lines.length > 0 && isCut ? { isCutOff: true } : {}),
    ...(lines.length === 0
      ? {
          refused: whyNone(
            page.blocks.length > mostBlocks,
            format === 'mail' && (isCut || !/boundary=/i.test(text.slice(0, 4_000))),
          ),
        }
      : {}),
  };
}
