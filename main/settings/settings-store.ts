import type { Result } from '../../shared/result';
import { changedSettings } from '../../shared/settings/change';
import { defaultSettings } from '../../shared/settings/defaults';
import { type Settings, type SettingsChange, settingsSchema } from '../../shared/settings/schema';
import { readSettings } from '../../shared/settings/upgrade';
import { openKeptFile } from '../storage/kept-file';

export interface SettingsStore {
  value(): Settings;
  /** Merges a change and writes it; a failed write leaves the old settings in force. */
  change(change: SettingsChange): Result<undefined>;
  /** What happened to the file while it was opened, for the person. */
  readonly notice?: string;
}

/** Opens the settings in a folder; main is their only writer. */
export function openSettings(folder: string): SettingsStore {
  const file = openKeptFile<Settings>({
    folder,
    name: 'settings',
    read: readSettings,
    fallback: settingsSchema.parse(defaultSettings),
    keepsBackups: true,
  });
  return {
    value: file.value,
    change: (change) => file.write(changedSettings(file.value(), change)),
    ...(file.notice === undefined ? {} : { notice: file.notice }),
  };
}
