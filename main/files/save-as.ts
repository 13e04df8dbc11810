import { access, constants } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeFile } from 'atomically';
import { app, BrowserWindow, dialog } from 'electron';
import { type Result, success } from '../../shared/result';
import { diskFailure } from '../keeping/disk-failure';

interface Offered {
  /** What the file is called unless the person says otherwise. */
  readonly fileName: string;
  /** What kind of file it is, in words. */
  readonly kind: string;
  /** Its ending, without the dot. */
  readonly extension: string;
}

/** The file that was written, by its name alone; absent where the person changed their mind. */
export interface Saved {
  readonly file?: string;
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
  const bytes = await content();
  try {
    // Asked first: the writer would try again for seconds where the folder is not to be written to.
    await access(dirname(filePath), constants.W_OK);
    await writeFile(filePath, bytes);
    return success({ file: basename(filePath) });
  } catch (error) {
    return diskFailure(error, dirname(filePath));
  }
}
