import { app } from 'electron';
import type { AppState } from '../shared/ipc/app-state';
import { firstState } from '../shared/ipc/first-state';
import { writtenAs } from '../shared/text/region';
import { writeAsIn } from '../shared/text/region-in-use';
import { openDeskFront } from './desk/front';
import { closeChannel, pushEvent, registerHandlers } from './ipc/register';
import { openPolicyCopy } from './policy/policy-copy';
import { openPolicy } from './policy/policy-in-force';
import { systemPolicy } from './policy/system-policy';
import type { Opening } from './startup/opening';
import { ownCommand } from './startup/own-command';
import { shellCommand } from './startup/shell-command';
import { standInVersion } from './startup/stand-in';
import { systemRegion } from './startup/system-region';
import { knowSecrets } from './system/log/faults';
import type { InTray } from './tray/tray';
import type { WholeProgram } from './whole-program';
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
  /** Comes true once all of the program is put together. */
  readonly whole: Promise<unknown>;
}

interface Around {
  /** Whether the program's windows may close for good. */
  isQuitting(): boolean;
  /** Told when the rest of the program can't be put together. */
  broken(thrown: unknown): void;
}

/** How long the rest may wait for a page that asks nothing, in milliseconds. */
const patience = 1_000;

/**
 * Puts together what the first page shows, around its main window, which may be there already and wait for it. All else of the
 * program is fetched when a page first asks for something, which is after its first paint, or when something else needs it.
 */
export async function assembleProgram(window: MainWindow, { isQuitting, broken }: Around): Promise<Program> {
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
  const front = openDeskFront(folder, { program: about, whereabouts, policy }, closeChannel);
  const { settings, state } = front;
  const writeAsChosen = () => writeAsIn(writtenAs(settings.value().language, locale));
  writeAsChosen();
  knowSecrets(front.secrets);
  const palette = createPaletteWindow({ isQuitting, ready: () => onceWhole(({ settle }) => settle()) });
  const zoom = keepZoom(settings, {
    changed(percent) {
      window.setZoom(percent);
      palette.setZoom(percent);
    },
    kept: state.changed,
  });
  const follow = () => {
    writeAsChosen();
    zoom.follow();
    setTheme(settings.value().theme);
  };
  follow();
  state.onChange(follow);

  const fetchWhole = async () => {
    const { assembleWhole } = await import('./whole-program');
    return assembleWhole({ front, policyFile: source.file, window, palette, zoom });
  };
  let fetched: ReturnType<typeof fetchWhole> | undefined;
  let isWanted: (whole: typeof fetched) => void = () => undefined;
  const wanted = new Promise<unknown>((resolve) => {
    isWanted = resolve;
  });
  const whole = () => {
    if (!fetched) {
      fetched = fetchWhole();
      fetched.catch(broken);
      isWanted(fetched);
    }
    return fetched;
  };
  // Where that fails, everybody is told of it once.
  const onceWhole = (use: (program: WholeProgram) => void) => void whole().then(use, () => undefined);
  registerHandlers(async () => (await whole()).handlers());
  setTimeout(() => onceWhole(() => undefined), patience).unref();
  app.on('activate', () => window.show());
  return {
    open(opening) {
      if (opening === 'window') window.show();
      else if (opening === 'palette') palette.show();
      else onceWhole(({ open }) => open(opening));
    },
    say: (id, message) => state.addNotice({ id, message }),
    state: (page) => (page === '/index.html' ? firstState(state.read(), new Date()) : state.read()),
    staysInTray: async () => (await whole()).staysInTray(),
    push: pushEvent,
    menu: {
      press: window.press,
      show: (view) => window.show({ feature: view }),
      zoom: zoom.change,
      openPalette: palette.show,
    },
    whole: wanted,
  };
}
