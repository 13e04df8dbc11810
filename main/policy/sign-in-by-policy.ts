import type { Policy } from '../../shared/policy/policy-schema';
import type { LoginItem } from '../system/login-item/login-item';

/** What a policy has made of starting at sign-in, and how it was before: the system itself remembers neither. */
export interface SignInByPolicy {
  readonly by: 'locked' | 'preset';
  readonly made: boolean;
  readonly before: boolean;
}

/** Where that is remembered. */
export interface SignInMemory {
  get(): SignInByPolicy | undefined;
  set(next: SignInByPolicy | undefined): void;
}

/**
 * Has the program start at sign-in, or not, as the policy says. What is locked is so each time; a preset counts once, and
 * the person may then choose otherwise. Without the policy it is again as it was before.
 */
export function followSignIn(
  { locked, preset }: Pick<Policy, 'locked' | 'preset'>,
  item: LoginItem,
  memory: SignInMemory,
): void {
  const done = memory.get();
  const by = locked.startsAtSignIn === undefined ? 'preset' : 'locked';
  const wanted = locked.startsAtSignIn ?? preset.startsAtSignIn;
  if (wanted === undefined && !done) return;
  const now = item.read();
  // What the system does not say is left as it is.
  if (!now.ok) return;
  if (wanted === undefined) {
    // What the person has changed since stays theirs.
    const isTheirs = done?.by === 'preset' && now.value !== done.made;
    if (done && !isTheirs && now.value !== done.before) item.choose(done.before);
    memory.set(undefined);
    return;
  }
  if (by === 'preset' && done?.by === 'preset' && done.made === wanted) return;
  if (now.value !== wanted && !item.choose(wanted).ok) return;
  if (done?.by !== by || done.made !== wanted) memory.set({ by, made: wanted, before: done?.before ?? now.value });
}
