import { join } from 'node:path';
import { withoutSecrets } from '../../shared/diagnostics/redact';
import { guessAtOnce, guessCountry, type Whereabouts } from '../../shared/guide/guess-country';
import type { Identifier } from '../../shared/guide/rules-schema';
import type { SupportLine } from '../../shared/guide/schema';
import { callsTold, isInDoubt } from '../../shared/guide/track-record';
import type { AppState, Opener } from '../../shared/ipc/app-state';
import type { HandedTo } from '../../shared/ipc/contract';
import type { CallSheet } from '../../shared/journal/call-sheet-schema';
import { keptNames } from '../../shared/kept-names';
import type { CommandId } from '../../shared/palette/command-id';
import { dialSchemes } from '../../shared/phone/dial-link';
import type { Draft } from '../../shared/request/draft';
import type { Result } from '../../shared/result';
import type { Severity } from '../../shared/severity';
import { text } from '../../shared/text';
import { wordFailure } from '../../shared/text/word-failure';
import { guidesFolder, openShelf, type Shelf } from '../guides/shelf';
import { openPolicyGuides, type PolicyGuides } from '../policy/policy-guides';
import type { PolicyInForce } from '../policy/policy-in-force';
import { policyInState } from '../policy/policy-in-state';
import { readElsewhere } from '../policy/read-elsewhere';
import { takeOverFormerName } from '../storage/former-name';
import { openInventory } from '../storage/inventory';
import { openKeptFile } from '../storage/kept-file';
import { removeLeftovers } from '../storage/leftovers';
import { knowGuides } from '../system/links/allowed-links';
import { createKnownOpeners } from '../system/links/known-openers';
import { openLink } from '../system/links/open-link';
import { findFileOpener, findOpener } from '../system/links/openers';
import { askPerson } from '../windows/ask-person';
import { type CallSheets, openCallSheets } from './calling/call-sheets';
import { dial } from './calling/dial';
import { createDialConsent, type DialConsent } from './calling/dial-consent';
import { openTrackRecord } from './calling/track-record';
import { type DraftStore, openDrafts } from './drafts/draft-store';
import { folderOfDraftsToOpen, removeLeftDrafts } from './drafts/drafts-to-open';
import { everyDraftFolder } from './drafts/folder-for-opener';
import { type Habits, openHabits } from './habits/habits';
import { type Journal, openJournal } from './journal/journal';
import { newEntry } from './journal/new-entry';
import { openPromises, type PromiseStore, promisesFolder } from './promises/promise-store';
import { openSettings, type SettingsStore } from './settings/settings-store';
import { createDeskState, type DeskState } from './state/desk-state';
import { createNotices } from './state/notices';
import { type DeskSecrets, deskSecrets } from './vault/desk-secrets';
import { type GuideVaults, guideVaults } from './vault/guide-vaults';
import { createPinVault, type KeptPin, noKeptPin, readKeptPin } from './vault/pin-vault';
import { rememberPins } from './vault/seen-pins';
import { systemKeyring } from './vault/system-keyring';

