import { lazy, Suspense, useState } from 'react';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { changeSettings } from '../../lib/change-settings';
import { useOutcome } from '../../lib/use-outcome';

const PhoneRow = lazy(async () => ({ default: (await import('../settings/phone-row')).PhoneRow }));
const ShortcutSection = lazy(async () => ({
  default: (await import('../settings/shortcut-section')).ShortcutSection,
}));

const change = (what: { readonly firstRunTried?: boolean; readonly firstRunIsOver?: boolean }) =>
  void changeSettings(what);

/** Things to try that call nobody but oneself. */
export function TryStep() {
  const { settings } = useAppState();
  const report = useOutcome();
  const [opened, open] = useState<'phone' | 'shortcut'>();
  const tried = (isDone: boolean) => {
    if (isDone) change({ firstRunTried: true });
  };
  const test = async () => {
    // Every country's number plan comes with it, which the first screen has no other use for.
    const { checkContactPhone } = await import('../../../shared/phone/contact-phone');
    if (!checkContactPhone(settings.contactPhone, settings.country).ok) return open('phone');
    const done = report(bridge.call('call.test', undefined), ({ dialled, handedTo }) =>
      handedTo === 'system' ? text.dialPlan.tested(dialled) : text.dialPlan.testedByHand(dialled),
    );
    tried(await done);
  };
  const print = () =>
    report(bridge.call('card.print', undefined), ({ printed }) => {
      tried(printed);
      return printed ? text.card.printed : undefined;
    });
  const shortcut = () => {
    open('shortcut');
    tried(true);
  };
  return (
    <>
      <h2>{text.firstRun.try}</h2>
      <div className="actions">
        <ActionButton look="primary" onPress={() => void test()}>
          {text.dialPlan.test}
        </ActionButton>
        <ActionButton onPress={shortcut}>{text.firstRun.shortcut}</ActionButton>
        <ActionButton onPress={() => void print()}>{text.firstRun.print}</ActionButton>
        <ActionButton look="quiet" onPress={() => change({ firstRunIsOver: true })}>
          {text.firstRun.done}
        </ActionButton>
      </div>
      <Suspense>
        {opened === 'phone' ? <PhoneRow /> : null}
        {opened === 'shortcut' ? <ShortcutSection /> : null}
      </Suspense>
    </>
  );
}
