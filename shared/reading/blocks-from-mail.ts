import PostalMime from 'postal-mime';
import type { Page } from './blocks';
import { pageFromHtml } from './blocks-from-html';
import { pageFromText } from './blocks-from-text';
import { asLatin1, declaredEncoding } from './decode';

/** Some browsers name the encoding in the page alone, where a mail reader doesn't look. */
function withEncoding(bytes: Uint8Array): Uint8Array | string {
  const raw = asLatin1(bytes);
  const isNamed = /^content-type:\s*text\/html[^\n]*(?:\n[ \t][^\n]*)*charset/im.test(raw);
  const declared = declaredEncoding(raw.slice(0, 20_000));
  if (isNamed || !declared || declared === 'utf-8') return bytes;
  const named = raw.replace(/^(content-type:\s*text\/html)/gim, `$1; charset="${declared}"`);
  return Uint8Array.from(named, (character) => character.charCodeAt(0));
}

/** Reads a page that a browser saved as one file (MHTML), or a mail that holds one. */
export async function pageFromMail(bytes: Uint8Array): Promise<Page> {
  const mail = await PostalMime.parse(withEncoding(bytes));
  const page = mail.html ? pageFromHtml(mail.html) : pageFromText(mail.text ?? '');
  const saved = mail.date ? [['saved', mail.date] as const] : [];
  return { ...page, facts: new Map([...saved, ...page.facts]) };
}
