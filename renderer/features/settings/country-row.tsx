import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { countryOptions } from '../../../shared/guide/countries';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';

const options = countryOptions();

/** The country that the person sits in: it decides which number comes first. */
export function CountryRow() {
  const { settings } = useAppState();
  return (
    <ComboBox
      className="text-row"
      defaultItems={options}
      value={settings.country === '' ? null : settings.country}
      onChange={(key) => void bridge.call('settings.change', { country: key === null ? '' : String(key) })}
      menuTrigger="focus"
    >
      <Label className="label">{text.settings.country}</Label>
      <div className="combo">
        <Input className="input" placeholder={text.settings.noCountry} />
        <Button className="combo-button" aria-label={text.settings.country}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Text slot="description" className="hint">
        {text.settings.countryWhy}
      </Text>
      <Popover className="popover">
        <ListBox className="options">
          {(option: (typeof options)[number]) => (
            <ListBoxItem id={option.code} className="option">
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
