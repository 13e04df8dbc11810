import type { Guide } from '../../../shared/guide/schema';
import type { TrackRecord } from '../../../shared/guide/track-record-schema';
import type { AppState, Notice, Opener, PolicyInState, ShortcutState } from '../../../shared/ipc/app-state';
import type { CommandId } from '../../../shared/palette/command-id';
import { type Severity, unanswered } from '../../../shared/severity';
import type { Shelf } from '../../guides/shelf';
import type { SettingsStore } from '../settings/settings-store';
import type { GuideVaults } from '../vault/guide-vaults';
import type { Notices } from './notices';

/** What main knows at this moment, in one place; whoever changes it tells the listeners. */
export interface DeskState {
  read(): AppState;
  severity(): Severity;
  chooseSeverity(severity: Severity): void;
  /** Takes what the system said of some of them. */
  setOpeners(openers: Partial<AppState['openers']>): void;
  /** @param desktopKeys - where the desktop owns the shortcut, the keys that it gave, in its own words */
  setShortcut(shortcut: ShortcutState, desktopKeys?: string): void;
  setGuessedCountry(country: string): void;
  /** Takes what support has promised, which is opened only after the first paint. */
  knowPromises(pending: () => AppState['promises']): void;
  addNotice(notice: Notice): void;
  dismissNotice(id: string): void;
  /** Says that something kept elsewhere (settings, PIN) has changed. */
  changed(): void;
  onChange(listener: () => void): void;
}

interface Parts {
  readonly shelf: Pick<Shelf, 'listed' | 'current' | 'original' | 'onChange'>;
  readonly settings: SettingsStore;
  readonly policy: () => PolicyInState;
  readonly vault: Pick<GuideVaults, 'status' | 'further'>;
  readonly recentCommands: () => CommandId[];
  readonly records: () => TrackRecord;
  readonly notices: Notices;
  readonly program: AppState['program'];
  /** What was guessed at once; empty where that takes longer. */
  readonly guessedCountry: string;
}

const unknownOpener: Opener = { state: 'unknown' };

/** All guides but the one in use, as the same list for as long as they are the same: whoever has it need not be told it again. */
function keepOthers(shelf: Pick<Shelf, 'listed' | 'current'>): () => Guide[] {
  let kept: Guide[] = [];
  return () => {
    const others = shelf.listed().filter(({ id }) => id !== shelf.current().id);
    if (others.length !== kept.length || others.some((guide, index) => guide !== kept[index])) kept = others;
    return kept;
  };
}

/** Puts together what is kept (settings, vault) and what lasts for this session (severity, openers, notices). */
export function createDeskState({
  shelf,
  settings,
  policy,
  vault,
  recentCommands,
  records,
  notices,
  program,
  guessedCountry,
}: Parts): DeskState {
  let severity: Severity = unanswered;
  let openers: AppState['openers'] = { dial: unknownOpener, mail: unknownOpener, mailFile: unknownOpener };
  let shortcut: ShortcutState = 'off';
  let keysByDesktop = '';
  let guess = guessedCountry;
  let promises = (): AppState['promises'] => [];
  let revision = 0;
  const listeners: (() => void)[] = [];
  const changed = () => {
    revision += 1;
    for (const listener of listeners) listener();
  };

  notices.onChange(changed);
  let inUse = shelf.current().id;
  shelf.onChange(() => {
    // An answer is about one product's trouble, in the words of its own guide.
    if (shelf.current().id !== inUse) severity = unanswered;
    inUse = shelf.current().id;
    changed();
  });

  const otherGuides = keepOthers(shelf);

  return {
    read: () => ({
      revision,
      settings: settings.value(),
      policy: policy(),
      pin: vault.status(),
      furtherPins: vault.further(),
      severity,
      guide: shelf.current(),
      otherGuides: otherGuides(),
      isCorrected: shelf.original(shelf.current().id) !== undefined,
      records: records(),
      guessedCountry: guess,
      openers,
      notices: [...notices.list()],
      promises: promises(),
      shortcut,
      desktopKeys: keysByDesktop,
      recentCommands: recentCommands(),
      program,
    }),
    severity: () => severity,
    chooseSeverity(next) {
      if (next === severity) return;
      severity = next;
      changed();
    },
    setOpeners(next) {
      openers = { ...openers, ...next };
      changed();
    },
    setShortcut(next, desktopKeys = '') {
      if (next === shortcut && desktopKeys === keysByDesktop) return;
      shortcut = next;
      keysByDesktop = desktopKeys;
      changed();
    },
    setGuessedCountry(country) {
      if (country === guess) return;
      guess = country;
      changed();
    },
    knowPromises(pending) {
      promises = pending;
    },
    addNotice: notices.add,
    dismissNotice: notices.dismiss,
    changed,
    onChange: (listener) => listeners.push(listener),
  };
}
