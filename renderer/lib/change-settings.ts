import type { SettingsChange } from '../../shared/settings/schema';
import { bridge } from './bridge';
import { reportPast } from './use-outcome';

/** Changes settings that are chosen rather than typed, and says so where they can't be kept. @returns whether they were */
export function changeSettings(change: SettingsChange): Promise<boolean> {
  return reportPast(bridge.call('settings.change', change), () => undefined);
}
