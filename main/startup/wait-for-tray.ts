import { setTimeout } from 'node:timers/promises';

/** At sign-in a panel may come up after the programs that start with it. */
const panelGraceSeconds = 8;

/**
 * Waits for a place in the tray, as when the program starts hidden.
 *
 * @param settle - asks for it once
 * @returns whether there is one; without it the program could not be reached
 */
export async function waitForTray(settle: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < panelGraceSeconds; waited += 1) {
    if (await settle()) return true;
    await setTimeout(1_000);
  }
  return settle();
}
