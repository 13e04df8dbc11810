import type { PolicyInState } from '../../shared/ipc/app-state';
import { policySettingNames } from '../../shared/policy/policy-settings';
import { isOverridden, layerOf } from '../../shared/settings/layers';
import type { Settings } from '../../shared/settings/schema';
import type { PolicyState } from './policy-in-force';

/** What a person sees of the policy in force. */
export function policyInState(state: PolicyState, own: Settings, ofGuides: readonly string[]): PolicyInState {
  const { policy, source, trouble, problems, copyTaken } = state;
  const { organisation, contact, helpText, senderDomain } = policy;
  const decidedBy = (layer: 'locked' | 'preset') => [
    ...policySettingNames.filter((name) => layerOf(name, own, policy) === layer),
    ...(layer === 'locked' && policy.locked.startsAtSignIn !== undefined ? ['startsAtSignIn'] : []),
  ];
  return {
    source,
    organisation,
    locked: decidedBy('locked'),
    preset: decidedBy('preset'),
    overridden: policySettingNames.filter((name) => isOverridden(name, own, policy)),
    contact,
    helpText,
    senderDomain,
    trouble,
    problems: [...problems.map(({ message }) => message), ...ofGuides],
    ...(copyTaken === undefined ? {} : { copyTaken }),
  };
}
