import { z } from 'zod/mini';
import { failure, type Result, success } from './result';
import { type Salvaged, salvage } from './salvage';

/** Anything that is kept in a file carries the version of its form. */
interface Versioned {
  readonly version: number;
}

export type StoredProblem = 'not-ours' | 'newer';

/**
 * Reads what a file holds.
 *
 * @param stored - parsed JSON
 * @param standIn - what a value that does not fit gives way to, such as a backup; unless given, the defaults
 * @returns `newer` for the form of a later version, `not-ours` where nothing of it can be used; what the file holds is
 *   never put into a message
 */
export type ReadStored<Value> = (stored: unknown, standIn?: Value) => Result<Salvaged<Value>, StoredProblem>;

/** One pure step from the version that is its index plus one to the next. */
export type UpgradeStep = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

const objectSchema = z.record(z.string(), z.unknown());
const versionSchema = z.int().check(z.minimum(1));

/**
 * How to read what is kept in one form, or in those that came before it.
 *
 * @param schema - a strict one, of today's form
 * @param defaults - today's form with nothing in it; its version is today's
 */
export function readStored<Value extends Versioned>(
  schema: z.ZodMiniType<Value>,
  defaults: Value,
  steps: readonly UpgradeStep[] = [],
): ReadStored<Value> {
  return (stored, standIn = defaults) => {
    const object = objectSchema.safeParse(stored);
    if (!object.success) return failure('not-ours');
    const version = versionSchema.safeParse(object.data['version']);
    if (version.success && version.data > defaults.version) return failure('newer');
    // One without a sound version is most likely today's with one bad value in it.
    const from = version.success ? version.data : defaults.version;
    const upgraded = steps.slice(from - 1).reduce<Record<string, unknown>>((each, step) => step(each), object.data);
    const salvaged = salvage(schema, upgraded, standIn);
    return salvaged ? success(salvaged) : failure('not-ours');
  };
}
