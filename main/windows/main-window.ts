import { join } from 'node:path';
import { BrowserWindow, dialog, screen } from 'electron';
import type { EventName, EventPayload } from '../../shared/ipc/contract';
import type { ShortcutId } from '../../shared/shortcuts/shortcuts';
import type { text as every } from '../../shared/text';
import type { InTray } from '../tray/tray';
import { backgroundOf, followTheme } from './background';
import { atMost, fitted, leastAt, placed, roomFor } from './fit';
import { keepPage } from './keep-page';
import { createPageRequests } from './page-requests';
import { programOrigin } from './program-origin';
import { hideWindow } from './spaces';
import { webPreferences } from './web-preferences';

export interface MainWindow {
  /**
   * Brings the window to the front, making it first if there is none.
   *
   * @param request - the part of the program to show there, once the page can show it
   */
  show(request?: EventPayload<'show'>): void;
  /** Says that the page is painted and listens. */
  pageIsReady(): void;
  /** The window as it stands, or undefined before it is first wanted. */
  current(): BrowserWindow | undefined;
  /** Has its page do what a shortcut asks, as from a menu; shows the window first where that is to be seen. */
  press(id: ShortcutId): void;
  /** Takes how large the page is drawn, in percent, so that the window has room for it. */
  setZoom(zoom: number): void;
  /** Told whenever the window goes out of sight. */
  onHide(listener: () => void): void;
}

interface Surroundings {
  /** Whether the program is quitting, so that nothing is to be kept open. */
  isQuitting(): boolean;
  /** Whether the program can still be reached without a window. */
  staysInTray(): Promise<InTray>;
  /** Sends an event to the program's pages. */
  push<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
  quit(): void;
}

const size = { width: 1180, height: 860 };
const leastSize = { width: 560, height: 480 };

/** Brings a window back onto the display that it is on, which may be smaller than it was, or the page drawn larger. */
function refit(window: BrowserWindow, zoom: number): void {
  if (window.isMaximized() || window.isFullScreen() || window.isMinimized()) return;
  const bounds = window.getBounds();
  const room = roomFor(screen.getDisplayMatching(bounds).workArea, process.platform);
  const least = atMost(leastAt(leastSize, zoom), room);
  window.setMinimumSize(least.width, least.height);
  const { width, height, x, y } = fitted(bounds, least, room);
  const isOtherSize = width !== bounds.width || height !== bounds.height;
  // One that is seen may hang over an edge because somebody put it there.
  const isOff = !window.isVisible() && (x !== bounds.x || y !== bounds.y);
  if (isOtherSize || isOff) window.setBounds({ width, height, x, y });
}

/** The one main window, made when it is first wanted. Closed by the person it hides, or ends the program. */
export function createMainWindow({ isQuitting, staysInTray, push, quit }: Surroundings): MainWindow {
  let window: BrowserWindow | undefined;
  const requests = createPageRequests();
  let zoom = 100;
  const hideListeners: (() => void)[] = [];

  let isAsking = false;
  let isQuestionOpen = false;

  screen.on('display-metrics-changed', () => {
    if (window) refit(window, zoom);
  });

  const hideOrQuit = async (closed: BrowserWindow) => {
    if (isQuestionOpen) return;
    hideWindow(closed, process.platform);
    // A page can close its window as often as it likes, and each question takes its time.
    if (isAsking) return;
    isAsking = true;
    await quitUnlessReachable(closed).finally(() => {
      isAsking = false;
    });
  };

  const quitUnlessReachable = async (closed: BrowserWindow) => {
    // The words come with it, so that nothing is waited for between the window and its question.
    const [stays, { text }] = await Promise.all([staysInTray(), import('../../shared/text')]);
    // It may have been shown again in the meantime.
    if (stays === 'yes' || closed.isDestroyed() || closed.isVisible()) return;
    if (stays === 'no' || !(await wantsToStay(closed, text.tray.whetherToStay))) quit();
  };

  // Nobody is to find the program gone that they thought in the tray, nor to look for one there that never showed.
  const wantsToStay = async (closed: BrowserWindow, words: typeof every.tray.whetherToStay): Promise<boolean> => {
    closed.show();
    const { title: message, detail, quit: leave, stay, cancel } = words;
    const buttons = [leave, stay, cancel];
    const question = { type: 'question', message, detail, buttons, defaultId: 0, cancelId: 2 } as const;
    isQuestionOpen = true;
    const { response } = await dialog.showMessageBox(closed, question).finally(() => {
      isQuestionOpen = false;
    });
    if (response === 1 && !closed.isDestroyed()) hideWindow(closed, process.platform);
    return response !== 0;
  };

  const make = (): BrowserWindow => {
    const room = roomFor(screen.getPrimaryDisplay().workArea, process.platform);
    const least = atMost(leastAt(leastSize, zoom), room);
    const made = new BrowserWindow({
      ...placed(size, room, 1 / 2),
      minWidth: least.width,
      minHeight: least.height,
      show: false,
      title: 'ALM Lifeline',
      autoHideMenuBar: true,
      // Elsewhere it comes with the executable.
      ...(process.platform === 'linux' ? { icon: join(import.meta.dirname, '../icons/app.png') } : {}),
      backgroundColor: backgroundOf('surface'),
      webPreferences: webPreferences(),
    });
    followTheme(made, 'surface');
    // Not once it is painted: to be put on the screen takes a window 20 ms, in which its page is drawn.
    made.webContents.once('did-navigate', () => {
      // A palette that was called for meanwhile keeps the focus; losing it would hide it.
      const isAlone = BrowserWindow.getAllWindows().every((other) => other === made || !other.isVisible());
      if (isAlone) made.show();
      else made.showInactive();
    });
    // What a page calls itself could one day carry what was typed; the title never changes.
    made.on('page-title-updated', (event) => event.preventDefault());
    made.on('hide', () => {
      for (const listener of hideListeners) listener();
    });
    made.on('focus', () => requests.tell(() => push('window.focused', undefined)));
    made.on('close', (event) => {
      if (isQuitting()) return;
      event.preventDefault();
      void hideOrQuit(made);
    });
    made.on('closed', () => {
      window = undefined;
    });
    made.webContents.on('did-start-loading', requests.gone);
    const page = keepPage(made.webContents, `${programOrigin}/index.html`, () => !isQuitting());
    made.on('focus', page.look);
    return made;
  };

  const show = (request?: EventPayload<'show'>) => {
    if (request) requests.ask(() => push('show', request));
    if (!window) {
      window = make();
      return;
    }
    if (window.isMinimized()) window.restore();
    refit(window, zoom);
    window.show();
    window.focus();
  };

  return {
    show,
    press(id) {
      show();
      // The page knows whether it may leave what it shows.
      requests.ask(() => push('shortcut', { id }));
    },
    setZoom(next) {
      zoom = next;
      if (window) refit(window, zoom);
    },
    pageIsReady: requests.ready,
    current: () => window,
    onHide: (listener) => hideListeners.push(listener),
  };
}
