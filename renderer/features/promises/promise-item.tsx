import check from 'lucide-static/icons/check.svg?shapes';
import phone from 'lucide-static/icons/phone.svg?shapes';
import { useId, useState } from 'react';
import { productBeside } from '../../../shared/guide/guide-names';
import { isDue } from '../../../shared/promise/order';
import type { SupportPromise } from '../../../shared/promise/promise-schema';
import { writeWhen } from '../../../shared/promise/write-when';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { feedback } from '../../lib/feedback';
import { shortcutHint } from '../../lib/shortcut-hint';
import { reportPast } from '../../lib/use-outcome';
import { ownZone } from './own-zone';
import { isBeingChanged, leaveUnchanged, PromiseForm } from './promise-form';

/** In minutes. */
const snoozeFor = 15;

const undo = () => void reportPast(bridge.call('promise.undo', undefined), () => ({ message: text.promises.undone }));

interface Props {
  readonly promise: SupportPromise;
  readonly now: Date;
  /** Whether the key for it calls about this one. */
  readonly hasKey?: boolean;
  /** Whether it is on the sheet of its own call, which says the rest. */
  readonly isOnSheet?: boolean;
}

/** One thing that support has promised, with all that can be done about it. */
export function PromiseItem({ promise, now, hasKey = false, isOnSheet = false }: Props) {
  const state = useAppState();
  const { platform } = state.program;
  const product = productBeside(state, promise.guide);
  const name = useId();
  const { id, what } = promise;
  const [isChanging, setChanging] = useState(isBeingChanged(id));
  // Main may know before the clock of this page goes on.
  const due = promise.isTold || isDue(promise, now);
  const finish = () =>
    void reportPast(bridge.call('promise.done', { id }), () => ({ message: text.promises.isDone, undo }));
  const snooze = () =>
    void reportPast(bridge.call('promise.snooze', { id, minutes: snoozeFor }), ({ remindAt, zone }) => ({
      message: text.promises.snoozed({ at: remindAt, zone }, new Date()),
      undo,
    }));
  const leave = () => {
    leaveUnchanged(id);
    setChanging(false);
  };
  const changed = (now: SupportPromise) => {
    setChanging(false);
    feedback.tell({ message: text.promises.changed(now, new Date()), undo });
  };
  const call = () => void reportPast(bridge.call('promise.call', { id }), () => undefined);
  return (
    <li className="promise" data-due={due || undefined} aria-labelledby={name}>
      <div className="promise-what" id={name}>
        {isOnSheet ? null : <span className="line-name">{text.promises.ofCase(promise, product)}</span>}
        <span>{text.promises.item(promise, now)}</span>
        {due ? <span className="mark">{text.promises.due}</span> : null}
        {promise.state === 'snoozed' && !due ? (
          <span className="hint">{text.promises.snoozedUntil(promise, now)}</span>
        ) : null}
      </div>
      <div className="actions">
        {isOnSheet ? null : (
          <ActionButton
            icon={phone}
            look={due ? 'primary' : 'plain'}
            onPress={call}
            {...(hasKey ? shortcutHint('promised', platform) : {})}
          >
            {text.promises.call(promise, product)}
          </ActionButton>
        )}
        {what === 'escalation' ? null : (
          <ActionButton
            look="quiet"
            aria-label={text.promises.changeOf(promise, now)}
            aria-expanded={isChanging}
            onPress={() => (isChanging ? leave() : setChanging(true))}
          >
            {text.promises.change}
          </ActionButton>
        )}
        <ActionButton look="quiet" onPress={snooze}>
          {text.promises.snooze}
        </ActionButton>
        <ActionButton look="quiet" icon={check} onPress={finish}>
          {text.promises.done}
        </ActionButton>
      </div>
      {isChanging && what !== 'escalation' ? (
        <PromiseForm
          action={text.promises.keep}
          of={id}
          before={{ what, when: writeWhen(promise, new Date(), ownZone()) }}
          keep={(typed) => bridge.call('promise.change', { id, ...typed })}
          kept={changed}
        >
          <ActionButton look="quiet" onPress={leave}>
            {text.common.cancel}
          </ActionButton>
        </PromiseForm>
      ) : null}
    </li>
  );
}
