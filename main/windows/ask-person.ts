import { BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { Ask } from '../desk/calling/dial-consent';
import { programOrigin } from './program-origin';

// The palette goes as soon as something else has the focus, and would take a dialog of its own with it.
const isMainWindow = (window: BrowserWindow) => window.webContents.getURL().startsWith(`${programOrigin}/index.html`);

const yesButton = 0;
const noButton = 1;

/**
 * Asks in a dialog of the system, which no page can answer, draw over or copy. Each such question is there so that it is
 * read, and its yes is kept or can't be taken back: Enter, which may still be held down from before, says no.
 */
export const askPerson: Ask = async ({ message, detail, yes, no }) => {
  const options: MessageBoxOptions = {
    type: 'question',
    message,
    detail,
    buttons: [yes, no],
    defaultId: noButton,
    cancelId: noButton,
    noLink: true,
  };
  const focused = BrowserWindow.getFocusedWindow();
  const { response } = await (focused && isMainWindow(focused)
    ? dialog.showMessageBox(focused, options)
    : dialog.showMessageBox(options));
  return response === yesButton;
};
