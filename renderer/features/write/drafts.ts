import { useEffect, useSyncExternalStore } from 'react';
import type { Draft } from '../../../shared/request/draft';
import { fitsLimits } from '../../../shared/request/fits-limits';
import { newDraft } from '../../../shared/request/new-draft';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { feedback } from '../../lib/feedback';
import { forgetSaving, saveDraft } from './draft-saving';

/** The half-written requests as the glass has them; main keeps each with every change. */
export interface Drafts {
  /** In an order that does not move while they are written. */
  readonly all: readonly Draft[];
  readonly current: Draft;
  /** Why the last change is in this window only. */
  readonly failure: string | undefined;
}

let state: Drafts | undefined;
/** The id of the guide whose drafts these are. */
let guide = '';
const listeners = new Set<() => void>();

function set(next: Drafts): void {
  state = next;
  for (const listener of listeners) listener();
}

function beginDraft(): Draft {
  return newDraft(crypto.randomUUID(), new Date(), guide);
}

/** Nothing was ever typed into it, so it is nowhere kept. */
export function isUntouched({ createdAt, changedAt }: Draft): boolean {
  return createdAt === changedAt;
}

function load(): void {
  const wanted = guide;
  void bridge.call('draft.list', undefined).then((kept) => {
    // Another product was turned to meanwhile.
    if (wanted !== guide) return;
    const [latest, ...others] = kept.ok ? kept.value : [];
    const current = latest ?? beginDraft();
    set({ all: [current, ...others], current, failure: kept.ok ? undefined : wordFailure(kept.error) });
  });
}

function keep(draft: Draft): void {
  if (!fitsLimits(draft)) {
    if (state) set({ ...state, failure: text.write.saveFailed });
    return;
  }
  saveDraft(draft, (saved) => {
    if (state) set({ ...state, failure: saved.ok ? undefined : wordFailure(saved.error) });
  });
}

/** A draft as it is now, for what must not wait until the page is drawn; undefined once it is taken away. */
export function draftNow(id: string): Draft | undefined {
  return state?.all.find((draft) => draft.id === id);
}

/**
 * A draft as it is at each key, for fields in a part of the page that is drawn a moment later.
 *
 * @param drawn - as that part has it
 */
export function useLiveDraft(drawn: Draft): Draft {
  return useSyncExternalStore(subscribe, () => draftNow(drawn.id) ?? drawn);
}

/** Changes one draft, and keeps it. One that was taken away meanwhile is left alone. */
export function changeDraft(id: string, change: Partial<Draft>): void {
  const before = draftNow(id);
  if (!state || !before) return;
  const changed = { ...before, ...change, changedAt: new Date().toISOString() };
  const all = state.all.map((draft) => (draft.id === id ? changed : draft));
  set({ ...state, all, current: state.current.id === id ? changed : state.current });
  keep(changed);
}

/** Turns to another draft. */
export function chooseDraft(current: Draft): void {
  if (state) set({ ...state, all: state.all.filter((draft) => draft === current || !isUntouched(draft)), current });
}

/** Begins a draft, beside those that there are. */
export function beginAnother(): void {
  if (!state || isUntouched(state.current)) return;
  const begun = beginDraft();
  set({ ...state, all: [begun, ...state.all], current: begun });
}

/**
 * Takes a draft away, and offers to bring it back.
 *
 * @param done - what to tell about it
 */
export function takeAway(draft: Draft, done: string): void {
  if (!state) return;
  const left = state.all.filter(({ id }) => id !== draft.id);
  const all = left.length > 0 ? left : [beginDraft()];
  const current = state.current.id === draft.id ? (all[0] ?? beginDraft()) : state.current;
  set({ ...state, all, current });
  feedback.tell({ message: done, undo: () => bringBack(draft) });
  forgetSaving(draft.id);
  void bridge.call('draft.discard', { id: draft.id }).then((gone) => {
    if (!gone.ok && state) set({ ...state, failure: wordFailure(gone.error) });
  });
}

function bringBack(draft: Draft): void {
  if (!state) return;
  const others = state.all.filter((other) => !isUntouched(other));
  set({ ...state, all: [draft, ...others], current: draft });
  keep(draft);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The drafts for one product, or undefined until main has answered. They stay when the person looks at another part of the
 * program.
 */
export function useDrafts(): Drafts | undefined {
  const { id } = useAppState().guide;
  const drafts = useSyncExternalStore(subscribe, () => state);
  useEffect(() => {
    if (id === guide) return;
    guide = id;
    state = undefined;
    load();
  }, [id]);
  return id === guide ? drafts : undefined;
}
