import { app, type Session } from 'electron';
import { programOrigin } from '../windows/program-origin';

function lockSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  // The program never needs the network: whatever is not its own file is cancelled before it leaves.
  target.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith(`${programOrigin}/`) && !url.startsWith('devtools://') });
  });
  target.on('will-download', (event) => event.preventDefault());
  // Without a language there is no dictionary to fetch; spellcheck: false and setSpellCheckerEnabled(false) fetch it still.
  target.setSpellCheckerLanguages([]);
}

/** Closes every door that Chromium leaves open, for all windows there will be. Call once, before the first window. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      // A page may be read anew, as a broken one offers; it goes nowhere else.
      if (event.url !== contents.getURL()) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
  // Not asked for here: hidden in the tray the program has no session at all, and with it no use for most of Chromium.
  app.on('session-created', lockSession);
}
