import circleHelp from 'lucide-static/icons/circle-question-mark.svg?shapes';
import globe from 'lucide-static/icons/globe.svg?shapes';
import history from 'lucide-static/icons/history.svg?shapes';
import lifeBuoy from 'lucide-static/icons/life-buoy.svg?shapes';
import phone from 'lucide-static/icons/phone.svg?shapes';
import settings from 'lucide-static/icons/settings.svg?shapes';
import pen from 'lucide-static/icons/square-pen.svg?shapes';
import { type Feature, features, type View } from '../shared/features';
import { text } from '../shared/text';
import { Icon, type Shapes } from './components/icon';
import { shortcutHint } from './lib/shortcut-hint';

interface Props {
  readonly current: View;
  readonly platform: string;
  readonly show: (view: View) => void;
}

const icons: Readonly<Record<Feature, Shapes>> = {
  call: phone,
  write: pen,
  numbers: globe,
  journal: history,
  settings,
};

/** The parts of the program, one click away from anywhere. */
export function Navigation({ current, platform, show }: Props) {
  return (
    <nav className="navigation" aria-label={text.nav.label}>
      <p className="brand">
        <Icon shapes={lifeBuoy} />
        <span className="brand-name">{text.product}</span>
      </p>
      <div className="navigation-items">
        {features.map((feature) => (
          <button
            key={feature}
            type="button"
            className="navigation-item"
            aria-current={feature === current ? 'page' : undefined}
            onClick={() => show(feature)}
            {...shortcutHint(feature, platform)}
          >
            <Icon shapes={icons[feature]} />
            {text.nav[feature]}
          </button>
        ))}
        <button
          type="button"
          className="navigation-item navigation-help"
          aria-label={text.help.open}
          aria-current={current === 'help' ? 'page' : undefined}
          onClick={() => show('help')}
          {...shortcutHint('help', platform)}
        >
          <Icon shapes={circleHelp} />
        </button>
      </div>
    </nav>
  );
}
