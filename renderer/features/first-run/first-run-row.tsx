import type { Feature } from '../../../shared/features';
import { firstRunSteps, stepsDone } from '../../../shared/first-run';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { takeUp } from './use-first-run';

/** How far the first run has come, and the way back to it; nothing once all of it is done. */
export function FirstRunRow({ show }: { readonly show: (feature: Feature) => void }) {
  const done = stepsDone(useAppState());
  if (done === firstRunSteps.length) return null;
  const goOn = async () => {
    takeUp();
    await bridge.call('settings.change', { firstRunIsOver: false });
    show('call');
  };
  return (
    <section className="card prompt" aria-label={text.firstRun.title}>
      <p>{text.firstRun.progress(done, firstRunSteps.length)}</p>
      <ActionButton onPress={() => void goOn()}>{text.firstRun.goOn}</ActionButton>
    </section>
  );
}