/** Everything that one person's desk holds, opened from one folder. */
export interface Desk {
  readonly state: DeskState;
  readonly settings: SettingsStore;
  readonly vault: GuideVaults;
  readonly drafts: DraftStore;
  /** Where draft files lie that only wait to be opened. */
  readonly draftsToOpen: string;
  readonly journal: Journal;
  readonly sheets: CallSheets;
  /** What support has promised. */
  readonly promises: PromiseStore;
  readonly habits: Habits;
  /** What is known of each product's support. */
  readonly shelf: Shelf;
  /** Has the person look at how a number is dialled, once. */
  readonly consent: DialConsent;
  dial(line: SupportLine, despiteDoubt: boolean): Promise<Result<{ handedTo: HandedTo }>>;
  /**
   * Enters an email or a ticket that was prepared into the journal, once however often it is handed over.
   *
   * @returns the id of its entry, for the draft to keep
   */
  recordWriting(channel: 'email' | 'ticket', way: string, draft: Draft): { entry: string };
  /** Takes the answer to the triage question, for the desk and for the call that goes on. */
  chooseSeverity(severity: Severity): void;
  /** Remembers that a command of the palette was used. */
  use(command: CommandId): void;
  /** To be told after the settings were changed, as another way of dialling has another program behind it. */
  settingsChanged(): void;
  /**
   * Takes out of a text what the support of any product knows this person by, should that have been typed into it. Never
   * waits for a keyring that is locked or silent.
   *
   * @returns with `isSure` false where something is saved that can't be read now, so that nobody knows whether it's there;
   *   any text may hold it then
   */
  withoutPins(): Promise<{
    readonly clean: (words: string) => string;
    readonly mayHold: (words: string) => boolean;
    readonly isSure: boolean;
  }>;
  /** What a log must leave out at this moment. */
  secrets(): DeskSecrets;
  /** Who answers the way of dialling; never waits long, and never for anything else. */
  dialler(): Promise<Opener>;
  readonly policy: PolicyInForce;
  /** The guides that it hands out. */
  readonly policyGuides: PolicyGuides;
  /** Asks the system once who answers the way of dialling, and where this is. Slow, so never before the first paint. */
  askSystem(): Promise<void>;
  /** Asks the system which programs take an email, as they may have come or gone. */
  lookForMail(): Promise<void>;
  /** Removes what writes that were killed have left behind. Not before the first paint. */
  tidy(): void;
}

/** What is told of the computer that the desk is on. */
interface Around {
  readonly program: AppState['program'];
  /** Asked only for a person who has not said where they are. */
  readonly whereabouts: () => Whereabouts;
  readonly policy: PolicyInForce;
}

/**
 * Opens what is kept in a folder. Damaged files are reported as notices and never stop the program.
 *
 * @param folder - the user data folder
 * @param closeChannel - does away with an IPC channel that a library has opened
 */
