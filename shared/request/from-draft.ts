import type { Guide } from '../guide/schema';
import type { Settings } from '../settings/schema';
import type { Severity } from '../severity';
import type { Draft } from './draft';
import type { SupportRequest } from './schema';

/** What the product is called: as the person calls ALM, and as their own guides call the others. */
export function productOf({ id, product }: Pick<Guide, 'id' | 'product'>, settings: Pick<Settings, 'product'>): string {
  return id === 'alm' ? settings.product : product;
}

/**
 * The request that a draft stands for: what was typed into it, and what it leaves to the settings.
 *
 * @param severity - the answer to the triage question as it stands now
 */
export function requestFromDraft(
  draft: Draft,
  settings: Settings,
  severity: Severity,
  guide: Pick<Guide, 'id' | 'product'>,
): SupportRequest {
  return {
    severity,
    summary: draft.summary,
    details: draft.details,
    company: draft.company ?? settings.company,
    contactName: draft.contactName ?? settings.contactName,
    contactPhone: draft.contactPhone ?? settings.contactPhone,
    product: draft.product ?? productOf(guide, settings),
    sender: draft.sender ?? settings.senderAddresses[0] ?? '',
    extras: draft.extras,
  };
}
