import type { Opener } from '../../shared/ipc/app-state';
import { text } from '../../shared/text';

/** What a click will open, in words; empty while that is not known. */
export function openerName(opener: Opener): string {
  return opener.state === 'found' ? text.opens(opener.name) : '';
}
