import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';

interface Props {
  readonly isTicked: boolean;
  readonly tick: (isTicked: boolean) => void;
  readonly children: ReactNode;
}

/** A box to tick, with its label. */
export function TickRow({ isTicked, tick, children }: Props) {
  return (
    <Checkbox className="tick-row" isSelected={isTicked} onChange={tick}>
      <span className="box" aria-hidden="true" />
      <span>{children}</span>
    </Checkbox>
  );
}
