import type { AppState, Opener } from '../../../shared/ipc/app-state';
import type { HandedTo } from '../../../shared/ipc/contract';
import { checkContactPhone } from '../../../shared/phone/contact-phone';
import { dialLink, dialledAs } from '../../../shared/phone/dial-link';
import { failure, type Result, success } from '../../../shared/result';
import type { OpenLink } from '../../system/links/allowed-links';
import type { DialConsent } from './dial-consent';

/**
 * Dials the person's own number the way support would be dialled.
 *
 * @returns what was dialled; `no-own-phone` where the settings hold none that can be dialled, `cancelled` where the person
 *   does not want it dialled
 */
export async function testDial(
  { settings }: Pick<AppState, 'settings'>,
  dialler: () => Promise<Opener>,
  openLink: OpenLink,
  consent: DialConsent,
): Promise<Result<{ dialled: string; handedTo: HandedTo }>> {
  const phone = checkContactPhone(settings.contactPhone, settings.country);
  if (!phone.ok) return failure('no-own-phone');
  const dialled = dialledAs(settings.dialPlan, phone.value);
  const link = dialLink(settings.dialPlan, phone.value);
  if (!link.ok) return link;
  if (link.value === undefined) return success({ dialled, handedTo: 'person' });
  if ((await dialler()).state === 'none') return failure('no-dialler');
  const agreed = await consent.toOwnNumber(settings.dialPlan, phone.value);
  if (!agreed.ok) return agreed;
  const opened = await openLink('dial', link.value);
  return opened.ok ? success({ dialled, handedTo: 'system' }) : opened;
}
