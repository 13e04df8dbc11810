import { Button, type ButtonProps } from 'react-aria-components/Button';

interface Props extends Omit<ButtonProps, 'className'> {
  /** `primary` is the one thing to do here; `critical` is for Severity 1 alone. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'critical';
}

/** A button in one of the program's four looks. */
export function ActionButton({ look = 'plain', ...props }: Props) {
  return <Button {...props} className={`button button-${look}`} />;
}
