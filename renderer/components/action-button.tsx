import { type ButtonHTMLAttributes, type ReactNode, useEffect, useState } from 'react';
import { Icon, type Shapes } from './icon';

interface Props
  extends Pick<
    ButtonHTMLAttributes<HTMLButtonElement>,
    | 'aria-describedby'
    | 'aria-expanded'
    | 'aria-keyshortcuts'
    | 'aria-label'
    | 'autoFocus'
    | 'children'
    | 'name'
    | 'title'
    | 'type'
  > {
  /** `primary` is the one thing to do here; `critical` is for Severity 1 alone. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'critical';
  /** `hero` is for the one button of the window that matters most. */
  readonly size?: 'plain' | 'hero';
  /** Drawn before the words, or alone where there are none. */
  readonly icon?: Shapes;
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
}

/** A button in one of the program's four looks: the browser's own, of which the first screen draws dozens at once. */
export function ActionButton({
  look = 'plain',
  size = 'plain',
  type = 'button',
  icon,
  isDisabled = false,
  onPress,
  children,
  ...props
}: Props) {
  const className = `button button-${look}${size === 'hero' ? ' button-hero' : ''}${children ? '' : ' button-icon'}`;
  return (
    <button {...props} type={type} disabled={isDisabled} className={className} onClick={onPress}>
      {icon ? <Icon shapes={icon} /> : null}
      {children}
    </button>
  );
}

/** How long a button says that it is done, in milliseconds. */
const saysDoneFor = 2_000;

/** Whether a button says that it is done, and what has it say so for a moment. */
export function useDone(): readonly [isDone: boolean, sayDone: () => void] {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times === 0) return;
    const over = setTimeout(() => setTimes(0), saysDoneFor);
    return () => clearTimeout(over);
  }, [times]);
  return [times > 0, () => setTimes((before) => before + 1)];
}

interface LabelProps {
  readonly isDone: boolean;
  readonly done: string;
  readonly children: ReactNode;
}

/**
 * The label of a button that says for a moment that it is done. It is as wide as the wider of its two texts and keeps its
 * name, so that nothing moves and a screen reader hears the outcome once, from the window's messages.
 */
export function DoneLabel({ isDone, done, children }: LabelProps) {
  return (
    <span className="done-label" data-done={isDone || undefined}>
      <span>{children}</span>
      <span aria-hidden="true">✓ {done}</span>
    </span>
  );
}

interface DoneProps extends Omit<Props, 'onPress' | 'children'> {
  readonly children: string;
  /** What it says for a moment after a success, such as “Copied”. */
  readonly done: string;
  /** Answers whether all was well. */
  readonly onPress: () => Promise<boolean>;
}

/** A button that says for a moment that it is done, with a tick in place of its icon. */
export function DoneButton({ done, icon, onPress, children, ...props }: DoneProps) {
  const [isDone, sayDone] = useDone();
  const press = async () => {
    if (await onPress()) sayDone();
  };
  return (
    <ActionButton {...props} onPress={() => void press()}>
      <DoneLabel isDone={isDone} done={done}>
        {icon ? <Icon shapes={icon} /> : null}
        {children}
      </DoneLabel>
    </ActionButton>
  );
}
