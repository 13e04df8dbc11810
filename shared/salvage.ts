import type { z } from 'zod/mini';

type Path = readonly PropertyKey[];

/** A key that the schema does not know, as a newer version or a hand may have written it. */
interface UnknownKey {
  readonly path: Path;
  readonly value: unknown;
}

/** What could be read of a stored value. */
export interface Salvaged<Value> {
  readonly value: Value;
  /** The values that did not fit and gave way to a default, by their place, such as `dialPlan.way`. */
  readonly dropped: readonly string[];
  /** What the schema does not know; {@link withUnknown} puts it back when the value is written. */
  readonly unknown: readonly UnknownKey[];
}

type Container = Record<PropertyKey, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isContainer(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    root,
  );
}

/** Puts a value at a place, or takes away what is there. */
function put(root: unknown, path: Path, value: unknown): void {
  const parent = at(root, path.slice(0, -1));
  const key = path.at(-1);
  if (!isContainer(parent) || key === undefined) return;
  // Defined and not assigned, as a key may be called `__proto__`.
  if (value !== undefined)
    Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

const nameOf = (path: Path) => path.map(String).join('.');

// The last item of a list goes first, so that the places of the others stay true.
function lastFirst(a: Path, b: Path): number {
  const apart = a.map((key, index) => (typeof key === 'number' ? Number(b[index] ?? 0) - key : 0));
  return apart.find((each) => each !== 0) ?? 0;
}

/** The places of a value that must change, each once, and none that lies in another. */
function placesToMend(places: readonly Path[]): readonly Path[] {
  const named = new Map(places.map((place) => [nameOf(place), place]));
  const isCovered = (place: Path) => place.some((_, depth) => depth > 0 && named.has(nameOf(place.slice(0, depth))));
  return [...named.values()].filter((place) => !isCovered(place)).toSorted(lastFirst);
}

/** More levels than anything that is kept has, and few enough for whatever goes through all of them. */
const mostLevels = 50;

/** How many levels of a place say where it is. */
const namedLevels = 3;

/**
 * A copy of parsed JSON, in which nothing stands for what is nested deeper than anything of ours: code that follows it to its
 * end would run out of room at some time.
 *
 * @param tooDeep - told of each such place
 */
function shallowCopy(value: unknown, tooDeep: (path: Path) => void, path: Path = []): unknown {
  if (!isContainer(value)) return value;
  if (path.length > mostLevels) {
    tooDeep(path.slice(0, namedLevels));
    return null;
  }
  if (Array.isArray(value)) return value.map((item, index) => shallowCopy(item, tooDeep, [...path, index]));
  // Made of entries and not by assigning, as a key may be called `__proto__`.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, shallowCopy(item, tooDeep, [...path, key])]),
  );
}

/** Whether parsed JSON is nested deeper than anything of ours. */
export function isNestedTooDeep(value: unknown): boolean {
  let isTooDeep = false;
  shallowCopy(value, () => {
    isTooDeep = true;
  });
  return isTooDeep;
}

/** More passes than a value has levels: each one brings to light what the one before left open. */
const passes = 20;

/**
 * Reads a stored object value by value: what fits is kept, and what does not gives way to its default, or goes where
 * there is none. A list loses the items that do not fit, and nothing else.
 *
 * @param schema - of the whole; a strict one, so that unknown keys are noticed
 * @param stored - parsed JSON; it is not changed
 * @param defaults - the values that stand in, in the same form; what is missing from `stored` is taken from here silently
 * @returns undefined where nothing of it can be used
 */
export function salvage<Value extends object>(
  schema: z.ZodMiniType<Value>,
  stored: unknown,
  defaults: Partial<Value>,
): Salvaged<Value> | undefined {
  if (!isContainer(stored) || Array.isArray(stored)) return undefined;
  const dropped = new Set<string>();
  const copy = shallowCopy(stored, (path) => dropped.add(nameOf(path)));
  if (!isContainer(copy)) return undefined;
  const mended: Record<PropertyKey, unknown> = { ...structuredClone(defaults), ...copy };
  const unknown: UnknownKey[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    // A file is read once: to make code for it first takes longer than to read it.
    const read = schema.safeParse(mended, { jitless: true });
    if (read.success) {
      const isUsed = (key: string) => key !== 'version' && Object.hasOwn(read.data, key) && !dropped.has(key);
      return Object.keys(stored).some(isUsed) ? { value: read.data, dropped: [...dropped], unknown } : undefined;
    }
    const toMend: Path[] = [];
    for (const issue of read.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          const path = [...issue.path, key];
          unknown.push({ path, value: at(mended, path) });
          put(mended, path, undefined);
        }
      } else if (issue.code === 'too_big' && issue.origin === 'array') {
        // The first that it has room for stay.
        const list = at(mended, issue.path);
        const { length } = Array.isArray(list) ? list : [];
        for (let index = Number(issue.maximum); index < length; index += 1) toMend.push([...issue.path, index]);
      } else {
        const canStay = at(mended, issue.path) !== undefined || at(defaults, issue.path) !== undefined;
        // A value that is missing and that nothing stands in for takes the whole with it that it belongs to.
        toMend.push(canStay ? issue.path : issue.path.slice(0, -1));
      }
    }
    if (toMend.some((path) => path.length === 0)) return undefined;
    for (const path of placesToMend(toMend)) {
      dropped.add(nameOf(path));
      put(mended, path, structuredClone(at(defaults, path)));
    }
  }
  return undefined;
}

/**
 * A value as it is to be written: with the keys that were found beside it and that this version does not know.
 *
 * @param value - JSON; it is not changed
 */
export function withUnknown<Value extends object>(value: Value, unknown: readonly UnknownKey[]): Value {
  if (unknown.length === 0) return value;
  const whole = structuredClone(value);
  for (const { path, value: found } of unknown) put(whole, path, found);
  return whole;
}
