import { basename, dirname, join } from 'node:path';
import { app, BrowserWindow, dialog, type MessageBoxOptions, type SaveDialogOptions } from 'electron';
import type { Result } from '../../shared/result';
import { text } from '../../shared/text';
import { type Offered, type SaveDialogs, saveFlow } from './save-flow';
import type { Saved } from './write-chosen';

const replaceButton = 0;
const cancelButton = 1;

const dialogs: SaveDialogs = {
  async choose({ fileName, kind, extension, isSecret }) {
    const options: SaveDialogOptions = {
      defaultPath: join(app.getPath('documents'), fileName),
      filters: [{ name: kind, extensions: [extension] }],
      // Linux asks about a file that is there only if told to, the others always do.
      properties: ['showOverwriteConfirmation', 'createDirectory', ...(isSecret ? (['dontAddToRecent'] as const) : [])],
    };
    const parent = BrowserWindow.getFocusedWindow();
    const { canceled, filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options));
    return canceled || filePath === '' ? undefined : filePath;
  },

  async mayReplace(path) {
    const options: MessageBoxOptions = {
      type: 'warning',
      message: text.saving.replaceTitle(basename(path)),
      detail: text.saving.replaceDetail(dirname(path)),
      buttons: [text.saving.replace, text.saving.cancel],
      defaultId: cancelButton,
      cancelId: cancelButton,
      noLink: true,
    };
    const parent = BrowserWindow.getFocusedWindow();
    const { response } = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
    return response === replaceButton;
  },
};

/**
 * Lets the person choose a place and writes a file there, whole or not at all.
 *
 * @param content - made only once a place was chosen
 */
export function saveAs(offered: Offered, content: () => Promise<string | Buffer>): Promise<Result<Saved>> {
  return saveFlow(offered, content, dialogs);
}
