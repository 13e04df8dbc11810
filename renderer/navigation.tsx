import { type Feature, features } from '../shared/features';
import { text } from '../shared/text';

interface Props {
  readonly current: Feature;
  readonly show: (feature: Feature) => void;
}

/** The parts of the program, one click away from anywhere. */
export function Navigation({ current, show }: Props) {
  return (
    <nav className="navigation" aria-label={text.nav.label}>
      <p className="brand">{text.product}</p>
      {features.map((feature) => (
        <button
          key={feature}
          type="button"
          className="navigation-item"
          aria-current={feature === current ? 'page' : undefined}
          onClick={() => show(feature)}
        >
          {text.nav[feature]}
        </button>
      ))}
    </nav>
  );
}
