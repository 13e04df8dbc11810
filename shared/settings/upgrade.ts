import { z } from 'zod';
import { failure, type Result, success } from '../result';
import { text } from '../text';
import { defaultSettings } from './defaults';
import { type Settings, settingsSchema } from './schema';

type Stored = Record<string, unknown>;

/** One pure step from the version that is its index plus one to the next. There is one version so far. */
const steps: readonly ((stored: Stored) => Stored)[] = [];

const storedSchema = z.looseObject({ version: z.number().int().min(1) });

/**
 * Reads settings of any version that this program ever wrote.
 *
 * @param stored - the parsed content of a settings file
 * @returns the settings in today's form, missing ones at their defaults, or what is wrong:
 *   `not-ours` (not a settings file of this program), `newer` (written by a later version),
 *   `invalid` (a value that does not fit, named in the message)
 */
export function readSettings(stored: unknown): Result<Settings, 'not-ours' | 'newer' | 'invalid'> {
  const known = storedSchema.safeParse(stored);
  if (!known.success) return failure('not-ours', text.keptFile.notSettings);
  if (known.data.version > defaultSettings.version) {
    return failure('newer', text.keptFile.newer);
  }
  const upgraded = steps.slice(known.data.version - 1).reduce<Stored>((settings, step) => step(settings), known.data);
  const checked = settingsSchema.safeParse({ ...defaultSettings, ...upgraded });
  if (checked.success) return success(checked.data);
  const [first] = checked.error.issues;
  return failure('invalid', text.keptFile.badValue(first?.path.join('.') ?? '', first?.message ?? ''));
}
