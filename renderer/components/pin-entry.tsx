import { type ClipboardEvent, type FormEvent, useState } from 'react';
import type { Identifier } from '../../shared/guide/rules-schema';
import { identifierInSubject } from '../../shared/request/email-form';
import { useAppState } from '../lib/app-state';
import { useAskedFor } from '../lib/asked-for';
import { bridge } from '../lib/bridge';
import { named, usePinStatus, usePinText } from '../lib/guide-words';
import { useTypedPin } from '../lib/typed-pin';
import { ActionButton } from './action-button';
import { TextRow } from './text-row';

interface Props {
  /** Whose value it is; of what support asks for first, where none is named. */
  readonly identifier?: Identifier;
  readonly onKept: () => void;
}

/** Where a PIN is entered. What does not fit is answered beside the field and stays in it. */
export function PinEntry({ identifier, onKept }: Props) {
  const { program, guide } = useAppState();
  const pin = usePinStatus(identifier);
  const words = usePinText(identifier);
  const [typed, setTyped] = useTypedPin(identifier?.id);
  const isAskedFor =
    useAskedFor().has('pin') && identifierInSubject(guide)?.id === (identifier ?? guide.identifiers[0])?.id;
  const [problem, setProblem] = useState<{ readonly code: string; readonly message: string }>();

  const missing = typed === '' ? words.enterMissing : words.saveToUse;

  const keep = async (privilegedConfirmed: boolean) => {
    const kept = await bridge.call('pin.keep', { pin: typed, privilegedConfirmed, ...named(identifier) });
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
        type={(identifier ?? guide.identifiers[0])?.isSecret === false ? 'text' : 'password'}
        name={identifier ? `pin-${identifier.id}` : 'pin'}
        autoComplete="off"
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setProblem(undefined);
        }}
        onFocus={() => void bridge.call('pin.look', undefined)}
        onPaste={paste}
        problem={problem?.message ?? (isAskedFor ? missing : undefined)}
        hint={
          program.standIn !== null
            ? words.standIn
            : pin.keyring === 'missing'
              ? words.keyringMissing
              : identifier?.where
        }
      />
      {problem?.code === 'pin-privileged' ? (
        <ActionButton onPress={() => void keep(true)}>{words.privilegedConfirm}</ActionButton>
      ) : (
        <ActionButton type="submit">{words.keep}</ActionButton>
      )}
    </form>
  );
}
