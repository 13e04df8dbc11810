import { useEffect, useState } from 'react';
import { checkAccelerator } from '../../../shared/palette/accelerator';
import { pressedKeys } from '../../../shared/palette/pressed-keys';
import { nextShortcut, suggestedShortcuts } from '../../../shared/palette/suggested-shortcut';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { ActionButton, DoneButton } from '../../components/action-button';
import { TakeSuggestion } from '../../components/take-suggestion';
import { TextRow } from '../../components/text-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useSetBy } from '../../lib/set-by';
import { useKeptText } from '../../lib/use-kept-text';
import { useOutcome } from '../../lib/use-outcome';

/** Takes the next shortcut that is pressed, before anything else hears of it. */
function useRecording(take: (keys: string) => void): { readonly isRecording: boolean; begin(): void } {
  const [isRecording, setIsRecording] = useState(false);
  const { program } = useAppState();
  useEffect(() => {
    if (!isRecording) return;
    const listen = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const keys = pressedKeys(event, program.platform);
      if (keys === undefined) return;
      setIsRecording(false);
      if (keys !== 'Escape') take(keys);
    };
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, [isRecording, take, program.platform]);
  return { isRecording, begin: () => setIsRecording(true) };
}

const readyWith = (desktopKeys: string) =>
  desktopKeys === '' ? text.shortcut.ready : text.shortcut.readyByDesktop(desktopKeys);

function OpenPalette() {
  return <ActionButton onPress={() => void bridge.call('palette.open', undefined)}>{text.shortcut.open}</ActionButton>;
}

function OwnShortcut() {
  const { settings, shortcut, desktopKeys, program } = useAppState();
  const { failure, ...kept } = useKeptText(settings.paletteShortcut, (paletteShortcut) =>
    bridge.call('settings.change', { paletteShortcut }),
  );
  const { isLocked, note } = useSetBy('paletteShortcut');
  const recording = useRecording(kept.onChange);
  const keys = checkAccelerator(kept.value);
  // None is taken from the system before somebody has pressed for it.
  const isRefused = shortcut === 'taken' || shortcut === 'unusable' || shortcut === 'refused';
  const offer = kept.value === '' || isRefused ? nextShortcut(program.platform, kept.value) : undefined;
  const slip = kept.value === '' || keys.ok ? failure : wordFailure(keys.error);
  return (
    <>
      <div>
        <TextRow
          label={text.shortcut.label}
          hint={note ?? text.shortcut.hint(suggestedShortcuts(program.platform)[0])}
          problem={slip ?? (isRefused ? text.shortcut[shortcut] : undefined)}
          {...kept}
          readOnly={isLocked}
        >
          <TakeSuggestion label={text.shortcut.label} name="paletteShortcut" />
        </TextRow>
        <p className="hint shortcut-outcome" aria-live="polite">
          {isRefused ? <span className="visually-hidden">{text.shortcut.outcome[shortcut](kept.value)}</span> : null}
          {shortcut === 'ready' ? readyWith(desktopKeys) : ''}
          {shortcut === 'asking' || shortcut === 'keyless' ? text.shortcut[shortcut] : ''}
          {shortcut === 'ready' && /num(\d|dec)$/.test(kept.value) ? ` ${text.shortcut.keypad}` : ''}
        </p>
      </div>
      <div className="actions">
        {offer === undefined || isLocked ? null : (
          <ActionButton onPress={() => kept.onChange(offer)}>
            {isRefused ? text.shortcut.offerInstead(offer) : text.shortcut.offer(offer)}
          </ActionButton>
        )}
        <ActionButton isDisabled={isLocked} onPress={recording.begin}>
          {recording.isRecording ? text.shortcut.recording : text.shortcut.record}
        </ActionButton>
        <OpenPalette />
      </div>
    </>
  );
}

/** What a person gives to the desktop's own keyboard settings. */
function CommandToPaste() {
  const { program, shortcut } = useAppState();
  const report = useOutcome();
  return (
    <>
      <p className="hint">{text.shortcut.byDesktop(suggestedShortcuts(program.platform)[0])}</p>
      <TextRow label={text.shortcut.command} value={program.paletteCommand} readOnly />
      <div className="actions">
        <DoneButton
          done={text.common.copied}
          onPress={() => report(bridge.call('palette.copy-command', undefined), () => text.shortcut.copied)}
        >
          {text.shortcut.copy}
        </DoneButton>
        {shortcut === 'by-desktop' ? <OpenPalette /> : null}
      </div>
    </>
  );
}

/** How the palette is called from any program: by a shortcut of our own, or by one of the desktop's. */
export function ShortcutSection() {
  const { shortcut } = useAppState();
  return (
    <section className="card form" aria-label={text.shortcut.title}>
      <h2>{text.shortcut.title}</h2>
      <p className="hint">{text.shortcut.why}</p>
      {shortcut === 'by-desktop' ? null : <OwnShortcut />}
      {shortcut === 'by-desktop' || shortcut === 'refused' ? <CommandToPaste /> : null}
    </section>
  );
}
