import { useEffect, useState } from 'react';
import type { Identifier } from '../../shared/guide/rules-schema';
import { failure, type Result } from '../../shared/result';
import { text } from '../../shared/text';
import { bridge } from '../lib/bridge';
import { named, usePinStatus, usePinText } from '../lib/guide-words';
import { holdPin } from '../lib/shown-pin';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton, DoneButton } from './action-button';

interface Props {
  /** Whose value it is; of what support asks for first, where none is named. */
  readonly identifier?: Identifier;
  /** Asked for when the person wants to enter another PIN; without it that is not offered here. */
  readonly replace?: () => void;
}

/** How long the PIN stays in view, in milliseconds: long enough to read it out twice. */
const shownFor = 120_000;

/** What the keyring is doing is said below the PIN for as long as it lasts, so an action does not say it again. */
async function saidByNote<Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> {
  const result = await asked;
  return result.ok || !result.error.code.startsWith('keyring-') ? result : failure(result.error.code, '');
}

/** The PIN that is at hand: hidden until asked for and after a while, copied with an automatic clearing. */
export function PinValue({ identifier, replace }: Props) {
  const pin = usePinStatus(identifier);
  const words = usePinText(identifier);
  const [isWanted, want] = useState(false);
  const [shown, setShown] = useState<string>();
  const report = useOutcome(`${identifier?.id} ${pin.since}`);

  // What is shown must never outlive what is kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a PIN entered anew hides the old one
  useEffect(() => want(false), [pin.state, pin.since]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the wish alone that it follows
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    const release = holdPin();
    const answered = report(saidByNote(bridge.call('pin.reveal', named(identifier))), (value) => {
      if (!isOver) setShown(value);
      return undefined;
    });
    void answered.then((isRevealed) => isRevealed || isOver || want(false));
    const hiding = setTimeout(() => want(false), shownFor);
    return () => {
      isOver = true;
      clearTimeout(hiding);
      setShown(undefined);
      // A PIN that is still on its way would be guarded from then on.
      void answered.then(release);
    };
  }, [isWanted]);

  const copy = () =>
    report(saidByNote(bridge.call('pin.copy', named(identifier))), (copied) =>
      words.copied(copied.clearedAfterSeconds),
    );

  return (
    <>
      <p className="number number-large pin-value">{shown ?? words.hidden}</p>
      <div className="actions">
        <ActionButton onPress={() => want(!isWanted)}>{isWanted ? words.hide : words.show}</ActionButton>
        <DoneButton aria-label={words.copyPin} done={text.common.copied} onPress={copy}>
          {words.copy}
        </DoneButton>
        {replace ? (
          <ActionButton look="quiet" onPress={replace}>
            {words.replace}
          </ActionButton>
        ) : null}
      </div>
    </>
  );
}
