import type { PolicySetting } from '../../shared/policy/policy-settings';
import { text } from '../../shared/text';
import { useAppState } from './app-state';

/** What the organisation's policy means for one setting. */
export interface SetBy {
  readonly isLocked: boolean;
  /** Who has decided it, as a sentence; undefined where nobody but the person has. */
  readonly note: string | undefined;
}

/** Who decides a setting; without a name the person does. */
export function useSetBy(name: PolicySetting | 'startsAtSignIn' | undefined): SetBy {
  const { policy } = useAppState();
  if (name !== undefined && policy.locked.includes(name)) {
    return { isLocked: true, note: text.policy.lockedBy(policy.organisation) };
  }
  const isPreset = name !== undefined && policy.preset.includes(name);
  return { isLocked: false, note: isPreset ? text.policy.presetBy(policy.organisation) : undefined };
}
