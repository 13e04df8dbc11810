import { text } from '../../../shared/text';
import { CountryChoice } from '../../components/country-choice';
import { KeptRow } from '../../components/kept-row';
import { useAppState } from '../../lib/app-state';
import { changeSettings } from '../../lib/change-settings';
import { PhoneRow } from './phone-row';
import { SenderRows } from './sender-rows';

/** What support asks everyone who calls or writes. */
export function YouSection() {
  const { settings } = useAppState();
  return (
    <section className="card form" aria-label={text.settings.you}>
      <h2>{text.settings.you}</h2>
      <p className="hint">{text.settings.youWhy}</p>
      <CountryChoice
        label={text.settings.country}
        hint={text.settings.countryWhy}
        name="country"
        country={settings.country}
        choose={(country) => void changeSettings({ country })}
      />
      <div className="columns">
        <KeptRow
          label={text.settings.contactName}
          read={(kept) => kept.contactName}
          change={(contactName) => ({ contactName })}
        />
        <KeptRow
          name="company"
          label={text.settings.company}
          read={(kept) => kept.company}
          change={(company) => ({ company })}
        />
      </div>
      <PhoneRow />
      <SenderRows />
      <div className="columns">
        <KeptRow
          name="product"
          label={text.settings.product}
          read={(kept) => kept.product}
          change={(product) => ({ product })}
        />
        <KeptRow
          name="productVersion"
          label={text.settings.productVersion}
          read={(kept) => kept.productVersion}
          change={(productVersion) => ({ productVersion })}
        />
      </div>
    </section>
  );
}
