import './promises.css';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { CallRequest } from '../../../shared/ipc/contract';
import { type PromiseKind, promiseKinds, type SupportPromise } from '../../../shared/promise/promise-schema';
import { readWhen } from '../../../shared/promise/read-when';
import { type Result, success } from '../../../shared/result';
import { monthComesFirst, text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { ActionButton } from '../../components/action-button';
import { ChoiceRow } from '../../components/choice-row';
import { TextRow } from '../../components/text-row';
import { bridge } from '../../lib/bridge';
import { useRefusedField } from '../../lib/refused-field';
import { useMinute } from '../../lib/use-now';
import { ownZone } from './own-zone';

interface Typed {
  readonly what: PromiseKind;
  readonly when: string;
}

/**
 * What is typed of a promise and not kept yet, by its call, or by the promise that is to be changed: a window that gets
 * narrow, or another part of it, takes the field away.
 */
const unkept = new Map<string, Typed>();

/** Whether another time is being typed for this promise. */
export const isBeingChanged = (id: string): boolean => unkept.has(id);

/** Forgets what is typed for this promise. */
export const leaveUnchanged = (id: string): void => void unkept.delete(id);

/** Keeps what is typed of a promise in a call that ends, if anything is. */
export async function keepTypedPromise(sheet: string): Promise<Result<unknown>> {
  const typed = unkept.get(sheet);
  if (typed === undefined || typed.when.trim() === '') return success(undefined);
  const kept = await bridge.call('promise.add', { sheet, ...typed, zone: ownZone() });
  if (kept.ok) unkept.delete(sheet);
  return kept;
}

interface Props {
  /** What its button says. */
  readonly action: string;
  /** What is to be changed; absent where something new is entered. */
  readonly before?: Typed;
  /** The call that it is given in, or the promise that is to be changed. */
  readonly of: string;
  readonly keep: (typed: Omit<CallRequest<'promise.add'>, 'sheet'>) => Promise<Result<SupportPromise>>;
  /** Told of what was kept. */
  readonly kept: (promise: SupportPromise) => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** What support promises, and for when. What a time comes to is said while it is typed, what can't be read beside the field. */
export function PromiseForm({ action, before, of, keep, kept, children }: Props) {
  const now = useMinute();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>(unkept.get(of) ?? before ?? { what: 'call-back', when: '' });
  const { what, when } = typed;
  const [problem, setProblem] = useState<string>();
  const [, refuse] = useRefusedField(form);
  const read = when === '' ? undefined : readWhen(when, new Date(), ownZone(), monthComesFirst());
  const hint = read?.ok
    ? text.promises.means({ at: read.value.at.toISOString(), zone: read.value.zone }, now)
    : text.promises.fieldHint;

  // Who opens it wants another time: typing replaces the one that is there.
  const isChange = before !== undefined;
  const [wasTyped] = useState(unkept.has(of));
  useEffect(() => {
    const field = isChange && !wasTyped ? form.current?.querySelector('input') : undefined;
    field?.focus();
    field?.select();
  }, [isChange, wasTyped]);

  const type = (change: Partial<Typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    unkept.set(of, next);
  };
  // In a low window it would be below what is in view.
  useEffect(() => {
    if (problem !== undefined) form.current?.querySelector('.problem')?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await keep({ what, when, zone: ownZone() });
    setProblem(result.ok ? undefined : wordFailure(result.error));
    if (!result.ok) {
      refuse();
      return;
    }
    setTyped({ what, when: '' });
    unkept.delete(of);
    kept(result.value);
  };

  return (
    <form className="promise-form" ref={form} onSubmit={(event) => void submit(event)}>
      <ChoiceRow
        label={text.promises.add}
        value={what}
        options={promiseKinds.map((id) => ({ id, label: text.promises.what[id] }))}
        choose={(chosen) => type({ what: chosen })}
      />
      <TextRow
        label={text.promises.field[what]}
        name={isChange ? undefined : 'sheet-promise'}
        value={when}
        hint={hint}
        problem={problem}
        autoComplete="off"
        onChange={(next) => {
          setProblem(undefined);
          type({ when: next });
        }}
      />
      <div className="actions">
        <ActionButton type="submit">{action}</ActionButton>
        {children}
      </div>
    </form>
  );
}
