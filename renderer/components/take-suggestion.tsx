import type { PolicySetting } from '../../shared/policy/policy-settings';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton } from './action-button';

interface Props {
  /** The label of the setting. */
  readonly label: string;
  /** Its name in a policy, where that can decide it. */
  readonly name: PolicySetting | 'startsAtSignIn' | undefined;
}

/** A way back to what the organisation suggests, while the person has chosen something else. */
export function TakeSuggestion({ label, name }: Props) {
  const { policy } = useAppState();
  const report = useOutcome();
  const overridden = policy.overridden.find((each) => each === name);
  if (overridden === undefined) return null;
  const words = text.policy.takeSuggestion(policy.organisation);
  return (
    <div className="actions">
      <ActionButton
        aria-label={`${words}: ${label}`}
        onPress={() =>
          void report(bridge.call('settings.take-suggestion', { name: overridden }), () =>
            text.policy.suggestionTaken(label),
          )
        }
      >
        {words}
      </ActionButton>
    </div>
  );
}
