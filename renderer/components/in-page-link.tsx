import type { ReactNode } from 'react';

interface Props {
  /** The id of what it leads to, which takes the focus and so needs a `tabIndex`. */
  readonly to: string;
  readonly className: string;
  /** Whether what it leads to is what is in view. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link to another place of the same page: the focus goes with it, and the address of the page stays what it was. */
export function InPageLink({ to, className, isCurrent = false, children }: Props) {
  return (
    <a
      className={className}
      href={`#${to}`}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={(event) => {
        event.preventDefault();
        const place = document.getElementById(to);
        place?.focus({ preventScroll: true });
        place?.scrollIntoView({ block: 'start' });
      }}
    >
      {children}
    </a>
  );
}
