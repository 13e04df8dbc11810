import { checkContactPhone } from '../../../shared/phone/contact-phone';
import { canLeaveOutOfSharing } from '../../../shared/settings/screen-sharing';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { CountryChoice } from '../../components/country-choice';
import { Diagnostics } from '../../components/diagnostics';
import { PinEntry } from '../../components/pin-entry';
import { PinNote } from '../../components/pin-note';
import { TickRow } from '../../components/tick-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { DiallingSection } from './dialling-section';
import { KeptRow } from './kept-row';
import { SenderRows } from './sender-rows';
import { ShortcutSection } from './shortcut-section';
import { StartupSection } from './startup-section';

/** What is kept on this machine, and where it can be changed. */
export function SettingsScreen() {
  const { settings, pin, program } = useAppState();
  return (
    <>
      <h1>{text.settings.title}</h1>
      <p className="hint">{text.settings.saved}</p>

      <section className="card form" aria-label={text.settings.you}>
        <h2>{text.settings.you}</h2>
        <p className="hint">{text.settings.youWhy}</p>
        <CountryChoice
          label={text.settings.country}
          hint={text.settings.countryWhy}
          country={settings.country}
          choose={(country) => void bridge.call('settings.change', { country })}
        />
        <KeptRow
          label={text.settings.contactName}
          read={(kept) => kept.contactName}
          change={(contactName) => ({ contactName })}
        />
        <KeptRow label={text.settings.company} read={(kept) => kept.company} change={(company) => ({ company })} />
        <KeptRow
          label={text.settings.contactPhone}
          read={(kept) => kept.contactPhone}
          change={(contactPhone) => ({ contactPhone })}
          doubt={(typed) => {
            const phone = checkContactPhone(typed, settings.country);
            return phone.ok || typed.trim() === '' ? undefined : phone.error.message;
          }}
        />
        <SenderRows />
        <KeptRow label={text.settings.product} read={(kept) => kept.product} change={(product) => ({ product })} />
        <KeptRow
          label={text.settings.productVersion}
          read={(kept) => kept.productVersion}
          change={(productVersion) => ({ productVersion })}
        />
      </section>

      <DiallingSection />
      <ShortcutSection />
      <StartupSection />

      <section className="card form" aria-label={text.pin.title}>
        <h2>{text.pin.title}</h2>
        <p className="hint">{text.pin.where}</p>
        <PinNote />
        <PinEntry onKept={() => undefined} />
        {pin.state === 'none' ? null : (
          <ActionButton onPress={() => void bridge.call('pin.forget', undefined)}>{text.pin.forget}</ActionButton>
        )}
        {canLeaveOutOfSharing(program.platform) ? (
          <>
            <TickRow
              isTicked={settings.hidesPinFromSharing}
              tick={(hidesPinFromSharing) => void bridge.call('settings.change', { hidesPinFromSharing })}
            >
              {text.settings.hidesPinFromSharing}
            </TickRow>
            <p className="hint">{text.settings.hidesPinFromSharingWhy}</p>
          </>
        ) : null}
      </section>

      <section className="card form" aria-label={text.diagnostics.title}>
        <h2>{text.diagnostics.title}</h2>
        <Diagnostics />
      </section>
    </>
  );
}
