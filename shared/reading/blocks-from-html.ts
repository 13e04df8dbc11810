import { Parser } from 'htmlparser2';
import { BlockWriter } from './block-writer';
import { mostBlocks, type Page } from './blocks';

/** What is never shown or no longer so, or belongs to a program. */
const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'iframe',
  'canvas',
  'title',
  'del',
  's',
  'strike',
]);

/** What begins and ends a line of its own. */
const blockTags = new Set(
  'address article aside blockquote body button center details dialog dd div fieldset figcaption figure form header hgroup hr html label legend main menu ol option p pre section select summary ul'.split(
    ' ',
  ),
);

/** What holds the ways to other pages, or the vendor's address. */
const asideTags = new Set(['footer', 'nav']);

/** An address that a content network hides from spammers: each byte is mixed with the first. */
function unhide(hidden: string): string {
  const bytes = (hidden.match(/[\da-f]{2}/gi) ?? []).map((byte) => Number.parseInt(byte, 16));
  const [key = 0, ...rest] = bytes;
  return String.fromCharCode(...rest.map((byte) => byte ^ key));
}

const span = (value: string | undefined) => Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), 200);

/** No page is nested deeper, and what the parser takes grows with the square of the depth. */
const deepest = 400;

/** Tags that need no end, or never have one: they say nothing of the depth. */
const endless =
  /^(?:p|li|td|tr|th|dt|dd|option|thead|tbody|tfoot|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** How much of a page is handed to the parser at once, in characters. */
const pieceSize = 200_000;

/** The page without the tags that open beyond all depth; what stands between them stays. */
function flattened(html: string): string {
  let depth = 0;
  return html.replace(/<(\/?)([a-z][a-z\d]{0,20})(?=[\s>/])/gi, (tag, end: string, name: string) => {
    if (endless.test(name)) return tag;
    depth = Math.max(0, depth + (end === '' ? 1 : -1));
    return end === '' && depth > deepest ? '<br' : tag;
  });
}

/**
 * Reads HTML as a browser without scripts would show it, as a stream of tags: however deep a page is nested, nothing but
 * the place in it is kept. Nothing is run and nothing is loaded.
 */
export function pageFromHtml(html: string): Page {
  const facts = new Map<string, string>();
  const structured: string[] = [];
  const writer = new BlockWriter();
  let hidden = 0;
  let collected: { readonly tag: string; text: string } | undefined;

  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    if (unseen.has(tag)) {
      hidden += 1;
      if (tag === 'title' || (tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '')))
        collected ??= { tag, text: '' };
      return;
    }
    if (hidden > 0) return;
    writer.passTag();
    const heading = /^h([1-6])$/.exec(tag)?.[1];
    if (heading) writer.startHeading(Number(heading));
    else if (tag === 'dt') writer.startHeading(7);
    else if (tag === 'br') writer.breakLine();
    else if (tag === 'li') writer.startItem();
    else if (tag === 'ul' || tag === 'ol') writer.startList();
    else if (tag === 'table') writer.startTable();
    else if (tag === 'tr') writer.startRow();
    else if (tag === 'td' || tag === 'th') {
      writer.startCell({
        isHead: tag === 'th',
        rows: span(attributes['rowspan']),
        columns: span(attributes['colspan']),
      });
    } else if (asideTags.has(tag)) writer.startAside();
    else if (blockTags.has(tag)) writer.startBlock();
    else if (tag === 'a') writer.startLink(attributes['href'] ?? '');
    else if (tag === 'meta') {
      const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
      if (name && attributes['content']) facts.set(name.toLowerCase(), attributes['content'].slice(0, 500));
    } else if (tag === 'html' && attributes['lang']) facts.set('lang', attributes['lang']);
    else if (tag === 'time' && attributes['datetime'] && !facts.has('time')) facts.set('time', attributes['datetime']);
    const hiddenAddress = attributes['data-cfemail'];
    if (hiddenAddress) writer.write(` ${unhide(hiddenAddress.slice(0, 400))} `);
  };

  const close = (tag: string) => {
    if (unseen.has(tag)) {
      hidden = Math.max(0, hidden - 1);
      if (hidden === 0 && collected) {
        if (collected.tag === 'title') facts.set('title', facts.get('title') ?? collected.text.trim().slice(0, 500));
        else structured.push(collected.text);
        collected = undefined;
      }
      return;
    }
    if (hidden > 0) return;
    writer.passTag();
    if (/^h[1-6]$/.test(tag) || tag === 'dt') writer.endHeading();
    else if (tag === 'li') writer.endItem();
    else if (tag === 'ul' || tag === 'ol') writer.endList();
    else if (tag === 'table') writer.endTable();
    else if (tag === 'tr') writer.endRow();
    else if (tag === 'td' || tag === 'th') writer.endCell();
    else if (tag === 'a') writer.endLink();
    else if (asideTags.has(tag)) writer.endAside();
    else if (blockTags.has(tag)) writer.startBlock();
  };

  const parser = new Parser(
    {
      onopentag: open,
      onclosetag: close,
      ontext: (text) => {
        if (collected) collected.text = (collected.text + text).slice(0, 200_000);
        // Line ends in the source are blanks; those that a reader sees come from tags.
        else if (hidden === 0) writer.write(text.replace(/\s+/g, ' '));
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  // In pieces, so that what is beyond the most that is looked at costs nothing.
  const whole = flattened(html);
  for (let at = 0; at < whole.length && writer.count <= mostBlocks; at += pieceSize) {
    parser.write(whole.slice(at, at + pieceSize));
  }
  parser.end();
  return { blocks: writer.end(), facts, structured };
}
