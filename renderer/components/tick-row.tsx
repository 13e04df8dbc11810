import type { ReactNode } from 'react';

interface Props {
  readonly isTicked: boolean;
  readonly tick: (isTicked: boolean) => void;
  readonly children: ReactNode;
}

/** A box to tick, with its label. */
export function TickRow({ isTicked, tick, children }: Props) {
  return (
    <label className="tick-row">
      <input type="checkbox" checked={isTicked} onChange={({ target }) => tick(target.checked)} />
      {children}
    </label>
  );
}
