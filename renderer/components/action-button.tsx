import type { ButtonHTMLAttributes } from 'react';
import { Icon, type Shapes } from './icon';

interface Props
  extends Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'autoFocus' | 'children' | 'title' | 'type'> {
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
