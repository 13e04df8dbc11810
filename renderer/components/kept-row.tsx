import type { PolicySetting } from '../../shared/policy/policy-settings';
import type { Settings, SettingsChange } from '../../shared/settings/schema';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { useSetBy } from '../lib/set-by';
import { useKeptText } from '../lib/use-kept-text';
import { TakeSuggestion } from './take-suggestion';
import { TextRow } from './text-row';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly read: (settings: Settings) => string;
  readonly change: (typed: string) => SettingsChange;
  /** What is odd about a value that is kept all the same. */
  readonly doubt?: (typed: string) => string | undefined;
  /** Its name in a policy, where that can decide it. */
  readonly name?: PolicySetting;
}

/** One setting as a line of text, kept as it is typed. */
export function KeptRow({ label, hint, read, change, doubt, name }: Props) {
  const { settings } = useAppState();
  const { failure, ...kept } = useKeptText(read(settings), (typed) => bridge.call('settings.change', change(typed)));
  const { isLocked, note } = useSetBy(name);
  return (
    <TextRow label={label} hint={note ?? hint} problem={failure ?? doubt?.(kept.value)} {...kept} readOnly={isLocked}>
      <TakeSuggestion label={label} name={name} />
    </TextRow>
  );
}
