import { type FormEvent, useRef, useState } from 'react';
import type { SupportLine } from '../../../shared/guide/schema';
import { type Result, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { ActionButton } from '../../components/action-button';
import { TextRow } from '../../components/text-row';
import { bridge } from '../../lib/bridge';
import { useRefusedField } from '../../lib/refused-field';
import { reportPast } from '../../lib/use-outcome';

interface Typed {
  readonly step: number;
  readonly press: string;
  readonly say: string;
}

/** What is typed of a menu and not saved yet, by its call: a window that gets narrow, or another part of it, takes the form away. */
const unkept = new Map<string, Typed>();

/** Saves what is typed of a menu in a call that ends, if anything is. */
export async function keepTypedMenu(sheet: string): Promise<Result<unknown>> {
  const typed = unkept.get(sheet);
  if (typed === undefined || (typed.press.trim() === '' && typed.say.trim() === '')) return success(undefined);
  const kept = await bridge.call('menu.correct', { sheet, ...typed });
  if (kept.ok) unkept.delete(sheet);
  return kept;
}

interface HeardProps {
  readonly sheet: string;
  readonly step: number;
  readonly close: () => void;
}

/** What a person heard in place of what the guide has. */
function HeardForm({ sheet, step: asked, close: leave }: HeardProps) {
  const [typed, setTyped] = useState<Typed>(unkept.get(sheet) ?? { step: asked, press: '', say: '' });
  const { step, press, say } = typed;
  const type = (change: Partial<Typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    unkept.set(sheet, next);
  };
  const close = () => {
    unkept.delete(sheet);
    leave();
  };
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const [, refuse] = useRefusedField(form);
  const undo = () => void reportPast(bridge.call('guide.undo', undefined), () => ({ message: text.phoneMenu.undone }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await bridge.call('menu.correct', { sheet, step, press, say });
    setProblem(saved.ok ? undefined : wordFailure(saved.error));
    if (!saved.ok) {
      refuse();
      return;
    }
    close();
    void reportPast(Promise.resolve(saved), () => ({ message: text.phoneMenu.saved, undo }));
  };
  return (
    <form className="promise-form" ref={form} onSubmit={(event) => void save(event)}>
      <TextRow
        label={text.phoneMenu.pressed}
        name="sheet-menu-key"
        value={press}
        onChange={(next) => type({ press: next })}
        problem={problem}
        autoComplete="off"
      />
      <TextRow
        label={text.phoneMenu.heard}
        value={say}
        onChange={(next) => type({ say: next })}
        hint={text.phoneMenu.heardHint}
        autoComplete="off"
      />
      <div className="actions">
        <ActionButton type="submit">{text.phoneMenu.save}</ActionButton>
        <ActionButton look="quiet" onPress={close}>
          {text.phoneMenu.cancel}
        </ActionButton>
      </div>
    </form>
  );
}

interface StepsProps {
  readonly sheet: string;
  readonly menu: NonNullable<SupportLine['menu']>;
}

/** The way through the menu that answers, one key at a time; where none is known, a place to note it. */
export function MenuSteps({ sheet, menu }: StepsProps) {
  const [step, setStep] = useState(0);
  const [isHeard, setHeard] = useState(unkept.has(sheet));
  const current = menu[step];
  return (
    <section className="sheet-menu" aria-label={text.phoneMenu.title}>
      {current ? (
        <>
          <p className="eyebrow">{text.phoneMenu.step(step + 1, menu.length)}</p>
          <p className="number number-large" aria-live="polite">
            {text.phoneMenu.press(current.press, current.say)}
          </p>
          {current.press !== undefined && current.say !== undefined ? (
            <p>{text.phoneMenu.option(current.say)}</p>
          ) : null}
          {current.heard === undefined ? null : <p className="hint">{text.phoneMenu.heardOn(current.heard)}</p>}
        </>
      ) : menu.length > 0 ? (
        <p className="hint">{text.phoneMenu.over}</p>
      ) : null}
      {isHeard ? (
        <HeardForm sheet={sheet} step={step} close={() => setHeard(false)} />
      ) : (
        <div className="actions">
          {current ? <ActionButton onPress={() => setStep(step + 1)}>{text.phoneMenu.next}</ActionButton> : null}
          {step > 0 ? (
            <ActionButton look="quiet" onPress={() => setStep(0)}>
              {text.phoneMenu.back}
            </ActionButton>
          ) : null}
          <ActionButton look="quiet" onPress={() => setHeard(true)}>
            {current ? text.phoneMenu.other : text.phoneMenu.add}
          </ActionButton>
        </div>
      )}
    </section>
  );
}
