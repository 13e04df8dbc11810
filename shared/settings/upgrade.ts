import { readStored, type UpgradeStep } from '../stored';
import { defaultSettings } from './defaults';
import { type Settings, settingsSchema } from './schema';

/** There is one version so far. */
const steps: readonly UpgradeStep[] = [];

/** Settings of any version that this program ever wrote, value by value. */
export const readSettings = readStored<Settings>(settingsSchema, settingsSchema.parse(defaultSettings), steps);
