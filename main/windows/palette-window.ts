import { BrowserWindow, screen } from 'electron';
import { pushEvent } from '../ipc/register';
import { backgroundOf, followTheme } from './background';
import { type Bounds, placed, scaled } from './fit';
import { programOrigin } from './program-origin';
import { workspaceOptions } from './spaces';
import { webPreferences } from './web-preferences';

export interface PaletteWindow {
  show(): void;
  hide(): void;
  /** Hides it where it is seen, else shows it. */
  toggle(): void;
  /** Takes how large its page is drawn, in percent. */
  setZoom(zoom: number): void;
}

interface Lifetime {
  isQuitting(): boolean;
  ready(): void;
}

const size = { width: 720, height: 440 };

/** The upper middle of the display that the pointer is on, with room for a page at this zoom. It has no frame. */
function place(zoom: number): Bounds {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  return placed(scaled(size, zoom), workArea, 1 / 4);
}

/**
 * The small window for one line, made when it is first wanted. From then on it is hidden instead of closed, so that the
 * next time it is there at once.
 *
 * @param isQuitting - whether the program is quitting, so that it may close
 * @param ready - told when it is painted for the first time
 */
export function createPaletteWindow({ isQuitting, ready }: Lifetime): PaletteWindow {
  let window: BrowserWindow | undefined;
  let zoom = 100;

  const make = (): BrowserWindow => {
    const made = new BrowserWindow({
      ...place(zoom),
      show: false,
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      title: 'ALM Lifeline palette',
      backgroundColor: backgroundOf('raised'),
      // On macOS a panel takes the keys without bringing its program to the front, so the other one gets them back.
      ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
      webPreferences: webPreferences(),
    });
    made.setVisibleOnAllWorkspaces(true, workspaceOptions(process.platform));
    followTheme(made, 'raised');
    made.once('ready-to-show', () => {
      made.show();
      ready();
    });
    made.on('page-title-updated', (event) => event.preventDefault());
    made.on('blur', () => made.hide());
    made.on('hide', () => pushEvent('palette.hidden', undefined));
    made.on('close', (event) => {
      if (isQuitting()) return;
      event.preventDefault();
      made.hide();
    });
    made.on('closed', () => {
      window = undefined;
    });
    // Nothing is typed here that is worth keeping; the next call makes a new one.
    made.webContents.on('render-process-gone', () => made.destroy());
    void made.loadURL(`${programOrigin}/palette.html`);
    return made;
  };

  const show = () => {
    if (!window) {
      window = make();
      return;
    }
    window.setBounds(place(zoom));
    window.show();
    window.focus();
  };
  const hide = () => window?.hide();

  return {
    show,
    hide,
    toggle: () => (window?.isVisible() ? hide() : show()),
    setZoom(next) {
      zoom = next;
      if (window?.isVisible()) window.setBounds(place(zoom));
    },
  };
}
