import { basename } from 'node:path';
import { app } from 'electron';
import type { View } from '../shared/features';
import type { Handlers } from '../shared/ipc/contract';
import { tellChanges } from '../shared/ipc/state-change';
import { isNewer } from '../shared/news/changelog';
import type { CommandId } from '../shared/palette/command-id';
import { dialCommand } from '../shared/palette/dial-command';
import { text } from '../shared/text';
import { wordFailure } from '../shared/text/word-failure';
import { openDesk } from './desk/desk';
import { deskActions, nearestLine } from './desk/desk-actions';
import { removeDraftsToOpen } from './desk/drafts/drafts-to-open';
import type { DeskFront } from './desk/front';
import { clearPinAtEnd } from './desk/vault/clear-at-end';
import { pushEvent, unanswered } from './ipc/register';
import { guideToOpen, nearest, numberToDial, type Opening } from './startup/opening';
import { saveScreenshotIfAsked } from './startup/screenshot';
import { spareMemory } from './startup/spared';
import { waitForTray } from './startup/wait-for-tray';
import { readText } from './storage/read-file';
import { tellOfFaults } from './system/log/faults';
import { keepShortcut } from './system/shortcut/palette-shortcut';
import { createTray, type InTray } from './tray/tray';
import type { MainWindow } from './windows/main-window';
import type { PaletteWindow } from './windows/palette-window';
import type { Zoom } from './windows/zoom';

/** All of the program that the first page does not wait for. */
export interface WholeProgram {
  /** Shows what is asked for, where that is neither window nor palette alone. */
  open(wanted: Exclude<Opening, 'window' | 'palette'>): void;
  /** Answers the pages' calls. */
  handlers(): Promise<Handlers>;
  staysInTray(): Promise<InTray>;
  /** Does, once, what can wait until something is painted. */
  settle(): Promise<void>;
}

interface Parts {
  readonly front: DeskFront;
  /** Where this computer's policy lies, if it is a file. */
  readonly policyFile: string | undefined;
  readonly window: MainWindow;
  readonly palette: PaletteWindow;
  readonly zoom: Zoom;
}

/** Larger files are no guides, in bytes. */
const largestGuide = 40_000_000;

/** Puts the rest of the program together around what the first page shows. */
export function assembleWhole({ front, policyFile, window, palette, zoom }: Parts): WholeProgram {
  const desk = openDesk(front);
  const { policy, state } = desk;
  const { version } = state.read().program;
  tellOfFaults(() => state.addNotice({ id: 'fault', message: text.faults.goesOn }));
  const run = deskActions(desk, window, app.quit);
  /** What cannot be done is said in the window. */
  const runAndSay = async (command: CommandId) => {
    const done = await run(command);
    if (done.ok) return;
    state.addNotice({ id: 'tray', message: wordFailure(done.error) });
    window.show();
  };
  const show = (view: View) => window.show({ feature: view });
  const atHand = { run: runAndSay, openPalette: palette.show, show, quit: app.quit };
  const tray = createTray(state.read, atHand);

  const sayNoTray = (message: string) => state.addNotice({ id: 'no-tray', message });

  /** Once after an update; at a first start everything is new. */
  const sayUpdated = () => {
    const before = desk.habits.started(version);
    if (before === '' || !isNewer(version, before)) return;
    state.addNotice({ id: 'updated', message: text.news.updated(version), shows: 'news' });
  };

  let isTended = false;
  const tend = async () => {
    if (isTended) return;
    isTended = true;
    const { tendDesk } = await import('./tend-desk');
    await tendDesk({ desk, policy, policyFile, window, atHand });
  };

  let isSettled = false;
  let saidAtLogin = false;
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
  /** Fetched when a page first asks: a program that only stands in the tray answers none. */
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
    pushEvent('state', changeIn(state.read()));
    updateTray();
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
  const open: WholeProgram['open'] = (wanted) => {
    const file = guideToOpen(wanted);
    if (file !== undefined) return offerGuide(file);
    const number = numberToDial(wanted);
    if (number !== undefined) dial(number);
    else void settleHidden();
  };
  return { open, handlers: answering, staysInTray: tray.settle, settle };
}
