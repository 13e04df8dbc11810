import { setTimeout } from 'node:timers/promises';
import type { InTray } from '../tray/tray';

/** At sign-in a panel may come up after the programs that start with it. */
const panelGraceSeconds = 8;

/**
 * Waits for a place in the tray, as when the program starts hidden.
 *
 * @param settle - asks for it once
 * @returns whether there is one; without it, or where that is unknown, the program might not be reached
 */
export async function waitForTray(settle: () => Promise<InTray>): Promise<InTray> {
  for (let waited = 0; waited < panelGraceSeconds; waited += 1) {
    if ((await settle()) === 'yes') return 'yes';
    await setTimeout(1_000);
  }
  return settle();
}
