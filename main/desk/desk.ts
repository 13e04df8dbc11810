import { join } from 'node:path';
import { withoutSecrets } from '../../shared/diagnostics/redact';
import type { SupportLine } from '../../shared/guide/schema';
import { callsTold, isInDoubt } from '../../shared/guide/track-record';
import type { Opener } from '../../shared/ipc/app-state';
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
import { guidesFolder } from '../guides/shelf';
import { removeLeftovers } from '../storage/leftovers';
import { knowGuides } from '../system/links/allowed-links';
import { createKnownOpeners } from '../system/links/known-openers';
import { openLink } from '../system/links/open-link';
import { findFileOpener, findOpener } from '../system/links/openers';
import { askPerson } from '../windows/ask-person';
import { type CallSheets, openCallSheets } from './calling/call-sheets';
import { dial } from './calling/dial';
import { createDialConsent, type DialConsent } from './calling/dial-consent';
import { type DraftStore, openDrafts } from './drafts/draft-store';
import { folderOfDraftsToOpen, removeLeftDrafts } from './drafts/drafts-to-open';
import { everyDraftFolder } from './drafts/folder-for-opener';
import type { DeskFront } from './front';
import { type Journal, openJournal } from './journal/journal';
import { newEntry } from './journal/new-entry';
import { openPromises, type PromiseStore, promisesFolder } from './promises/promise-store';

/** Everything that one person's desk holds, opened from one folder. */
export interface Desk extends DeskFront {
  readonly drafts: DraftStore;
  /** Where draft files lie that only wait to be opened. */
  readonly draftsToOpen: string;
  readonly journal: Journal;
  readonly sheets: CallSheets;
  /** What support has promised. */
  readonly promises: PromiseStore;
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
  /** Who answers the way of dialling; never waits long, and never for anything else. */
  dialler(): Promise<Opener>;
  /** Asks the system once who answers the way of dialling, and where this is. Slow, so never before the first paint. */
  askSystem(): Promise<void>;
  /** Asks the system which programs take an email, as they may have come or gone. */
  lookForMail(): Promise<void>;
  /** Removes what writes that were killed have left behind. Not before the first paint. */
  tidy(): void;
}

/** Opens the rest of what is kept in the folder of a desk, as {@link openDeskFront} does with what is shown first. */
export function openDesk(front: DeskFront): Desk {
  const { folder, notices, inventory, state, settings, vault, habits, shelf, records, policy } = front;
  const drafts = openDrafts(folder, notices.about('drafts'));
  const draftsToOpen = folderOfDraftsToOpen(folder);
  void removeLeftDrafts(everyDraftFolder(draftsToOpen));
  const journal = openJournal(folder, { say: notices.about('journal'), inventory });
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
  state.knowPromises(promises.pending);
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
  let systemAsked: Promise<void> | undefined;
  const settingsChanged = () => {
    state.changed();
    openers.wayChanged();
  };
  policy.onChange(settingsChanged);

  return {
    ...front,
    drafts,
    draftsToOpen,
    journal,
    sheets,
    promises,
    consent,
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
      const { pins } = front.secrets();
      const isSure = opened.every(Boolean);
      return {
        clean: (words) => withoutSecrets(words, pins),
        mayHold: (words) => !isSure || pins.some((pin) => pin !== '' && words.includes(pin)),
        isSure,
      };
    },
    dialler: openers.dialler,
    askSystem() {
      systemAsked ??= openers.dialler().then(front.guess);
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
