/**
 * The file that Electron loads. All it does is to load the program, so that there is something left to say so, and to show
 * the numbers, when that cannot be done: a file of the program is missing or damaged.
 */
try {
  await import('./index');
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.name : typeof thrown);
  try {
    // Still before the app is ready, which it is at the end of this file.
    const { openNumbersWindow } = await import('./system/when-broken/numbers-window');
    openNumbersWindow(thrown);
  } catch {
    const { showNumbersBox } = await import('./system/when-broken/numbers-box');
    // Not awaited, as it waits for the app to be ready.
    void showNumbersBox();
  }
}

export {};
