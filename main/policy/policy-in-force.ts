import { isDeepStrictEqual } from 'node:util';
import type { Policy } from '../../shared/policy/policy-schema';
import type { PolicyProblem } from '../../shared/policy/read-policy';
import { noPolicy } from '../../shared/settings/layers';
import type { KeptCopy } from './policy-copy';
import { type Found, type PolicySource, type SourceProblem, unusable } from './policy-source';

/** What is in force, where it comes from and what of it is not used. */
export interface PolicyState {
  readonly policy: Policy;
  /** Where it comes from; empty where there is none. */
  readonly source: string;
  /** Why nothing of the source is used, as a sentence; empty where it is. */
  readonly trouble: string;
  readonly problems: readonly PolicyProblem[];
  /** When the copy was taken that stands in for the source, ISO 8601. */
  readonly copyTaken?: string | undefined;
}

/** The organisation's policy on this computer. */
export interface PolicyInForce {
  value(): PolicyState;
  /** Looks again, and tells the listeners where something is different. */
  refresh(): Promise<void>;
  onChange(listener: () => void): void;
}

const nothing: PolicyState = { policy: noPolicy, source: '', trouble: '', problems: [] };

interface Around {
  readonly source: PolicySource;
  readonly copy: KeptCopy;
  readonly now: () => Date;
}

/** Why nothing of a policy is used, as a sentence. */
async function reasonFor(code: SourceProblem): Promise<string> {
  const { text } = await import('../../shared/text');
  return code === 'not-a-policy' || code === 'no-answer' ? text.policy.reason[code] : text.keptFile.reason[code];
}

/** What is in force of what was found; the last good copy stands in for what cannot be read. */
async function stateOf(found: Found, { source: { place }, copy }: Around): Promise<PolicyState> {
  if (found.state === 'none') return nothing;
  // Not loaded where there is no policy, as the first paint waits for this.
  const { readPolicy } = await import('../../shared/policy/read-policy');
  const read = found.state === 'read' ? readPolicy(found.raw) : undefined;
  if (read) return { ...nothing, ...read, source: place };
  const bad = found.state === 'read' ? unusable('not-a-policy') : found;
  const trouble = bad.state === 'unusable' ? await reasonFor(bad.code) : '';
  // What others may have written is no reason to bring an old policy back.
  const kept = bad.state === 'unusable' && bad.code === 'not-trusted' ? undefined : copy.read();
  const old = kept && readPolicy(kept.policy);
  return { ...nothing, ...old, source: place, trouble, ...(old ? { copyTaken: kept.taken } : {}) };
}

/**
 * Opens the policy. At once what can be read without waiting counts; for the rest `refresh` asks.
 *
 * @returns once something is in force; where there is no policy, without having loaded anything for it
 */
export async function openPolicy(around: Around): Promise<PolicyInForce> {
  const { source, copy, now } = around;
  const listeners: (() => void)[] = [];
  let state = await stateOf(source.look(), around);
  let asking: Promise<void> | undefined;
  let isChanged = false;

  const ask = async () => {
    const found = await source.ask();
    const next = await stateOf(found, around);
    if (found.state === 'none') copy.remove();
    else if (found.state === 'read' && next.trouble === '') {
      if (!isDeepStrictEqual(copy.read()?.policy, found.raw)) copy.write(found.raw, now());
    }
    if (isDeepStrictEqual(next, state)) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const askAll = async () => {
    do {
      isChanged = false;
      await ask();
    } while (isChanged);
  };

  return {
    value: () => state,
    refresh() {
      // A place that does not answer is asked by one question at a time; what changed meanwhile is asked for afterwards.
      if (asking) isChanged = true;
      asking ??= askAll().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    onChange: (listener) => listeners.push(listener),
  };
}
