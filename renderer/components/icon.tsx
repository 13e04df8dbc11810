import { createElement } from 'react';

/** An icon as `lucide-static/icons/….svg?shapes` gives it. */
export type Shapes = readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[];

/** A line drawing beside words that say the same: nothing that a screen reader needs. */
export function Icon({ shapes }: { readonly shapes: Shapes }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes.map(([name, attributes], index) => createElement(name, { key: index, ...attributes }))}
    </svg>
  );
}
