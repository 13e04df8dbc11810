import type { ElectronApplication } from '@playwright/test';

/** What main has shown a person. */
export interface Shown {
  readonly dialogs: number;
  readonly questions: number;
  readonly prints: number;
  /** Dialogs, questions and prints at a time. */
  readonly most: number;
}

/**
 * Has a person there who takes half a second to cancel whatever dialog, question or print comes up.
 *
 * @returns what came up so far
 */
export async function watchMain(app: ElectronApplication): Promise<() => Promise<Shown>> {
  const seen = await app.evaluateHandle(({ app: program, BrowserWindow, dialog }) => {
    const shown = { dialogs: 0, questions: 0, prints: 0, most: 0 };
    let open = 0;
    const cancel = async (kind: 'dialogs' | 'questions' | 'prints') => {
      shown[kind] += 1;
      open += 1;
      shown.most = Math.max(shown.most, open);
      await new Promise((resolve) => setTimeout(resolve, 500));
      open -= 1;
    };
    // A page may have its window closed, which ends a program without a tray.
    for (const window of BrowserWindow.getAllWindows()) window.close = () => undefined;
    dialog.showSaveDialog = async () => {
      await cancel('dialogs');
      return { canceled: true, filePath: '' };
    };
    dialog.showOpenDialog = async () => {
      await cancel('dialogs');
      return { canceled: true, filePaths: [] };
    };
    dialog.showMessageBox = async (...args: unknown[]) => {
      await cancel('questions');
      const { cancelId = 0 } = args.at(-1) as Electron.MessageBoxOptions;
      return { response: cancelId, checkboxChecked: false };
    };
    program.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        void cancel('prints').then(() => done?.(false, 'cancelled'));
      };
    });
    return shown;
  });
  return () => seen.jsonValue();
}
