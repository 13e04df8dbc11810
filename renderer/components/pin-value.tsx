import { type ReactNode, useEffect, useState } from 'react';
import type { Identifier } from '../../shared/guide/rules-schema';
import { isOpen } from '../../shared/request/pin';
import type { Failure } from '../../shared/result';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { named, usePinStatus, usePinText } from '../lib/guide-words';
import { holdPin } from '../lib/shown-pin';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton, DoneButton } from './action-button';

interface Props {
  /** Whose value it is; of what support asks for first, where none is named. */
  readonly identifier?: Identifier;
  /** What else can be done with it, in the same row. */
  readonly children?: ReactNode;
}

/** How long the PIN stays in view, in milliseconds: long enough to read it out twice. */
const shownFor = 120_000;

/** What the keyring is doing is said below the PIN for as long as it lasts, so an action does not say it again. */
const isSaidByNote = ({ code }: Failure) => code.startsWith('keyring-');

/**
 * The PIN that is at hand, or whatever else support asks for: a secret is hidden until asked for and after a while; copied with
 * an automatic clearing.
 */
export function PinValue({ identifier, children }: Props) {
  const pin = usePinStatus(identifier);
  const words = usePinText(identifier);
  const { guide } = useAppState();
  const lead = identifier ?? guide.identifiers[0];
  // Nobody has to ask for what is no secret.
  const isShownAnyway = lead !== undefined && isOpen(lead);
  const [isWanted, want] = useState(isShownAnyway);
  const [shown, setShown] = useState<string>();
  const report = useOutcome(`${identifier?.id} ${pin.since}`);

  // What is shown must never outlive what is kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a PIN entered anew hides the old one
  useEffect(() => want(isShownAnyway), [pin.state, pin.since]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the wish alone that it follows
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    const release = isShownAnyway ? () => undefined : holdPin();
    const show = (value: string) => {
      if (!isOver) setShown(value);
      return undefined;
    };
    const answered = report(bridge.call('pin.reveal', named(identifier)), show, isSaidByNote);
    void answered.then((isRevealed) => isRevealed || isOver || want(false));
    const hiding = isShownAnyway ? undefined : setTimeout(() => want(false), shownFor);
    return () => {
      isOver = true;
      clearTimeout(hiding);
      setShown(undefined);
      // A PIN that is still on its way would be guarded from then on.
      void answered.then(release);
    };
  }, [isWanted, pin.since]);

  const copy = () =>
    report(
      bridge.call('pin.copy', named(identifier)),
      (copied) => words.copied(copied.clearedAfterSeconds),
      isSaidByNote,
    );

  return (
    <>
      <p className="number number-large pin-value" data-open={isShownAnyway || undefined}>
        {shown ?? words.hidden}
      </p>
      <div className="actions">
        {isShownAnyway ? null : (
          <ActionButton onPress={() => want(!isWanted)}>{isWanted ? words.hide : words.show}</ActionButton>
        )}
        <DoneButton aria-label={words.copyPin} done={text.common.copied} onPress={copy}>
          {words.copy}
        </DoneButton>
        {children}
      </div>
    </>
  );
}
