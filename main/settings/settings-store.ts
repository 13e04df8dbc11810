import type { Result } from '../../shared/result';
import { changedSettings } from '../../shared/settings/change';
import { defaultSettings } from '../../shared/settings/defaults';
import { type Settings, type SettingsChange, settingsSchema } from '../../shared/settings/schema';
import { readSettings } from '../../shared/settings/upgrade';
import type { Inventory } from '../storage/inventory';
import { openKeptFile, type PutFile } from '../storage/kept-file';

/** How many versions that the program started with are kept. */
const backups = 3;

export interface SettingsStore {
  value(): Settings;
  /** Merges a change and writes it; a failed write leaves the old settings in force. Changes are made in their order. */
  change(change: SettingsChange): Promise<Result<undefined>>;
}

interface Surroundings {
  /** Told, in words for the person, what happened to the file. */
  readonly say: (message: string) => void;
  readonly inventory: Inventory;
  /** Does away with the IPC channel that electron-store opens for pages: it asks nobody who they are. */
  readonly closeChannel: (channel: string) => void;
}

/** Opens the settings in a folder; main is their only writer. */
export function openSettings(folder: string, { say, inventory, closeChannel }: Surroundings): SettingsStore {
  let put: PutFile | undefined;
  const file = openKeptFile<Settings>({
    folder,
    name: 'settings',
    read: readSettings,
    fallback: settingsSchema.parse(defaultSettings),
    backups,
    say,
    inventory,
    put(...file) {
      if (put) put(...file);
      else throw new Error('Settings are written by change alone, which fetches what writes them.');
    },
  });
  // Fetched with the first change: electron-store takes longer to load than all that is read before the first paint.
  let fetched: Promise<void> | undefined;
  const fetchStore = async () => {
    const { putThroughStore } = await import('./put-through-store');
    put = putThroughStore(closeChannel);
  };
  return {
    value: file.value,
    async change(change) {
      fetched ??= fetchStore();
      await fetched;
      return file.update((settings) => changedSettings(settings, change));
    },
  };
}
