import { shell } from 'electron';
import { failure, type Result, success } from '../../shared/result';
import { text } from '../../shared/text';
import { isAllowedLink, type LinkKind } from './allowed-links';
import { handOver } from './hand-over';

/**
 * Hands a link to the system. That the system took it does not mean that anything came of it: on Linux nobody waits
 * for the opener, so callers must never claim that a call was placed or a message sent.
 *
 * @returns `link-refused` for anything that the allow-list does not know, `link-failed` where the system says no
 */
export async function openLink(kind: LinkKind, link: string): Promise<Result<undefined>> {
  if (!isAllowedLink(kind, link)) return failure('link-refused', text.links.refused);
  try {
    await handOver(link, shell, process.platform);
    return success(undefined);
  } catch {
    return failure('link-failed', text.links.failed);
  }
}
