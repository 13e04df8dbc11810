import type { Draft } from '../../../shared/request/draft';
import type { Result } from '../../../shared/result';
import { bridge } from '../../lib/bridge';

type Told = (saved: Result<undefined>) => void;

/** What still has to be saved, the newest state of each draft alone. */
const waiting = new Map<string, { readonly draft: Draft; readonly told: Told }>();
let isSaving = false;

async function saveAll(): Promise<void> {
  isSaving = true;
  for (let [next] = waiting.values(); next; [next] = waiting.values()) {
    waiting.delete(next.draft.id);
    next.told(await bridge.call('draft.save', next.draft));
  }
  isSaving = false;
}

/**
 * Saves a draft as soon as the save before it is done. However fast somebody types and however slow the disk is, no more
 * than one waits.
 */
export function saveDraft(draft: Draft, told: Told): void {
  waiting.set(draft.id, { draft, told });
  if (!isSaving) void saveAll();
}

/** Drops what is not saved yet of a draft that is going away. */
export function forgetSaving(id: string): void {
  waiting.delete(id);
}
