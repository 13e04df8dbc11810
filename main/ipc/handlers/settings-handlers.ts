import type { Handlers } from '../../../shared/ipc/contract';
import type { SettingsStore } from '../../settings/settings-store';

/** Settings, written as they are typed. */
export function settingsHandlers(settings: SettingsStore, changed: () => void): Pick<Handlers, 'settings.change'> {
  return {
    'settings.change': async (change) => {
      const written = await settings.change(change);
      if (written.ok) changed();
      return written;
    },
  };
}
