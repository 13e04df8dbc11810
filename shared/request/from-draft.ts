import type { Settings } from '../settings/schema';
import type { Severity } from '../severity';
import type { Draft } from './draft';
import type { SupportRequest } from './schema';

/**
 * The request that a draft stands for: what was typed into it, and what it leaves to the settings.
 *
 * @param severity - the answer to the triage question as it stands now
 */
export function requestFromDraft(draft: Draft, settings: Settings, severity: Severity): SupportRequest {
  return {
    severity,
    summary: draft.summary,
    details: draft.details,
    company: draft.company ?? settings.company,
    contactName: draft.contactName ?? settings.contactName,
    contactPhone: draft.contactPhone ?? settings.contactPhone,
    product: draft.product ?? settings.product,
    sender: draft.sender ?? settings.senderAddresses[0] ?? '',
    extras: draft.extras,
  };
}
