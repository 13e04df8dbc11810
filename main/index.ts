import { app } from 'electron';
import { assembleProgram } from './program';
import { spareNetworkProcess } from './startup/network-service';
import { handOn, type Opening, readHandedOn } from './startup/opening';
import { wasOpenedAtLogin } from './startup/system-login-item';
import { answerInTerminal } from './terminal/answer';
import { ownArguments, readCommandLine } from './terminal/command-line';
import { print } from './terminal/print';
import { clearCopiedPin } from './vault/pin-clipboard';
import { declareProgramScheme } from './windows/program-files';

/** Opens the program, or has the one that is running already opened that way. */
function openProgram(opening: Opening): void {
  if (!app.requestSingleInstanceLock(handOn(opening))) {
    app.quit();
    return;
  }
  let isQuitting = false;
  declareProgramScheme();
  spareNetworkProcess();
  const assembled = app.whenReady().then(() => assembleProgram(() => isQuitting));
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const wanted = readHandedOn(data);
    // Hidden is how it runs already.
    if (wanted !== 'hidden') void assembled.then((program) => program.open(wanted));
  });
  app.on('before-quit', () => {
    isQuitting = true;
    void clearCopiedPin();
  });
  // Without a listener Electron would quit here; the tray, the shortcut and the main window decide that.
  app.on('window-all-closed', () => undefined);
  void assembled.then((program) => program.open(wasOpenedAtLogin() ? 'hidden' : opening));
}

// A terminal is answered before anything of the desktop is touched: it needs no display and no lock.
const answer = answerInTerminal(
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
