import { z } from 'zod/mini';
import type { Block } from './blocks';
import { passage } from './blocks';

const words = z.union([z.string(), z.array(z.unknown())]);

const thingSchema = z.looseObject({
  '@type': z.optional(words),
  name: z.optional(z.string()),
  telephone: z.optional(words),
  contactType: z.optional(z.string()),
  areaServed: z.optional(z.unknown()),
  contactOption: z.optional(words),
});

const mostThings = 5_000;

/** The names of places, however they are wrapped. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 300).flatMap(namesIn);
  const thing = thingSchema.safeParse(value);
  return thing.success && thing.data.name ? [thing.data.name] : [];
}

/**
 * What the page tells machines of whom to call (schema.org ContactPoint), as rows of a table, so that they are read like
 * any other; and the names that it gives to itself.
 */
export function contactPoints(structured: readonly string[]): {
  readonly rows: readonly Block[];
  readonly facts: ReadonlyMap<string, string>;
} {
  const facts = new Map<string, string>();
  const rows: Block[] = [];
  const open: unknown[] = structured.flatMap((text) => {
    try {
      return [JSON.parse(text) as unknown];
    } catch {
      return [];
    }
  });
  for (let seen = 0; open.length > 0 && seen < mostThings; seen += 1) {
    const next = open.shift();
    if (Array.isArray(next)) {
      open.push(...next.slice(0, mostThings));
      continue;
    }
    const parsed = thingSchema.safeParse(next);
    if (!parsed.success) continue;
    const thing = parsed.data;
    open.push(...Object.values(thing).filter((value) => typeof value === 'object' && value !== null));
    const type = namesIn(thing['@type']).join(' ');
    if (/Organization|Corporation/.test(type) && thing.name) facts.set('organization', thing.name);
    if (/Product|SoftwareApplication/.test(type) && thing.name) facts.set('product', thing.name);
    const modified = thing['dateModified'];
    if (typeof modified === 'string') facts.set('datemodified', modified);
    if (!/ContactPoint/.test(type)) continue;
    for (const telephone of namesIn(thing.telephone)) {
      for (const area of [namesIn(thing.areaServed).join(', ')]) {
        const cells = [thing.contactType ?? '', area, telephone].map((cell) => passage(cell));
        rows.push({ kind: 'row', table: -1, isHead: false, cells });
      }
    }
  }
  const head: Block = {
    kind: 'row',
    table: -1,
    isHead: true,
    cells: ['Contact type', 'Area', 'Phone'].map((cell) => passage(cell)),
  };
  return { rows: rows.length > 0 ? [head, ...rows] : [], facts };
}
