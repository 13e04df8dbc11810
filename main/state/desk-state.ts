import type { Guide } from '../../shared/guide/schema';
import type { AppState, Notice, Opener, ShortcutState } from '../../shared/ipc/app-state';
import type { CommandId } from '../../shared/palette/command-id';
import type { Severity } from '../../shared/severity';
import type { SettingsStore } from '../settings/settings-store';
import type { PinVault } from '../vault/pin-vault';

/** What main knows at this moment, in one place; whoever changes it tells the listeners. */
export interface DeskState {
  read(): AppState;
  severity(): Severity;
  chooseSeverity(severity: Severity): void;
  setOpeners(openers: AppState['openers']): void;
  setShortcut(shortcut: ShortcutState): void;
  addNotice(notice: Notice): void;
  dismissNotice(id: string): void;
  /** Says that something kept elsewhere (settings, PIN) has changed. */
  changed(): void;
  onChange(listener: () => void): void;
}

interface Parts {
  readonly guide: Guide;
  readonly settings: SettingsStore;
  readonly vault: PinVault;
  readonly recentCommands: () => CommandId[];
  readonly program: AppState['program'];
}

const unknownOpener: Opener = { state: 'unknown' };

/** Puts together what is kept (settings, vault) and what lasts for this session (severity, openers, notices). */
export function createDeskState({ guide, settings, vault, recentCommands, program }: Parts): DeskState {
  let severity: Severity = 'unanswered';
  let openers: AppState['openers'] = { dial: unknownOpener, mail: unknownOpener, mailFile: unknownOpener };
  let shortcut: ShortcutState = 'off';
  let notices: readonly Notice[] = [];
  let revision = 0;
  const listeners: (() => void)[] = [];
  const changed = () => {
    revision += 1;
    for (const listener of listeners) listener();
  };

  return {
    read: () => ({
      revision,
      settings: settings.value(),
      pin: vault.status(),
      severity,
      guide,
      openers,
      notices: [...notices],
      shortcut,
      recentCommands: recentCommands(),
      program,
    }),
    severity: () => severity,
    chooseSeverity(next) {
      severity = next;
      changed();
    },
    setOpeners(next) {
      openers = next;
      changed();
    },
    setShortcut(next) {
      if (next === shortcut) return;
      shortcut = next;
      changed();
    },
    addNotice(notice) {
      notices = [...notices.filter(({ id }) => id !== notice.id), notice];
      changed();
    },
    dismissNotice(id) {
      notices = notices.filter((notice) => notice.id !== id);
      changed();
    },
    changed,
    onChange: (listener) => listeners.push(listener),
  };
}
