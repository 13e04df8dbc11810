import { type Page, passagesOf } from './blocks';
import type { ProposedLine } from './proposal-schema';

/** Elements that browsers and editors always end, and which a page holds its numbers in. */
const holders = ['table', 'ul', 'ol', 'dl', 'script', 'style'];
/** The same for a page that has a body of its own; in a piece of one they are often left open. */
const pageHolders = [...holders, 'div', 'main', 'section', 'article'];

const countOf = (html: string, pattern: string) => html.match(new RegExp(pattern, 'gi'))?.length ?? 0;

function isCutHtml(html: string): boolean {
  const tail = html.slice(-2_000).trimEnd();
  // In the midst of a tag, of an entity, or of a comment.
  if (/<[a-z/!][^<>]*$/i.test(tail) || html.lastIndexOf('<!--') > html.lastIndexOf('-->')) return true;
  if (/<\/(?:html|body)\s*>/i.test(html.slice(-20_000))) return false;
  const isPage = /<(?:html|body)\b/i.test(html.slice(0, 200_000));
  return (isPage ? pageHolders : holders).some(
    (name) => countOf(html, `<${name}[\\s>]`) > countOf(html, `</${name}\\s*>`),
  );
}

/** A page that is several parts in one file ends with the mark that its head names. */
function isCutMail(mail: string): boolean {
  const boundary = /boundary="?([^"\r\n;]{1,100})/i.exec(mail.slice(0, 4_000))?.[1];
  return boundary !== undefined && !mail.includes(`--${boundary}--`);
}

/** A table of which every row ends with its last line, but for the last one. */
function isCutMarkdown(markdown: string): boolean {
  const rows = markdown.trimEnd().split(/\r?\n/).slice(-2);
  const [before = '', last = ''] = rows;
  return /^\s*\|.*\|\s*$/.test(before) && /^\s*\|/.test(last) && !/\|\s*$/.test(last);
}

/** Whether a saved page ends before it is over, as one does whose download or copy stopped. */
export function isCutOff(text: string, format: 'html' | 'mail' | 'markdown' | 'csv' | 'text'): boolean {
  if (format === 'html') return isCutHtml(text);
  if (format === 'mail') return isCutMail(text);
  return format === 'markdown' && isCutMarkdown(text);
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Whether a number is the very last thing on a page, so that digits of it may be missing. */
export function endsPage({ published }: Pick<ProposedLine, 'published'>, { blocks }: Pick<Page, 'blocks'>): boolean {
  const last = blocks.findLast((block) => passagesOf(block).some(({ text }) => text !== ''));
  const words = last ? passagesOf(last).findLast(({ text }) => text !== '')?.text : undefined;
  return words !== undefined && /\d\W*$/.test(words) && digitsOf(words).endsWith(digitsOf(published));
}
