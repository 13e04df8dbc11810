import type { Draft } from './draft';

/**
 * An empty draft.
 *
 * @param id - a fresh UUID
 * @param now - the moment it is begun
 */
export function newDraft(id: string, now: Date): Draft {
  const at = now.toISOString();
  return { id, createdAt: at, changedAt: at, summary: '', details: '', extras: [], stepsDone: [], entries: {} };
}
