import { guessAtOnce, guessCountry, type Whereabouts } from '../../shared/guide/guess-country';
import type { Identifier } from '../../shared/guide/rules-schema';
import type { AppState } from '../../shared/ipc/app-state';
import { openShelf, type Shelf } from '../guides/shelf';
import { openPolicyGuides, type PolicyGuides } from '../policy/policy-guides';
import type { PolicyInForce } from '../policy/policy-in-force';
import { policyInState } from '../policy/policy-in-state';
import { readElsewhere } from '../policy/read-elsewhere';
import { takeOverFormerName } from '../storage/former-name';
import { type Inventory, openInventory } from '../storage/inventory';
import { openKeptFile } from '../storage/kept-file';
import { openTrackRecord, type TrackRecordStore } from './calling/track-record';
import { type Habits, openHabits } from './habits/habits';
import { openSettings, type SettingsStore } from './settings/settings-store';
import { createDeskState, type DeskState } from './state/desk-state';
import { createNotices, type Notices } from './state/notices';
import { type DeskSecrets, deskSecrets } from './vault/desk-secrets';
import { type GuideVaults, guideVaults } from './vault/guide-vaults';
import { keyringWhenAsked } from './vault/keyring-when-asked';
import { createPinVault, type KeptPin, noKeptPin, readKeptPin } from './vault/pin-vault';
import { rememberPins } from './vault/seen-pins';

/** What of a desk is needed to show the first page, and everything else on it needs as well. */
export interface DeskFront {
  /** The user data folder. */
  readonly folder: string;
  readonly notices: Notices;
  readonly inventory: Inventory;
  readonly state: DeskState;
  readonly settings: SettingsStore;
  readonly vault: GuideVaults;
  readonly habits: Habits;
  /** What is known of each product's support. */
  readonly shelf: Shelf;
  /** What the calls to each number have come to. */
  readonly records: TrackRecordStore;
  readonly policy: PolicyInForce;
  /** The guides that it hands out. */
  readonly policyGuides: PolicyGuides;
  /** What a log must leave out at this moment. */
  secrets(): DeskSecrets;
  /** Guesses the country of a person who has not said where they are. Slow, so never before the first paint. */
  guess(): Promise<void>;
}

/** What is told of the computer that the desk is on. */
interface Around {
  readonly program: AppState['program'];
  /** Asked only for a person who has not said where they are. */
  readonly whereabouts: () => Whereabouts;
  readonly policy: PolicyInForce;
}

/**
 * Opens what the first page shows of what is kept in a folder. Damaged files are reported as notices and never stop the program.
 *
 * @param folder - the user data folder
 * @param closeChannel - does away with an IPC channel that a library has opened
 */
export function openDeskFront(
  folder: string,
  { program, whereabouts, policy }: Around,
  closeChannel: (channel: string) => void,
): DeskFront {
  const notices = createNotices();
  const inventory = openInventory(folder);
  const settings = openSettings(folder, {
    say: notices.about('settings'),
    inventory,
    closeChannel,
    policy: () => policy.value().policy,
  });
  const habits = openHabits(folder, notices.about('habits'));
  const policyGuides = openPolicyGuides({
    wanted: () => policy.value().policy.guides,
    folder,
    elsewhere: readElsewhere(process.platform),
  });
  const shelf = openShelf(folder, { say: notices.about('guides'), chosen: habits.guide, fromPolicy: policyGuides });
  policyGuides.onChange(shelf.refresh);
  const seen = rememberPins();
  const openVault = (name: string, identifier: Identifier, formerName: string) => {
    takeOverFormerName(folder, formerName, name, inventory);
    const file = openKeptFile<KeptPin>({
      folder,
      name,
      read: readKeptPin,
      fallback: noKeptPin,
      backups: 0,
      say: notices.about('pin'),
      inventory,
    });
    return seen.watch(
      createPinVault(
        file,
        keyringWhenAsked(),
        () => new Date(),
        identifier,
        () => settings.value().savesPin,
      ),
    );
  };
  const vault = guideVaults(shelf.current, openVault);
  const records = openTrackRecord(folder, inventory);
  const state = createDeskState({
    shelf,
    settings,
    policy: () => policyInState(policy.value(), settings.own(), policyGuides.problems()),
    vault,
    recentCommands: habits.recentCommands,
    records: records.value,
    notices,
    program,
    guessedCountry: settings.value().country === '' ? guessAtOnce(whereabouts()) : '',
  });
  vault.onChange(state.changed);
  records.onChange(state.changed);
  return {
    folder,
    notices,
    inventory,
    state,
    settings,
    vault,
    habits,
    shelf,
    records,
    policy,
    policyGuides,
    secrets: () => deskSecrets(settings.value(), seen.all()),
    async guess() {
      if (settings.value().country !== '' || state.read().guessedCountry !== '') return;
      state.setGuessedCountry(await guessCountry(whereabouts(), () => new Promise(setImmediate)));
    },
  };
}
