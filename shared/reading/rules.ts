import type { Block } from './blocks';
import type { ProposedRule } from './proposal-schema';

const kinds: readonly (readonly [ProposedRule['kind'], RegExp])[] = [
  [
    'phone-only',
    /(?=.*\b(?:severity|sev|priority|p|s)[- ]?(?:1|one|a)\b|.*\b(?:critical|urgent|high[- ]priority)\b)(?=.*\b(?:phone|call|telephone)\b)(?=.*\b(?:only|must|always|should|do not|don't)\b)/i,
  ],
  [
    'severity',
    /\b(?:severity|priority) ?(?:level )?(?:1|one)\b.*\b(?:means?|is|are|defined?)\b|\b(?:severity|priority) ?1 ?(?::|-|=)/i,
  ],
  ['subject', /\bsubject\b/i],
  [
    'body',
    /\b(?:include|provide|state|following|have)\b.*\b(?:information|details|in (?:your|the) (?:email|e-mail|message|body))\b/i,
  ],
  ['sender', /\b(?:e-?mail )?address\b.*\b(?:on file|noted|registered|associated|in your account)\b/i],
  ['ticket', /\b(?:create|open|submit|log)\b.*\b(?:case|ticket|incident)\b/i],
  [
    'identification',
    /\b(?:PIN|access code|customer (?:number|id)|account number|contract (?:number|id)|serial number|site id|support id|license (?:number|key)|Kundennummer|numéro de client)\b/,
  ],
];

/** A sentence that is longer says several things at once. */
const longest = 400;

const mostRules = 60;

/** What a page demands, in its own sentences; nothing is made of them. */
export function rulesIn(blocks: readonly Block[]): readonly ProposedRule[] {
  const rules: ProposedRule[] = [];
  const seen = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (rules.length >= mostRules) break;
    if (block.kind !== 'text' && block.kind !== 'item') continue;
    for (const sentence of block.passage.text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])|\n/u)) {
      if (sentence.length < 12 || sentence.length > longest || seen.has(sentence)) continue;
      const kind = kinds.find(([, form]) => form.test(sentence))?.[0];
      if (!kind) continue;
      seen.add(sentence);
      const items = /:\s*$/.test(sentence) ? itemsAfter(blocks, at) : [];
      rules.push({ kind, text: sentence, ...(items.length > 0 ? { items: [...items] } : {}) });
    }
  }
  return rules;
}

/** The list that a sentence with a colon leads to. */
function itemsAfter(blocks: readonly Block[], at: number): readonly string[] {
  const items: string[] = [];
  for (const block of blocks.slice(at + 1, at + 30)) {
    if (block.kind !== 'item') break;
    items.push(block.passage.text);
  }
  return items;
}
