import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { useAppState } from '../lib/app-state';
import { useAskedFor } from '../lib/asked-for';
import { bridge } from '../lib/bridge';
import { usePinText } from '../lib/guide-words';
import { useTypedPin } from '../lib/typed-pin';
import { ActionButton } from './action-button';
import { TextRow } from './text-row';

/** Where a PIN is entered. What does not fit is answered beside the field and stays in it. */
export function PinEntry({ onKept }: { readonly onKept: () => void }) {
  const { pin, program } = useAppState();
  const words = usePinText();
  const [typed, setTyped] = useTypedPin();
  const isAskedFor = useAskedFor().has('pin');
  const [problem, setProblem] = useState<{ readonly code: string; readonly message: string }>();

  const missing = typed === '' ? words.enterMissing : words.saveToUse;

  const keep = async (privilegedConfirmed: boolean) => {
    const kept = await bridge.call('pin.keep', { pin: typed, privilegedConfirmed });
    if (kept.ok) {
      setTyped('');
      onKept();
    }
    setProblem(kept.ok ? undefined : kept.error);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep(false);
  };
  // A one-line field would drop the line breaks silently and make another PIN of what was pasted.
  const paste = (event: ClipboardEvent) => {
    if (!/[\n\r\u2028\u2029]/.test(event.clipboardData.getData('text').trim())) return;
    event.preventDefault();
    setProblem({ code: 'pin-line-break', message: words.lineBreak });
  };

  return (
    <form className="pin-entry" onSubmit={submit}>
      <TextRow
        label={words.label}
        type="password"
        name="pin"
        autoComplete="off"
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setProblem(undefined);
        }}
        onFocus={() => void bridge.call('pin.look', undefined)}
        onPaste={paste}
        problem={problem?.message ?? (isAskedFor ? missing : undefined)}
        hint={program.standIn !== null ? words.standIn : pin.keyring === 'missing' ? words.keyringMissing : undefined}
      />
      {problem?.code === 'pin-privileged' ? (
        <ActionButton onPress={() => void keep(true)}>{words.privilegedConfirm}</ActionButton>
      ) : (
        <ActionButton type="submit">{words.keep}</ActionButton>
      )}
    </form>
  );
}