export function openDesk(
  folder: string,
  { program, whereabouts, policy }: Around,
  closeChannel: (channel: string) => void,
): Desk {
  const notices = createNotices();
  const inventory = openInventory(folder);
  const settings = openSettings(folder, {
    say: notices.about('settings'),
    inventory,
    closeChannel,
    policy: () => policy.value().policy,
  });
  const drafts = openDrafts(folder, notices.about('drafts'));
  const draftsToOpen = folderOfDraftsToOpen(folder);
  void removeLeftDrafts(everyDraftFolder(draftsToOpen));
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
        systemKeyring(),
        () => new Date(),
        identifier,
        () => settings.value().savesPin,
      ),
    );
  };
  const vault = guideVaults(shelf.current, openVault);
  const journal = openJournal(folder, { say: notices.about('journal'), inventory });
  const records = openTrackRecord(folder, inventory);
  const recount = () => {
    const calls = journal.matching({ query: '', channel: 'phone' });
    if (calls.ok) records.recount(callsTold(calls.value, sheets.list()));
  };
  journal.onPastChange(recount);
  const noteSheet = ({ line, dialledAt: at, outcome }: CallSheet) => {
    if (outcome !== 'unknown') records.note({ target: line.e164, at, outcome });
    // What was said of this call before is taken back.
    else if (records.value()[line.e164]?.at === at) recount();
  };
  const sheets = openCallSheets(folder, journal.addSheet, notices.about('sheets'), {
    lineOf: (e164) =>
      shelf
        .list()
        .flatMap(({ lines }) => lines)
        .find((line) => line.e164 === e164),
    outcomeSaid: noteSheet,
  });
  const promises = openPromises(folder, { say: notices.about('promises'), now: () => new Date(Date.now()) });
  const consent = createDialConsent(habits.agreedDials, askPerson);
  const state = createDeskState({
    shelf,
    settings,
    policy: () => policyInState(policy.value(), settings.own(), policyGuides.problems()),
    vault,
    recentCommands: habits.recentCommands,
    records: records.value,
    notices,
    promises: promises.pending,
    program,
    guessedCountry: settings.value().country === '' ? guessAtOnce(whereabouts()) : '',
  });
  vault.onChange(state.changed);
  records.onChange(state.changed);
  promises.onChange(state.changed);
  knowGuides(shelf.list);

  // What could not be written down must not stand between a person and the vendor; it is said beside it.
  const sayIfNotKept = (kept: Result<undefined>) => {
    if (!kept.ok) state.addNotice({ id: 'not-kept', message: wordFailure(kept.error) });
  };

  const openers = createKnownOpeners({
    scheme: () => dialSchemes[settings.value().dialPlan.way],
    findOpener,
    findFileOpener,
    found: state.setOpeners,
  });
  /** For a person who has not said where they are. */
  const guess = async () => {
    if (settings.value().country !== '' || state.read().guessedCountry !== '') return;
    state.setGuessedCountry(await guessCountry(whereabouts(), () => new Promise(setImmediate)));
  };
  let systemAsked: Promise<void> | undefined;
  const settingsChanged = () => {
    state.changed();
    openers.wayChanged();
  };
  policy.onChange(settingsChanged);

  return {
    state,
    settings,
    vault,
    drafts,
    draftsToOpen,
    journal,
    sheets,
    promises,
    habits,
    shelf,
    consent,
    policy,
    policyGuides,
    async dial(line, despiteDoubt) {
      const plan = settings.value().dialPlan;
      const isSure = despiteDoubt || !isInDoubt(line, records.value());
      return dial(line, isSure, {
        plan,
        consent: () => consent.toSupport(plan, line, text.place(line)),
        dialler: openers.dialler,
        severity: state.severity,
        guide: shelf.current().id,
        openLink,
        enter(entry) {
          sayIfNotKept(journal.add(entry));
          sayIfNotKept(sheets.begin(entry, line));
        },
      });
    },
    recordWriting(channel, way, { entries, summary, caseNumber }) {
      const severity = state.severity();
      const known = entries[channel];
      if (known !== undefined && journal.edit(known, { way, severity, summary, caseNumber }).ok)
        return { entry: known };
      const { id: guide, mailbox, portal } = shelf.current();
      const target = (channel === 'email' ? mailbox : portal) ?? '';
      const entry = { ...newEntry({ channel, way, target, severity, guide, summary }), caseNumber: caseNumber ?? '' };
      sayIfNotKept(journal.add(entry));
      return { entry: entry.id };
    },
    chooseSeverity(severity) {
      state.chooseSeverity(severity);
      sayIfNotKept(sheets.answer(severity));
    },
    settingsChanged,
    use(command) {
      habits.used(command);
      state.changed();
    },
    async withoutPins() {
      // One that is stored was perhaps not looked at since the start.
      const stored = vault.allOf(shelf.list()).filter((each) => each.status().state !== 'none');
      const opened = await Promise.all(
        stored.map(async (each) => {
          // One after the other: a later question to the keyring takes the place of one that waits.
          const pin = await each.reveal('brief');
          const former = await each.former();
          return pin.ok && former.ok;
        }),
      );
      const pins = [...seen.all()];
      const isSure = opened.every(Boolean);
      return {
        clean: (words) => withoutSecrets(words, pins),
        mayHold: (words) => !isSure || pins.some((pin) => pin !== '' && words.includes(pin)),
        isSure,
      };
    },
    secrets: () => deskSecrets(settings.value(), seen.all()),
    dialler: openers.dialler,
    askSystem() {
      systemAsked ??= openers.dialler().then(guess);
      return systemAsked;
    },
    lookForMail: openers.lookForMail,
    tidy() {
      if (records.isLost()) recount();
      removeLeftovers(folder, (file) => keptNames.test(file));
      for (const items of ['drafts', 'call-sheets', promisesFolder, guidesFolder])
        removeLeftovers(join(folder, items), () => true);
    },
  };
}
