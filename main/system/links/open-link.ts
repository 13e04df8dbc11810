import { shell } from 'electron';
import type { OpenLink } from './allowed-links';
import { handOver } from './hand-over';
import { createLinkOpener } from './link-opener';

/**
 * Hands a link to the system. That the system took it does not mean that anything came of it: on Linux nobody waits
 * for the opener, so callers must never claim that a call was placed or a message sent.
 *
 * @returns `link-refused` for anything that the allow-list does not know, `too-fast` or `busy` beyond the budget of its
 *   kind, `link-failed` where the system says no
 */
export const openLink: OpenLink = createLinkOpener((link) => handOver(link, shell, process.platform));
