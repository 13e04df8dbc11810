import type { AppState, Opener } from '../../../shared/ipc/app-state';
import type { HandedTo } from '../../../shared/ipc/contract';
import { dialLink } from '../../../shared/phone/dial-link';
import { failure, type Result, success } from '../../../shared/result';
import type { OpenLink } from '../../system/links/allowed-links';
import type { DialConsent } from './dial-consent';

/**
 * Dials the organisation's own number, which its policy has, the way support would be dialled. It is no contact with the
 * vendor, so it opens no call sheet and enters nothing into the journal.
 *
 * @returns `no-contact` where the policy has no number that can be dialled, `cancelled` where the person does not want it
 */
export async function callContact(
  { settings, policy }: Pick<AppState, 'settings' | 'policy'>,
  dialler: () => Promise<Opener>,
  openLink: OpenLink,
  consent: DialConsent,
): Promise<Result<{ handedTo: HandedTo }>> {
  const { name, phone: written = '' } = policy.contact;
  // With it come the number plans of all countries, which few people here ever need.
  const { checkContactPhone } = await import('../../../shared/phone/contact-phone');
  const phone = checkContactPhone(written, settings.country);
  if (!phone.ok) return failure('no-contact');
  const link = dialLink(settings.dialPlan, phone.value);
  if (!link.ok) return link;
  if (link.value === undefined) return success({ handedTo: 'person' });
  if ((await dialler()).state === 'none') return failure('no-dialler');
  const agreed = await consent.toSupport(settings.dialPlan, phone.value, name || policy.organisation);
  if (!agreed.ok) return agreed;
  const opened = await openLink('dial', link.value);
  return opened.ok ? success({ handedTo: 'system' }) : opened;
}
