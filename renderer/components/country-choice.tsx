import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { type Country, countryOptions } from '../../shared/guide/countries';
import { text } from '../../shared/text';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly choose: (country: string) => void;
  readonly autoFocus?: boolean;
}

const options = countryOptions();

/** A country, found by typing a part of its name. */
export function CountryChoice({ label, hint, country, choose, autoFocus = false }: Props) {
  return (
    <ComboBox
      className="text-row"
      autoFocus={autoFocus}
      defaultItems={options}
      value={country === '' ? null : country}
      onChange={(key) => choose(key === null ? '' : String(key))}
    >
      <Label className="label">{label}</Label>
      <div className="combo">
        <Input className="input" placeholder={text.settings.noCountry} />
        <Button className="combo-button" aria-label={label}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Text slot="description" className="hint">
        {hint}
      </Text>
      <Popover className="popover">
        <ListBox className="options">
          {(option: Country) => (
            <ListBoxItem id={option.code} className="option">
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
