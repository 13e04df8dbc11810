import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { type Result, success } from '../../shared/result';
import { type Saved, writeChosen } from './write-chosen';

interface Offered {
  /** What the file is called unless the person says otherwise. */
  readonly fileName: string;
  /** What kind of file it is, in words. */
  readonly kind: string;
  /** Its ending, without the dot. */
  readonly extension: string;
  /** Whether it holds a secret, so that only this person may read it. */
  readonly isSecret?: boolean;
}

/**
 * Lets the person choose a place and writes a file there, whole or not at all.
 *
 * @param content - made only once a place was chosen
 */
export async function saveAs(offered: Offered, content: () => Promise<string | Buffer>): Promise<Result<Saved>> {
  const options = {
    defaultPath: join(app.getPath('documents'), offered.fileName),
    filters: [{ name: offered.kind, extensions: [offered.extension] }],
  };
  const parent = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (parent
    ? dialog.showSaveDialog(parent, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return success({});
  return writeChosen(filePath, await content(), offered.isSecret);
}
