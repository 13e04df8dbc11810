import type { Policy } from '../../../shared/policy/policy-schema';
import type { PolicySetting } from '../../../shared/policy/policy-settings';
import type { Result } from '../../../shared/result';
import { changedSettings } from '../../../shared/settings/change';
import { defaultSettings } from '../../../shared/settings/defaults';
import { noPolicy, ownChange, settingsInForce, withoutChoice } from '../../../shared/settings/layers';
import { type Settings, type SettingsChange, settingsSchema } from '../../../shared/settings/schema';
import { readSettings } from '../../../shared/settings/upgrade';
import type { Sentence } from '../../../shared/text/sentence';
import type { Inventory } from '../../storage/inventory';
import { openKeptFile, type PutFile } from '../../storage/kept-file';

/** How many versions that the program started with are kept. */
const backups = 3;

export interface SettingsStore {
  /** Those in force: the person's own, with what their organisation's policy lays under and over them. */
  value(): Settings;
  /** The person's own, as they are kept. */
  own(): Settings;
  /** What their organisation lays under and over them. */
  policy(): Policy;
  /**
   * Merges a change into the person's own and writes them; a failed write leaves the old settings in force. Changes are
   * made in their order. What the policy has locked is left out, and `locked` where that is all of it.
   */
  change(change: SettingsChange): Promise<Result<undefined>>;
  /** Forgets what the person has chosen of one setting, so that what the policy suggests counts again. */
  takeSuggestion(name: PolicySetting): Promise<Result<undefined>>;
}

interface Surroundings {
  /** Told what happened to the file. */
  readonly say: (sentence: Sentence) => void;
  readonly inventory: Inventory;
  /** Does away with the IPC channel that electron-store opens for pages: it asks nobody who they are. */
  readonly closeChannel: (channel: string) => void;
  /** The policy in force; without, there is none. */
  readonly policy?: () => Policy;
}

/** Opens the settings in a folder; main is their only writer. */
export function openSettings(
  folder: string,
  { say, inventory, closeChannel, policy = () => noPolicy }: Surroundings,
): SettingsStore {
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
  const update = async (change: (own: Settings) => Settings): Promise<Result<undefined>> => {
    fetched ??= fetchStore();
    await fetched;
    return file.update(change);
  };
  let last: { readonly own: Settings; readonly policy: Policy; readonly inForce: Settings } | undefined;
  return {
    value() {
      const [own, now] = [file.value(), policy()];
      if (last?.own !== own || last.policy !== now) last = { own, policy: now, inForce: settingsInForce(own, now) };
      return last.inForce;
    },
    own: file.value,
    policy,
    async change(change) {
      const allowed = ownChange(file.value(), policy(), change);
      if (!allowed.ok) return allowed;
      return update((own) => {
        const now = ownChange(own, policy(), change);
        return now.ok ? changedSettings(own, now.value) : own;
      });
    },
    takeSuggestion: (name) => update((own) => withoutChoice(own, name)),
  };
}
