import { text } from '../text';

const most = 160;

const cut = (words: string) => (words.length > most ? `${words.slice(0, most)}…` : words);

/** Every text and number in a value, in order. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
}

/** What one item of a list is called: an identifier by its name, a step of a menu by what is pressed and said. */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const known = new Map<string, unknown>(Object.entries(item));
  for (const key of ['name', 'label', 'whom', 'published']) {
    const name = known.get(key);
    if (typeof name === 'string') return name;
  }
  const step = ['press', 'say'].flatMap((key) => leaves(known.get(key)));
  return (step.length > 0 ? step : leaves(item)).join(' ');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of two values with parts only the parts that differ. */
function differing(value: unknown, other: unknown): unknown {
  if (!isRecord(value) || !isRecord(other)) return value;
  const parts = Object.entries(value).filter(([key, part]) => JSON.stringify(part) !== JSON.stringify(other[key]));
  return Object.fromEntries(parts);
}

function named(value: unknown): string {
  if (value === undefined) return text.guides.change.nothing;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return text.guides.change.day(value);
  if (typeof value === 'boolean') return text.guides.change.yesNo(value);
  if (Array.isArray(value)) return value.length === 0 ? text.guides.change.nothing : value.map(nameOf).join(', ');
  if (isRecord(value) && typeof value['lastSeen'] === 'string') return text.guides.change.day(value['lastSeen']);
  return leaves(value).join(', ') || text.guides.change.nothing;
}

/**
 * What a value of a guide was and what it becomes, in a few words each: by its names, and where those are the same by all that it
 * says.
 */
export function changeInWords(before: unknown, after: unknown): readonly [before: string, after: string] {
  const names = [named(differing(before, after)), named(differing(after, before))] as const;
  if (names[0] !== names[1]) return [cut(names[0]), cut(names[1])];
  const whole = [leaves(before).join(', '), leaves(after).join(', ')] as const;
  // Where they begin alike, what differs is not to be what is cut.
  const shared = [...whole[0]].findIndex((letter, index) => letter !== [...whole[1]][index]);
  const from = Math.max(0, (shared < 0 ? 0 : shared) - 40);
  const part = (words: string) => cut(`${from > 0 ? '…' : ''}${words.slice(from)}`);
  return whole[0] === whole[1] ? [names[0], text.guides.change.details(names[1])] : [part(whole[0]), part(whole[1])];
}
