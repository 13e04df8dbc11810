import type { Draft } from './draft';

/**
 * An empty draft.
 *
 * @param id - a fresh UUID
 * @param now - the moment it is begun
 * @param guide - the id of the guide whose support it is for
 */
export function newDraft(id: string, now: Date, guide = 'alm'): Draft {
  const at = now.toISOString();
  return { id, guide, createdAt: at, changedAt: at, summary: '', details: '', extras: [], stepsDone: [], entries: {} };
}
