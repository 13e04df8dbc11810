import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type Block, type Link, type Page, type Passage, passage } from './blocks';
import { pageFromHtml } from './blocks-from-html';

/** What the heads of pages hold: front matter, and comments of the form `[tags]: # (…)`. */
function headFacts(text: string): { readonly facts: Map<string, string>; readonly body: string } {
  const facts = new Map<string, string>();
  const front = /^---\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  for (const line of front?.[1]?.split(/\r?\n/) ?? []) {
    const [, name, value] = /^([\w.]+):\s*["']?(.+?)["']?\s*$/.exec(line) ?? [];
    if (name && value) facts.set(name.toLowerCase(), value);
  }
  for (const [, name = '', value = ''] of text.matchAll(/^\[(\w+)\]:\s*#\s*\((.*)\)\s*$/gm)) {
    facts.set(name.toLowerCase(), value);
  }
  return { facts, body: front ? text.slice(front[0].length) : text };
}

/** Deeper nesting is no list and no quotation, but an attack on the parser. */
const tooDeep = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){20,}/gm;

/** A list marker without its blank, as in `*EMEA: …`, which is no emphasis. */
const gluedBullet = /^(\s*)\*(?=[^\s*][^*\n]*$)/gm;

interface Collected {
  text: string;
  readonly links: Link[];
  /** A link in HTML that has begun, and where. */
  open?: { readonly href: string; readonly from: number };
}

/** What a tag within a line makes of it. */
function collectTag(tag: string, into: Collected): void {
  const href = /^<a\b[^>]*\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
  if (href) into.open = { href, from: into.text.length };
  else if (into.open && /^<\/a\b/i.test(tag)) {
    into.links.push({ href: into.open.href, text: into.text.slice(into.open.from) });
    delete into.open;
  } else into.text += /^<(?:br|\/?p|\/?div|\/?li)\b/i.test(tag) ? '\n' : ' ';
}

function collect(node: Nodes, into: Collected): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') into.text += node.value;
  else if (node.type === 'break') into.text += '\n';
  else if (node.type === 'html') collectTag(node.value, into);
  else if ('children' in node) {
    const from = into.text.length;
    for (const child of node.children) collect(child, into);
    if (node.type === 'link') into.links.push({ href: node.url, text: into.text.slice(from) });
  }
}

function passageOf(node: Nodes): Passage {
  const into: Collected = { text: '', links: [] };
  collect(node, into);
  return passage(into.text, into.links);
}

/** Reads Markdown with tables, and the HTML within it. */
export function pageFromMarkdown(text: string): Page {
  const { facts, body } = headFacts(text);
  const tree = fromMarkdown(body.replace(tooDeep, '').replace(gluedBullet, '$1* '), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const blocks: Block[] = [];
  let tables = 0;
  const walk = (parent: Parents, depth: number) => {
    for (const node of parent.children) {
      if (node.type === 'heading') blocks.push({ kind: 'heading', level: node.depth, passage: passageOf(node) });
      else if (node.type === 'paragraph' || node.type === 'code') {
        const content = passageOf(node);
        if (parent.type === 'listItem') blocks.push({ kind: 'item', depth, passage: content });
        else blocks.push({ kind: 'text', passage: content });
      } else if (node.type === 'table') {
        tables += 1;
        for (const [index, row] of node.children.entries()) {
          blocks.push({ kind: 'row', table: tables, isHead: index === 0, cells: row.children.map(passageOf) });
        }
      } else if (node.type === 'html') {
        const inner = pageFromHtml(node.value).blocks;
        blocks.push(
          ...inner.map((block) => (block.kind === 'row' ? { ...block, table: block.table + 10_000 } : block)),
        );
      } else if ('children' in node) walk(node as Parents, node.type === 'list' ? depth + 1 : depth);
    }
  };
  walk(tree, 0);
  return { blocks: blocks.filter((block) => block.kind === 'row' || block.passage.text !== ''), facts, structured: [] };
}
