import { app, Menu } from 'electron';
import type { Program } from './program';
import { keepBlobsInMemory } from './security/blobs-in-memory';
import { lockDown } from './security/lock-down';
import { stayOffNetwork } from './security/off-network';
import { spareNetworkProcess } from './startup/network-service';
import { wasOpenedAtLogin } from './startup/opened-at-login';
import { handOn, type Opening, readHandedOn } from './startup/opening';
import { assemble } from './system/assemble';
import { report, watchFaults } from './system/faults';
import { answerInTerminal } from './terminal/answer';
import { ownArguments, readCommandLine } from './terminal/command-line';
import { print } from './terminal/print';
import { keyringHelperSwitch } from './vault/keyring-switch';
import { watchEmptyPages } from './windows/empty-pages';
import { createMainWindow } from './windows/main-window';
import { declareProgramScheme, serveProgramFiles } from './windows/program-files';

/** Opens the program, or has the one that is running already opened that way. */
function openProgram(asked: Opening): void {
  if (!app.requestSingleInstanceLock(handOn(asked))) {
    app.quit();
    return;
  }
  let isQuitting = false;
  declareProgramScheme();
  keepBlobsInMemory(app.getPath('sessionData'));
  stayOffNetwork();
  spareNetworkProcess();
  const program: Promise<Program> = app.whenReady().then(async () => {
    lockDown();
    watchEmptyPages();
    serveProgramFiles(async (page) => (await program).state(page));
    Menu.setApplicationMenu(null);
    const window = createMainWindow({
      isQuitting: () => isQuitting,
      staysInTray: async () => (await program).staysInTray(),
      push: (name, payload) => void program.then(({ push }) => push(name, payload)),
      quit: app.quit,
    });
    const opening = wasOpenedAtLogin() ? 'hidden' : asked;
    // First of all, as its page takes a process of its own, which starts while the rest is fetched and put together.
    if (opening === 'window') window.show();
    const assembled = await assemble(window, () => isQuitting);
    if (opening !== 'window') assembled.open(opening);
    return assembled;
  });
  program.catch((thrown) => {
    report({ level: 'error', where: 'main', code: 'window', thrown });
    void import('./system/numbers-box').then(({ showNumbersBox }) => showNumbersBox());
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const wanted = readHandedOn(data);
    // Hidden is how it runs already.
    if (wanted !== 'hidden') void program.then(({ open }) => open(wanted));
  });
  app.on('before-quit', () => {
    isQuitting = true;
  });
  // Without a listener Electron would quit here; the tray, the shortcut and the main window decide that.
  app.on('window-all-closed', () => undefined);
}

/** Answers the terminal, or opens the program. */
async function start(): Promise<void> {
  watchFaults();
  // A terminal is answered before anything of the desktop is touched: it needs no display and no lock.
  const answer = await answerInTerminal(
    readCommandLine(ownArguments(process.argv, app.isPackaged)),
    app.getVersion(),
    new Date(),
  );
  if ('printed' in answer) {
    print(answer.printed);
    app.exit(answer.printed.status);
  } else {
    openProgram(answer.opening);
  }
}

// A process that only asks the keyring for another one is nothing else, and has no command line of its own to read.
if (process.argv.includes(keyringHelperSwitch)) {
  stayOffNetwork();
  void import('./vault/keyring-helper').then(({ helpWithKeyring }) => helpWithKeyring());
} else {
  await start();
}
