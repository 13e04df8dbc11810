import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { type Country, countryOptions } from '../../shared/guide/countries';
import type { PolicySetting } from '../../shared/policy/policy-settings';
import { text } from '../../shared/text';
import { useSetBy } from '../lib/set-by';
import { TakeSuggestion } from './take-suggestion';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly choose: (country: string) => void;
  readonly autoFocus?: boolean;
  /** Its name in a policy, where that can decide it. */
  readonly name?: PolicySetting;
}

const options = countryOptions();

/** A country, found by typing a part of its name. */
export function CountryChoice({ label, hint, country, choose, autoFocus = false, name }: Props) {
  const { isLocked, note } = useSetBy(name);
  return (
    <ComboBox
      className="text-row"
      autoFocus={autoFocus}
      isReadOnly={isLocked}
      defaultItems={options}
      value={country === '' ? null : country}
      onChange={(key) => choose(key === null ? '' : String(key))}
    >
      <Label className="label">{label}</Label>
      <div className="combo">
        <Input className="input" placeholder={text.settings.noCountry} />
        <Button className="combo-button" aria-label={label} isDisabled={isLocked}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Text slot="description" className="hint">
        {note ?? hint}
      </Text>
      <TakeSuggestion label={label} name={name} />
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
