import { useEffect, useRef } from 'react';
import type { Identifier } from '../../../shared/guide/rules-schema';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { canLeaveOutOfSharing } from '../../../shared/settings/screen-sharing';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { ChoiceRow } from '../../components/choice-row';
import { GetPin } from '../../components/get-pin';
import { PinEntry } from '../../components/pin-entry';
import { PinNote } from '../../components/pin-note';
import { TickRow } from '../../components/tick-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { changeSettings } from '../../lib/change-settings';
import { named, usePinStatus, usePinText } from '../../lib/guide-words';
import { reportPast } from '../../lib/use-outcome';

const offeredSeconds = [15, 30, 45, 60, 120, 300];

/** After how long a copied PIN is taken away; another time than those on offer comes from a policy or a file. */
function ClearingChoice() {
  const { clipboardSeconds } = useAppState().settings;
  const seconds = [...new Set([...offeredSeconds, clipboardSeconds])].toSorted((a, b) => a - b);
  return (
    <ChoiceRow
      name="clipboardSeconds"
      label={text.settings.clipboardSeconds}
      value={String(clipboardSeconds)}
      options={seconds.map((count) => ({ id: String(count), label: text.settings.seconds(count) }))}
      choose={(count) => void changeSettings({ clipboardSeconds: Number(count) })}
    />
  );
}

interface EntryProps {
  /** The one that support asks for first, where none is named. */
  readonly identifier?: Identifier;
}

/** Where the value of an identifier is entered, replaced and deleted. */
function IdentifierEntry({ identifier }: EntryProps) {
  const pin = usePinStatus(identifier);
  const words = usePinText(identifier);
  const entry = useRef<HTMLDivElement>(null);
  const isForgetting = useRef(false);
  const forget = async () => {
    isForgetting.current = true;
    const restore = () =>
      void reportPast(bridge.call('pin.restore', named(identifier)), () => ({ message: words.restored }));
    isForgetting.current = await reportPast(bridge.call('pin.forget', named(identifier)), () => ({
      message: words.deleted,
      undo: restore,
    }));
  };
  // The button goes with the value, and the field is another one; what is left to do here is to enter one.
  useEffect(() => {
    if (pin.state !== 'none' || !isForgetting.current) return;
    isForgetting.current = false;
    entry.current?.querySelector('input')?.focus();
  }, [pin.state]);
  const remove =
    pin.state === 'none' ? null : <ActionButton onPress={() => void forget()}>{words.forget}</ActionButton>;
  return (
    <div ref={entry} className="form">
      <PinNote identifier={identifier} />
      {identifier || isPinAtHand(pin) ? (
        <PinEntry {...(identifier ? { identifier } : {})} onKept={() => undefined}>
          {remove}
        </PinEntry>
      ) : (
        <GetPin>{remove}</GetPin>
      )}
    </div>
  );
}

/** The PIN, and whatever else support asks for: first of all settings, as it is asked for first. */
export function PinSection() {
  const { settings, guide, program } = useAppState();
  const words = usePinText();
  return (
    <section className="card form" aria-label={words.title}>
      <h2>{words.title}</h2>
      <IdentifierEntry key={guide.id} />
      {guide.identifiers.slice(1).map((identifier) => (
        <section key={`${guide.id} ${identifier.id}`} className="form" aria-label={identifier.name}>
          <h3>{identifier.name}</h3>
          <IdentifierEntry identifier={identifier} />
        </section>
      ))}
      <TickRow name="savesPin" isTicked={settings.savesPin} tick={(savesPin) => void changeSettings({ savesPin })}>
        {text.settings.savesPin}
      </TickRow>
      <ClearingChoice />
      {canLeaveOutOfSharing(program.platform) ? (
        <>
          <TickRow
            name="hidesPinFromSharing"
            isTicked={settings.hidesPinFromSharing}
            tick={(hidesPinFromSharing) => void changeSettings({ hidesPinFromSharing })}
          >
            {text.settings.hidesPinFromSharing}
          </TickRow>
          <p className="hint">{text.settings.hidesPinFromSharingWhy}</p>
        </>
      ) : null}
    </section>
  );
}
