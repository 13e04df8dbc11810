import circleHelp from 'lucide-static/icons/circle-question-mark.svg?shapes';
import clipboardPen from 'lucide-static/icons/clipboard-pen.svg?shapes';
import globe from 'lucide-static/icons/globe.svg?shapes';
import history from 'lucide-static/icons/history.svg?shapes';
import lifeBuoy from 'lucide-static/icons/life-buoy.svg?shapes';
import phone from 'lucide-static/icons/phone.svg?shapes';
import settings from 'lucide-static/icons/settings.svg?shapes';
import pen from 'lucide-static/icons/square-pen.svg?shapes';
import { type Feature, features, type View } from '../shared/features';
import { guideNames } from '../shared/guide/guide-names';
import { text } from '../shared/text';
import { Icon, type Shapes } from './components/icon';
import { MenuButton } from './components/menu-button';
import { useAppState } from './lib/app-state';
import { bridge } from './lib/bridge';
import { shortcutHint } from './lib/shortcut-hint';
import { reportPast } from './lib/use-outcome';

interface Props {
  /** None while the call sheet is shown in place of a part. */
  readonly current: View | undefined;
  readonly platform: string;
  readonly show: (view: View) => void;
  /** The call that goes on, where the window is too small to have it beside the rest. */
  readonly sheet: { readonly isShown: boolean; readonly show: () => void } | undefined;
}

const icons: Readonly<Record<Feature, Shapes>> = {
  call: phone,
  write: pen,
  numbers: globe,
  journal: history,
  settings,
};

/** Which product's support it is about; nothing on a desk that depends on one. */
function ProductSwitch() {
  const { guide, otherGuides } = useAppState();
  if (otherGuides.length === 0) return null;
  const guides = [guide, ...otherGuides];
  const names = guideNames(guides);
  return (
    <div className="product-switch">
      <MenuButton
        label={guideNames(guides, true).get(guide.id) ?? ''}
        choices={guides.map(({ id }) => ({
          id,
          label: names.get(id) ?? '',
          act: async () => {
            await reportPast(bridge.call('guide.choose', { guide: id }), () => undefined);
            return false;
          },
        }))}
      />
    </div>
  );
}

/** The parts of the program, one click away from anywhere. */
export function Navigation({ current, platform, show, sheet }: Props) {
  return (
    <nav className="navigation" aria-label={text.nav.label}>
      <p className="brand">
        <Icon shapes={lifeBuoy} />
        <span className="brand-name">{text.product}</span>
      </p>
      <ProductSwitch />
      <div className="navigation-items">
        {features.map((feature) => (
          <button
            key={feature}
            type="button"
            className="navigation-item"
            aria-current={
              feature === current ? 'page' : feature === 'numbers' && current === 'guides' ? 'true' : undefined
            }
            onClick={() => show(feature)}
            {...shortcutHint(feature, platform)}
          >
            <Icon shapes={icons[feature]} />
            {text.nav[feature]}
          </button>
        ))}
        {sheet ? (
          <button
            type="button"
            className="navigation-item navigation-sheet"
            aria-current={sheet.isShown ? 'page' : undefined}
            onClick={sheet.show}
            {...shortcutHint('sheet', platform)}
          >
            <Icon shapes={clipboardPen} />
            {text.sheet.title}
          </button>
        ) : null}
        <button
          type="button"
          className="navigation-item navigation-help"
          aria-label={text.help.open}
          aria-current={current === 'help' ? 'page' : current === 'about' || current === 'news' ? 'true' : undefined}
          onClick={() => show('help')}
          {...shortcutHint('help', platform)}
        >
          <Icon shapes={circleHelp} />
        </button>
      </div>
    </nav>
  );
}
