import { basename } from 'node:path';
import { app } from 'electron';
import type { View } from '../shared/features';
import type { AppState } from '../shared/ipc/app-state';
import type { Handlers } from '../shared/ipc/contract';
import { firstState } from '../shared/ipc/first-state';
import { tellChanges } from '../shared/ipc/state-change';
import { isNewer } from '../shared/news/changelog';
import type { CommandId } from '../shared/palette/command-id';
import { dialCommand } from '../shared/palette/dial-command';
import { text, writeAsIn } from '../shared/text';
import { writtenAs } from '../shared/text/region';
import { wordFailure } from '../shared/text/word-failure';
import { openDesk } from './desk/desk';
import { deskActions, nearestLine } from './desk/desk-actions';
import { removeDraftsToOpen } from './desk/drafts/drafts-to-open';
import { clearPinAtEnd } from './desk/vault/clear-at-end';
import { closeChannel, pushEvent, registerHandlers, unanswered } from './ipc/register';
import { openPolicyCopy } from './policy/policy-copy';
import { openPolicy } from './policy/policy-in-force';
import { systemPolicy } from './policy/system-policy';
import { guideToOpen, nearest, numberToDial, type Opening } from './startup/opening';
import { ownCommand } from './startup/own-command';
import { saveScreenshotIfAsked } from './startup/screenshot';
import { shellCommand } from './startup/shell-command';
import { spareMemory } from './startup/spared';
import { standInVersion } from './startup/stand-in';
import { systemRegion } from './startup/system-region';
import { waitForTray } from './startup/wait-for-tray';
import { readText } from './storage/read-file';
import { knowSecrets, tellOfFaults } from './system/log/faults';
import { keepShortcut } from './system/shortcut/palette-shortcut';
import { createTray, type InTray } from './tray/tray';
import type { MainWindow } from './windows/main-window';
import type { MenuActions } from './windows/menus/application-menu';
import { createPaletteWindow } from './windows/palette-window';
import { setTheme } from './windows/theme';
import { keepZoom } from './windows/zoom';

export interface Program {
  /** Shows what is asked for; `hidden`, at the first start alone, shows nothing where there is a tray to be found in. */
  open(wanted: Opening): void;
  /** Says something beside everything else in the window; under the same id the later one counts. */
  say(id: string, message: string): void;
  /** What a page shows first, by its path. */
  state(page: string): AppState;
  /** Whether the program can be reached in the tray; asks the system. */
  staysInTray(): Promise<InTray>;
  /** Sends an event to the program's pages. */
  push: typeof pushEvent;
  /** What the menu bar asks for. */
  menu: MenuActions;
}

/** Larger files are no guides, in bytes. */
const largestGuide = 40_000_000;

/**
 * Puts the program together around its main window, which may be there already and wait for it.
 *
 * @param isQuitting - whether its windows may close for good
 */
