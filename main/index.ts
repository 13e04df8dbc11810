import { app, Menu } from 'electron';
import { appId } from '../shared/app-id';
import type { text } from '../shared/text';
import { writeAsIn } from '../shared/text/region-in-use';
import { keyringHelperSwitch } from './desk/vault/keyring-switch';
import type { Program } from './program';
import { keepBlobsInMemory } from './security/blobs-in-memory';
import { lockDown } from './security/lock-down';
import { stayOffNetwork } from './security/off-network';
import { hasDisplay } from './startup/display';
import { takeLock } from './startup/lock';
import { type Opening, readHandedOn } from './startup/opening';
import { settleSessionBus } from './startup/settle-session-bus';
import { spareNetworkProcess, spareRasterizer, spareSecondPageProcess, spareSharedStorage } from './startup/spared';
import { systemRegion } from './startup/system-region';
import { askedUserDataFolder, isFolderItsOwn, settleUserDataFolder } from './startup/user-data-folder';
import { report, watchFaults } from './system/log/faults';
import { wasOpenedAtLogin } from './system/login-item/opened-at-login';
import { assemble } from './system/when-broken/assemble';
import { answerInTerminal } from './terminal/answer';
import { ownArguments, readCommandLine, refusedSwitches } from './terminal/command-line';
import { print } from './terminal/print';
import { watchEmptyPages } from './windows/empty-pages';
import { createMainWindow } from './windows/main-window';
import { declareProgramScheme, serveProgramFiles } from './windows/program-files';

const regionHere = () => systemRegion(process.platform, process.env, '');

/** What is said in the terminal at a start. Fetched for that alone: a window does not wait for all that can be said. */
async function words() {
  return (await import('../shared/text')).text;
}

/** What is known of whoever is signed in here: the guides as they have corrected them, and what their calls came to. */
async function knownHere() {
  const { knownIn } = await import('./terminal/known');
  return knownIn(askedUserDataFolder());
}

