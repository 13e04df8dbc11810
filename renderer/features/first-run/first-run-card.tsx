import './first-run.css';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { type FirstRunStep, firstRunSteps } from '../../../shared/first-run';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useIsPainted } from '../../lib/first-paint';
import { CountryStep } from './country-step';
import { PinStep } from './pin-step';
import { TryStep } from './try-step';
import { putOff } from './use-first-run';

/** Esc puts all of it off, unless something else wants the key. */
function useEscape(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const isElsewhere = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
      if (isElsewhere || document.querySelector('[role=dialog], [role=alertdialog]')) return;
      putOff(...firstRunSteps);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const bodies: Readonly<Record<FirstRunStep, () => ReactNode>> = {
  country: CountryStep,
  pin: PinStep,
  try: TryStep,
};

interface Props {
  readonly step: FirstRunStep;
  /** The number, which stays to be called whatever step it is. */
  readonly children: ReactNode;
}

/** What a new desk needs, one step at a time, in the place of the hero. */
export function FirstRunCard({ step, children }: Props) {
  const card = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEscape();
  // The button that ended the last step is gone, and with it the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the step that it follows
  useLayoutEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else if (document.activeElement === document.body) card.current?.focus();
  }, [step]);
  // The number must not wait for what is below it.
  const isPainted = useIsPainted();
  const Body = bodies[step];
  const position = firstRunSteps.indexOf(step) + 1;
  return (
    <section className="card first-run" ref={card} tabIndex={-1} aria-label={text.firstRun.title}>
      {children}
      <div className="first-run-head">
        <p className="eyebrow">{text.firstRun.position(position, firstRunSteps.length)}</p>
        <span className="first-run-dots" aria-hidden="true">
          {firstRunSteps.map((each) => (
            <span key={each} className="first-run-dot" data-current={each === step || undefined} />
          ))}
        </span>
        <ActionButton look="quiet" onPress={() => putOff(step)}>
          {text.firstRun.later}
        </ActionButton>
      </div>
      {isPainted ? <Body /> : null}
    </section>
  );
}
