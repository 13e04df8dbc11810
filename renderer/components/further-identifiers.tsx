import { type FormEvent, useEffect, useState } from 'react';
import type { Identifier } from '../../shared/guide/rules-schema';
import { isPinAtHand, statusOf } from '../../shared/ipc/pin-at-hand';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton, DoneButton } from './action-button';
import { TextRow } from './text-row';

/** One more thing that support knows a customer by: kept, shown, copied, or entered where it is missing. */
function FurtherIdentifier({ identifier }: { readonly identifier: Identifier }) {
  const state = useAppState();
  const status = statusOf(state, identifier.id);
  const words = text.identifier(identifier);
  const report = useOutcome(`${state.guide.id} ${identifier.id} ${status.since ?? ''}`);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [shown, setShown] = useState<string>();
  const which = { identifier: identifier.id };
  // What is shown must never outlive what is kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a value entered anew hides the old one
  useEffect(() => () => setShown(undefined), [status.state, status.since, state.guide.id]);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const kept = await bridge.call('pin.keep', { pin: typed, privilegedConfirmed: false, ...which });
    setProblem(kept.ok ? undefined : kept.error.message);
    if (kept.ok) setTyped('');
  };
  const toggle = () => {
    if (shown === undefined) {
      void report(bridge.call('pin.reveal', which), (value) => {
        setShown(value);
        return undefined;
      });
      return;
    }
    setShown(undefined);
    void bridge.call('pin.hide', undefined);
  };
  if (!isPinAtHand(status))
    return (
      <form className="pin-entry" onSubmit={(event) => void keep(event)}>
        <TextRow
          label={identifier.name}
          hint={identifier.where}
          type={identifier.isSecret ? 'password' : 'text'}
          autoComplete="off"
          value={typed}
          onChange={setTyped}
          problem={problem}
        />
        <ActionButton type="submit">{words.keep}</ActionButton>
      </form>
    );
  return (
    <div>
      <p className="label">{identifier.name}</p>
      <p className="number">{shown ?? words.hidden}</p>
      <div className="actions">
        <ActionButton look="quiet" onPress={toggle}>
          {shown === undefined ? words.show : words.hide}
        </ActionButton>
        <DoneButton
          look="quiet"
          aria-label={words.copyPin}
          done={text.common.copied}
          onPress={() => report(bridge.call('pin.copy', which), (copied) => words.copied(copied.clearedAfterSeconds))}
        >
          {words.copy}
        </DoneButton>
        <ActionButton
          look="quiet"
          aria-label={words.forget}
          onPress={() => void report(bridge.call('pin.forget', which), () => words.deleted)}
        >
          {text.guides.remove}
        </ActionButton>
      </div>
    </div>
  );
}

/** Everything besides the first that the guide in use names a customer by. */
export function FurtherIdentifiers() {
  const { guide } = useAppState();
  return guide.identifiers
    .slice(1)
    .map((identifier) => <FurtherIdentifier key={`${guide.id} ${identifier.id}`} identifier={identifier} />);
}