/** Opens the program, or has the one that is running already opened that way. */
async function openProgram(asked: Opening, ignored: readonly string[]): Promise<void> {
  writeAsIn(regionHere());
  declareProgramScheme();
  stayOffNetwork();
  spareNetworkProcess();
  spareRasterizer();
  spareSecondPageProcess();
  spareSharedStorage();
  app.setAppUserModelId(appId);
  // Not waited for here, and neither is the bus below: the main module must not rest, or an inspector that is attached to it may
  // never be heard again.
  const told =
    ignored.length > 0 ? words().then(({ terminal }) => console.error(terminal.ignored(ignored))) : undefined;
  // So that it is true: Chromium knows many more switches than are of use here.
  for (const each of app.isPackaged ? ignored : []) app.commandLine.removeSwitch(/^-*([^=]*)/.exec(each)?.[1] ?? '');
  const folder = settleUserDataFolder();
  const isLinux = process.platform === 'linux';
  const isWithoutDisplay = isLinux && !hasDisplay(process.env, process.argv);
  const isBusBroken = isLinux
    ? settleSessionBus(process.env).catch((thrown) => {
        // Nobody knows then, and most are sound.
        report({ level: 'error', where: 'main', code: 'start', thrown });
        return false;
      })
    : undefined;
  const outcome = await takeLock(folder, asked, ignored);
  if (outcome === 'handed-on') {
    await told;
    app.quit();
    return;
  }
  if (outcome !== 'first') (await import('./startup/temporary-session')).keepSessionElsewhere();
  if (typeof outcome === 'object') {
    await (await import('./startup/say-unanswered')).sayUnanswered(outcome, folder, isBusBroken);
    if (isWithoutDisplay) app.exit(1);
    return;
  }
  if (isWithoutDisplay) {
    const { startingUp } = await words();
    const { lookup } = await import('./terminal/lookup');
    const { guides, records } = await knownHere();
    const numbers = lookup(guides, '', 'text', new Date(), records).out;
    print({ out: '', error: `${startingUp.noDisplay}\n${numbers}`, status: 1 });
    app.exit(1);
    return;
  }
  let isQuitting = false;
  keepBlobsInMemory(app.getPath('sessionData'));
  // There a menu bar is what gives a program Cmd+C at all. Elsewhere there is none; unless that is said before the app is
  // ready, Electron makes one of its own first.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  const program: Promise<Program> = app.whenReady().then(async () => {
    lockDown();
    watchEmptyPages();
    app.on('web-contents-created', (_event, contents) => {
      contents.on('context-menu', async (_clicked, place) => {
        (await import('./windows/menus/show-edit-menu')).showEditMenu(contents, place);
      });
    });
    serveProgramFiles(async (page) => (await program).state(page));
    if (process.platform === 'darwin')
      void import('./windows/menus/menu-bar').then(({ showMenuBar }) => showMenuBar(program));
    const window = createMainWindow({
      isQuitting: () => isQuitting,
      staysInTray: async () => (await program).staysInTray(),
      push: (name, payload) => void program.then(({ push }) => push(name, payload)),
      quit: app.quit,
    });
    await isBusBroken;
    const opening = wasOpenedAtLogin() ? 'hidden' : asked;
    // First of all, as its page takes a process of its own, which starts while the rest is fetched and put together.
    if (opening === 'window') window.show();
    const assembled = await assemble(window, () => isQuitting);
    if (opening !== 'window') assembled.open(opening);
    return assembled;
  });
  program.catch((thrown) => {
    report({ level: 'error', where: 'main', code: 'window', thrown });
    void import('./system/when-broken/numbers-box').then(({ showNumbersBox }) => showNumbersBox());
  });
  const say = async (id: string, sentence: (from: typeof text) => string) => {
    const { say: sayInWindow } = await program;
    const { text: from } = await import('../shared/text');
    sayInWindow(id, sentence(from));
  };
  const sayIgnored = (what: readonly string[]) => {
    if (what.length > 0) void say('ignored', ({ terminal }) => terminal.ignored(what));
  };
  void isBusBroken?.then((isBroken) => {
    if (isBroken) void say('bus', ({ startingUp }) => startingUp.brokenBus);
  });
  if (outcome === 'unlocked') void say('unlocked', ({ startingUp }) => startingUp.unlocked(folder));
  sayIgnored(ignored);
  const taken = new Set<string>();
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const { opening, nonce, ignored: also } = readHandedOn(data);
    taken.add(nonce);
    // Hidden is how it runs already.
    if (opening !== 'hidden') void program.then(({ open }) => open(opening));
    sayIgnored(also);
  });
  if (outcome === 'first') {
    const answer = async () => (await import('./startup/answer-other-starts')).answerOtherStarts(folder, taken);
    // Whatever became of it: it lives. Not before its first page is shown, which would wait for that.
    void program.then(({ whole }) => whole).then(answer, answer);
  }
  app.on('before-quit', () => {
    isQuitting = true;
  });
  // Without a listener Electron would quit here; the tray, the shortcut and the main window decide that.
  app.on('window-all-closed', () => undefined);
}

/** Answers the terminal, or opens the program. */
async function start(args: readonly string[]): Promise<void> {
  watchFaults();
  // A terminal is answered before anything of the desktop is touched: it needs no display and no lock.
  const reportPolicy = async (form: 'text' | 'json') => {
    const { reportSystemPolicy } = await import('./terminal/policy-report');
    return reportSystemPolicy(form, askedUserDataFolder(), app.isPackaged);
  };
  const erase = async (isSure: boolean) => {
    const [{ eraseInTerminal }, { eraseEverything }] = await Promise.all([
      import('./terminal/erase'),
      import('./desk/erase/erase-everything'),
    ]);
    const folder = askedUserDataFolder();
    return eraseInTerminal(isSure, folder, () => eraseEverything(folder, isFolderItsOwn()));
  };
  const answer = await answerInTerminal(readCommandLine(args), app.getVersion(), new Date(), {
    region: regionHere,
    reportPolicy,
    known: knownHere,
    erase,
  });
  if ('printed' in answer) {
    print(answer.printed);
    app.exit(answer.printed.status);
  } else {
    await openProgram(answer.opening, answer.ignored);
  }
}

const args = ownArguments(process.argv, app.isPackaged);
const refused = app.isPackaged ? refusedSwitches(args, process.platform) : [];
if (refused.length > 0) {
  print({ out: '', error: (await words()).terminal.refused(refused), status: 2 });
  app.exit(2);
} else if (process.argv.includes(keyringHelperSwitch)) {
  // A process that only asks the keyring for another one is nothing else, and has no command line of its own to read.
  stayOffNetwork();
  void import('./desk/vault/keyring-helper').then(({ helpWithKeyring }) => helpWithKeyring());
} else {
  await start(args);
}
