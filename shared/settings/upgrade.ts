import { readStored, type UpgradeStep } from '../stored';
import { defaultSettings } from './defaults';
import { type Settings, settingsSchema } from './schema';

/** Each from the version that is its place in the list to the next. */
const steps: readonly UpgradeStep[] = [
  // A reminder of old PINs could be set and was never given.
  ({ pinReminderDays: _, ...settings }) => ({ ...settings, version: 2 }),
];

/**
 * Settings of an older version as this one has them.
 *
 * @param version - the one that wrote them
 */
export function upgradedSettings(
  version: number,
  settings: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return steps.slice(version - 1).reduce<Record<string, unknown>>((each, step) => step(each), { ...settings });
}

const today: Settings = settingsSchema.parse(defaultSettings, { jitless: true });

/** Settings of any version that this program ever wrote, value by value. */
export const readSettings = readStored<Settings>(settingsSchema, today, steps);
