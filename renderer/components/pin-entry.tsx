import { type ClipboardEvent, type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { Identifier } from '../../shared/guide/rules-schema';
import { identifierInSubject } from '../../shared/request/email-form';
import { isOpen } from '../../shared/request/pin';
import { type Failure, failure } from '../../shared/result';
import { wordFailure } from '../../shared/text/word-failure';
import { useAppState } from '../lib/app-state';
import { useAskedFor } from '../lib/asked-for';
import { bridge } from '../lib/bridge';
import { named, usePinStatus, usePinText } from '../lib/guide-words';
import { useRefusedField } from '../lib/refused-field';
import { useTakesLong } from '../lib/takes-long';
import { useTypedPin } from '../lib/typed-pin';
import { ActionButton } from './action-button';
import { TextRow } from './text-row';

interface Props {
  /** Whose value it is; of what support asks for first, where none is named. */
  readonly identifier?: Identifier;
  readonly onKept: () => void;
  /** What else can be done with it, in one row with saving it. */
  readonly children?: ReactNode;
}

/** Where a PIN is entered. What does not fit is answered beside the field and stays in it. */
export function PinEntry({ identifier, onKept, children }: Props) {
  const { program, guide } = useAppState();
  const pin = usePinStatus(identifier);
  const words = usePinText(identifier);
  const asked = identifier ?? guide.identifiers[0];
  const [typed, setTyped, saved] = useTypedPin(asked?.id);
  const isInSubject = identifierInSubject(guide)?.id === asked?.id;
  const isAskedFor = useAskedFor().has('pin') && isInSubject;
  const [problem, setProblem] = useState<Failure>();
  const form = useRef<HTMLFormElement>(null);
  const [, refuse] = useRefusedField(form);
  const [isKeeping, setKeeping] = useState(false);
  const takesLong = useTakesLong(isKeeping);

  const missing = typed === '' ? words.enterMissing : words.saveToUse;

  const keep = async (privilegedConfirmed: boolean) => {
    if (isKeeping) return;
    setKeeping(true);
    const kept = await bridge.call('pin.keep', { pin: typed, privilegedConfirmed, ...named(identifier) });
    setKeeping(false);
    if (kept.ok) {
      saved(typed);
      onKept();
    }
    setProblem(kept.ok ? undefined : kept.error);
    if (!kept.ok) refuse();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep(false);
  };
  // A one-line field would drop the line breaks silently and make another PIN of what was pasted.
  const paste = (event: ClipboardEvent) => {
    if (!/[\n\r\u2028\u2029]/.test(event.clipboardData.getData('text').trim())) return;
    event.preventDefault();
    setProblem(failure('pin-line-break', { name: words.title }).error);
  };

  return (
    <form className="pin-entry" ref={form} onSubmit={submit}>
      <TextRow
        label={words.label}
        type={asked && isOpen(asked) ? 'text' : 'password'}
        name={isInSubject ? 'pin' : `pin-${asked?.id}`}
        autoComplete="off"
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setProblem(undefined);
        }}
        onFocus={() => void bridge.call('pin.look', undefined)}
        onPaste={paste}
        problem={problem ? wordFailure(problem) : isAskedFor ? missing : undefined}
        hint={
          program.standIn !== null
            ? words.standIn
            : pin.keyring === 'missing'
              ? words.keyringMissing
              : identifier?.where
        }
      />
      <div className="actions">
        {problem?.code === 'pin-privileged' ? (
          <ActionButton onPress={() => void keep(true)}>{words.privilegedConfirm}</ActionButton>
        ) : (
          <ActionButton type="submit">{takesLong ? words.keeping : words.keep}</ActionButton>
        )}
        {children}
      </div>
      <span className="visually-hidden" role="status">
        {takesLong ? words.keeping : ''}
      </span>
    </form>
  );
}
