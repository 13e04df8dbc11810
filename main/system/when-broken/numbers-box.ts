import { app, dialog } from 'electron';

/** Written into the program as it is built, from the built-in guide: it must not depend on a file that may be missing. */
declare const NUMBERS_ALONE: { readonly title: string; readonly what: string; readonly numbers: string };

/** Those of this desk where they can be read; else those that the app came with. */
async function ownNumbers(): Promise<string> {
  try {
    const { numbersForMessage } = await import('../../guides/numbers-at-hand');
    return `${NUMBERS_ALONE.what}\n\n${await numbersForMessage(app.getPath('userData'))}`;
  } catch {
    return NUMBERS_ALONE.numbers;
  }
}

/** Shows all numbers in a message of the system's own, for when there can be no window, and leaves once it is closed. */
export async function showNumbersBox(): Promise<void> {
  const { title } = NUMBERS_ALONE;
  const numbers = await ownNumbers();
  try {
    // Whoever has started it in a terminal, perhaps without a display, has the numbers as well.
    process.stderr.write(`${title}\n\n${numbers}\n`);
  } catch {
    // Nobody listens.
  }
  await app.whenReady();
  dialog.showErrorBox(title, numbers);
  app.exit(1);
}