export async function assembleProgram(window: MainWindow, isQuitting: () => boolean): Promise<Program> {
  const folder = app.getPath('userData');
  const locale = systemRegion(process.platform, process.env, app.getSystemLocale());
  writeAsIn(locale);
  const about = {
    locale,
    version: app.getVersion(),
    platform: process.platform,
    standIn: standInVersion(process.resourcesPath),
    paletteCommand: shellCommand(ownCommand('palette')),
  };
  // To find out which zone a computer is in takes the runtime 10 ms.
  const whereabouts = () => ({
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    region: app.getLocaleCountryCode(),
  });
  const source = await systemPolicy(app.isPackaged, process.platform, process.env);
  const policy = await openPolicy({ source, copy: openPolicyCopy(folder), now: () => new Date() });
  const desk = openDesk(folder, { program: about, whereabouts, policy }, closeChannel);
  const { state } = desk;
  const writeAsChosen = () => writeAsIn(writtenAs(desk.settings.value().language, locale));
  writeAsChosen();
  knowSecrets(desk.secrets);
  tellOfFaults(() => state.addNotice({ id: 'fault', message: text.faults.goesOn }));
  const palette = createPaletteWindow({ isQuitting, ready: () => void settle() });
  const zoom = keepZoom(desk.settings, {
    changed(percent) {
      window.setZoom(percent);
      palette.setZoom(percent);
    },
    kept: desk.settingsChanged,
  });
  setTheme(desk.settings.value().theme);
  const run = deskActions(desk, window, app.quit);
  /** What cannot be done is said in the window. */
  const runAndSay = async (command: CommandId) => {
    const done = await run(command);
    if (done.ok) return;
    state.addNotice({ id: 'tray', message: wordFailure(done.error) });
    window.show();
  };
  const show = (view: View) => window.show({ feature: view });
  const menu = { press: window.press, show, zoom: zoom.change, openPalette: palette.show };
  const atHand = { run: runAndSay, openPalette: palette.show, show, quit: app.quit };
  const tray = createTray(state.read, atHand);

  const sayNoTray = (message: string) => state.addNotice({ id: 'no-tray', message });

  /** Once after an update; at a first start everything is new. */
  const sayUpdated = () => {
    const before = desk.habits.started(about.version);
    if (before === '' || !isNewer(about.version, before)) return;
    state.addNotice({ id: 'updated', message: text.news.updated(about.version), shows: 'news' });
  };

  let isTended = false;
  const tend = async () => {
    if (isTended) return;
    isTended = true;
    const { tendDesk } = await import('./tend-desk');
    await tendDesk({ desk, policy, policyFile: source.file, window, atHand });
  };

  let isSettled = false;
  let saidAtLogin = false;
  /** What can wait until something is painted. */
  const settle = async () => {
    if (isSettled) return;
    isSettled = true;
    spareMemory();
    const isInTray = await tray.settle();
    if (isInTray === 'no' && !saidAtLogin) desk.habits.sayOnce('no-tray', () => sayNoTray(text.tray.absent));
    sayUpdated();
    await tend();
    await desk.askSystem();
    await saveScreenshotIfAsked(window.current());
  };

  /** The same without a window; what the desk offers is asked when it is first wanted. */
  const settleHidden = async () => {
    spareMemory();
    const isInTray = await waitForTray(tray.settle);
    await tend();
    if (isInTray === 'yes' || window.current()) return;
    saidAtLogin = true;
    sayNoTray(isInTray === 'no' ? text.tray.absentAtLogin : text.tray.unknownAtLogin);
    window.show();
  };

  const isInTray = async () => {
    const answer = await tray.settle();
    return answer === 'unknown' ? undefined : answer === 'yes';
  };
  const viewReady = () => {
    window.pageIsReady();
    void settle();
  };
  let handlers: Promise<Handlers> | undefined;
  /**
   * Fetched when a page first asks, which is after its first paint: until then main is busy with bringing it up, and a
   * program that only stands in the tray answers no page.
   */
  const answering = () => {
    handlers ??= import('./ipc/handlers').then(({ handlersFor }) =>
      handlersFor(desk, {
        palette,
        run,
        zoom,
        inTray: isInTray,
        takeOffered: () => {
          const taken = offered;
          offered = undefined;
          return taken;
        },
        viewReady,
        closeWindow: () => window.current()?.close(),
      }),
    );
    return handlers;
  };
  registerHandlers(answering);
  const changeIn = tellChanges();
  let isTrayBehind = false;
  /** After the pages are told: the menu of many products takes a moment, and several changes may come at once. */
  const updateTray = () => {
    if (isTrayBehind) return;
    isTrayBehind = true;
    setImmediate(() => {
      isTrayBehind = false;
      tray.update();
    });
  };
  state.onChange(() => {
    writeAsChosen();
    pushEvent('state', changeIn(state.read()));
    updateTray();
    zoom.follow();
    setTheme(desk.settings.value().theme);
  });
  desk.sheets.onChange(() => pushEvent('sheets', desk.sheets.list()));
  desk.journal.onChange(() => pushEvent('journal', undefined));
  desk.shelf.onChange(() => pushEvent('guides', undefined));
  // Nobody looks at it any more.
  window.onHide(desk.journal.rest);
  void keepShortcut(state, palette.toggle);
  const removeDrafts = () => removeDraftsToOpen(desk.draftsToOpen);
  app.on('will-quit', removeDrafts);
  clearPinAtEnd(removeDrafts, unanswered);
  app.on('activate', () => window.show());

  const dial = (number: string) => {
    const line = number === nearest ? nearestLine(desk) : number;
    if (line === undefined) show('call');
    else void runAndSay(number === nearest ? dialCommand(desk.shelf.current().id, line) : `dial:${line}`);
  };
  /** A guide's file that the program was opened with, until the page has fetched it. */
  let offered: { readonly name: string; readonly content: string } | undefined;
  const offerGuide = (file: string) => {
    const read = readText(file, largestGuide);
    const problem = read.ok
      ? read.value === undefined
        ? text.guides.file.unreadable(basename(file))
        : undefined
      : wordFailure(read.error);
    if (problem !== undefined) state.addNotice({ id: 'guide', message: problem });
    else offered = { name: basename(file), content: (read.ok && read.value) || '' };
    show('guides');
  };
  const open = (wanted: Opening) => {
    const file = guideToOpen(wanted);
    if (file !== undefined) return offerGuide(file);
    const number = numberToDial(wanted);
    if (number !== undefined) dial(number);
    else if (wanted === 'palette') palette.show();
    else if (wanted === 'window') window.show();
    else void settleHidden();
  };
  const say = (id: string, message: string) => state.addNotice({ id, message });
  const stateFor = (page: string) => (page === '/index.html' ? firstState(state.read(), new Date()) : state.read());
  return { open, say, state: stateFor, staysInTray: tray.settle, push: pushEvent, menu };
}
