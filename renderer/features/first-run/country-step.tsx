import { lazy, Suspense, useState } from 'react';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { changeSettings } from '../../lib/change-settings';

const CountryChoice = lazy(async () => ({ default: (await import('../../components/country-choice')).CountryChoice }));

const choose = (country: string) => void changeSettings({ country });

/** Where the person is: guessed from the clock and the region of the computer, and theirs to say. */
export function CountryStep() {
  const { settings, guessedCountry } = useAppState();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <>
      <h2>{guessedCountry === '' ? text.firstRun.where : text.firstRun.areYouIn(text.country(guessedCountry))}</h2>
      <p>{text.firstRun.whereWhy}</p>
      {isChoosing ? (
        <Suspense>
          <CountryChoice
            label={text.settings.country}
            hint={text.settings.countryWhy}
            country={settings.country}
            choose={choose}
            autoFocus
          />
        </Suspense>
      ) : (
        <div className="actions">
          {guessedCountry === '' ? null : (
            <ActionButton look="primary" onPress={() => choose(guessedCountry)}>
              {text.firstRun.yes}
            </ActionButton>
          )}
          <ActionButton look={guessedCountry === '' ? 'primary' : 'plain'} onPress={() => setChoosing(true)}>
            {guessedCountry === '' ? text.firstRun.choose : text.firstRun.change}
          </ActionButton>
        </div>
      )}
    </>
  );
}
