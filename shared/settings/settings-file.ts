import { z } from 'zod/mini';
import type { FailureFacts } from '../failure-schema';
import type { Policy } from '../policy/policy-schema';
import { failure, type Result, success } from '../result';
import { wrongValueOf } from '../wrong-value';
import { defaultSettings } from './defaults';
import { noPolicy, ownChoices } from './layers';
import { type Settings, type SettingsChange, settingsChangeSchema } from './schema';
import { upgradedSettings } from './upgrade';

const format = 'alm-lifeline-settings';

/** The outside of a file of settings; what is in it is looked at only once its version is known. */
const fileSchema = z.looseObject({
  format: z.literal(format),
  version: z.int().check(z.minimum(1)),
  settings: z.record(z.string(), z.unknown()),
});

/** More of what is wrong than this helps nobody. */
const mostProblems = 5;

/**
 * A person's own settings as the content of a file, without what their organisation has decided. The PIN is none of
 * them, so it can never be in it.
 */
export function settingsFile(own: Settings, policy: Policy = noPolicy): string {
  const { chosenOverPreset: _ofThisComputer, ...settings } = ownChoices(own, policy);
  return `${JSON.stringify({ format, version: own.version, settings }, null, 2)}\n`;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const nameOf = (path: readonly PropertyKey[]) => path.map(String).join('.').slice(0, 60);

/** What is wrong with one setting, or with each that is none. */
function problemsOf(issue: z.core.$ZodIssue): FailureFacts['invalid-settings']['problems'] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: nameOf([...issue.path, key]), isSetting: false }));
  const wrong = wrongValueOf(issue);
  return [{ field: nameOf(issue.path), isSetting: true, ...(wrong ? { wrong } : {}) }];
}

/**
 * Reads a file of settings. It may hold some of them only; what it leaves out stays as it is.
 *
 * @param content - of the file, anything at all
 * @returns `not-settings` for any other file, `newer-settings` for one of a later version, `invalid-settings` with what is wrong in it; nothing
 *   of it is then to be used
 */
export function readSettingsFile(
  content: string,
): Result<SettingsChange, 'not-settings' | 'newer-settings' | 'invalid-settings'> {
  const file = fileSchema.safeParse(parsed(content));
  if (!file.success) return failure('not-settings');
  if (file.data.version > defaultSettings.version) return failure('newer-settings');
  const { version: given, ...current } = upgradedSettings(file.data.version, file.data.settings);
  // No file of ours names it among the settings.
  const named = 'version' in file.data.settings ? { ...current, version: given } : current;
  const change = settingsChangeSchema.safeParse(named);
  if (change.success) return success(change.data);
  const problems = change.error.issues.flatMap(problemsOf).slice(0, mostProblems);
  return failure('invalid-settings', { problems });
}
