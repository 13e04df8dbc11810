/** More than any message of the program's own pages: a draft has some 60 values, and up to 250,000 characters. */
const most = { values: 2_000, characters: 1_000_000 };

/** A guide of some thousand numbers, each with a dozen facts. */
export const mostOfGuide = { values: 400_000, characters: 20_000_000 };

const isRecord = (value: object): value is Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * Whether a message is larger than any that the program sends, or holds anything but plain data. It looks at no more than
 * it would let through, so that a huge message costs next to nothing.
 *
 * @param message - anything at all, also what refers to itself
 * @param limits - the most that it may hold
 */
export function isOversized(message: unknown, limits: typeof most = most): boolean {
  const waiting: unknown[] = [message];
  let values = 0;
  let characters = 0;
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    values += 1;
    if (typeof next === 'string') characters += next.length;
    else if (Array.isArray(next)) {
      if (next.length > limits.values) return true;
      // One at a time: as arguments of one call, some hundred thousand are too many.
      const list: readonly unknown[] = next;
      for (const each of list) waiting.push(each ?? null);
    } else if (typeof next === 'object' && next !== null) {
      if (!isRecord(next)) return true;
      const keys = Object.keys(next);
      if (keys.length > limits.values) return true;
      for (const key of keys) {
        characters += key.length;
        waiting.push(next[key] ?? null);
      }
    } else if (typeof next === 'function' || typeof next === 'symbol' || typeof next === 'bigint') return true;
    if (values + waiting.length > limits.values || characters > limits.characters) return true;
  }
  return false;
}
