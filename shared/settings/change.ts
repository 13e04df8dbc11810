import { mergeDefined } from '../merge-defined';
import type { Settings, SettingsChange } from './schema';

/** The settings with a change laid over them; what the change leaves out stays. */
export function changedSettings(settings: Settings, { dialPlan = {}, ...change }: SettingsChange): Settings {
  return { ...mergeDefined(settings, change), dialPlan: mergeDefined(settings.dialPlan, dialPlan) };
}
