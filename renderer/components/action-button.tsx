import type { ButtonHTMLAttributes } from 'react';

interface Props
  extends Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'autoFocus' | 'children' | 'type'> {
  /** `primary` is the one thing to do here; `critical` is for Severity 1 alone. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'critical';
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
}

/** A button in one of the program's four looks: the browser's own, of which the first screen draws dozens at once. */
export function ActionButton({ look = 'plain', type = 'button', isDisabled = false, onPress, ...props }: Props) {
  return <button {...props} type={type} disabled={isDisabled} className={`button button-${look}`} onClick={onPress} />;
}
