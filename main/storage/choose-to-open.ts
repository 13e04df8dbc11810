import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/**
 * Lets the person choose a file to be read.
 *
 * @param kind - what kind of file, in words
 * @param extension - its ending, without the dot
 * @returns its path, or undefined for Cancel
 */
export async function chooseToOpen({ kind, extension }: { kind: string; extension: string }) {
  const options: OpenDialogOptions = {
    properties: ['openFile'],
    filters: [{ name: kind, extensions: [extension] }],
  };
  const parent = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (parent
    ? dialog.showOpenDialog(parent, options)
    : dialog.showOpenDialog(options));
  return canceled ? undefined : filePaths[0];
}
