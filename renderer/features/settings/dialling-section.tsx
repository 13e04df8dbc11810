import { ownRegionFirst } from '../../../shared/guide/own-region-first';
import { dialledAs, dialSchemes } from '../../../shared/phone/dial-link';
import type { DialPlan } from '../../../shared/phone/dial-plan-schema';
import { type Way, ways } from '../../../shared/phone/ways';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { ChoiceRow } from '../../components/choice-row';
import { CountryChoice } from '../../components/country-choice';
import { GuideAge } from '../../components/guide-age';
import { KeptRow } from '../../components/kept-row';
import { TickRow } from '../../components/tick-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { changeSettings } from '../../lib/change-settings';
import { useMinute } from '../../lib/use-now';
import { useOutcome } from '../../lib/use-outcome';

const followsItsAccount: readonly Way[] = ['teams', 'zoom', 'webex'];

function Opener({ plan }: { readonly plan: DialPlan }) {
  const { openers } = useAppState();
  const scheme = dialSchemes[plan.way];
  if (scheme === undefined) return <p className="hint">{text.dialPlan.byHand}</p>;
  if (openers.dial.state === 'unknown') return null;
  return (
    <p className="hint">
      {openers.dial.state === 'found' ? text.dialPlan.found(scheme, openers.dial.name) : text.dialPlan.notFound(scheme)}
    </p>
  );
}

/** How this desk dials, with what exactly would be dialled in plain sight. */
export function DiallingSection() {
  const { settings, guide } = useAppState();
  const report = useOutcome();
  const plan = settings.dialPlan;
  const save = (dialPlan: Partial<DialPlan>) => void changeSettings({ dialPlan });
  const hasRules = !followsItsAccount.includes(plan.way);
  const now = useMinute();
  const lines = ownRegionFirst(guide.lines, settings.country, now);

  return (
    <section className="card form" aria-label={text.dialPlan.title}>
      <h2>{text.dialPlan.title}</h2>
      <ChoiceRow
        name="dialWay"
        label={text.dialPlan.way}
        value={plan.way}
        options={ways.map((id) => ({ id, label: text.dialPlan.ways[id] }))}
        choose={(way) => save({ way })}
      />
      <Opener plan={plan} />
      {plan.way === 'sip' ? (
        <KeptRow
          name="sipDomain"
          label={text.dialPlan.sipDomain}
          read={({ dialPlan }) => dialPlan.sipDomain}
          change={(sipDomain) => ({ dialPlan: { sipDomain } })}
          doubt={(typed) => (typed === '' ? text.dialPlan.sipDomainMissing : undefined)}
        />
      ) : null}
      {hasRules ? (
        <>
          <div className="columns">
            <KeptRow
              name="outsideLine"
              label={text.dialPlan.outsideLine}
              hint={text.dialPlan.outsideLineWhy}
              read={({ dialPlan }) => dialPlan.outsideLine}
              change={(outsideLine) => ({ dialPlan: { outsideLine } })}
            />
            <KeptRow
              name="internationalForm"
              label={text.dialPlan.internationalForm}
              hint={text.dialPlan.internationalFormWhy}
              read={({ dialPlan }) => dialPlan.internationalForm}
              change={(internationalForm) => ({ dialPlan: { internationalForm } })}
            />
          </div>
          <CountryChoice
            name="deskCountry"
            label={text.dialPlan.deskCountry}
            hint={text.dialPlan.deskCountryWhy}
            country={plan.deskCountry}
            choose={(deskCountry) => save({ deskCountry })}
          />
          <TickRow
            name="nationalWithinCountry"
            isTicked={plan.nationalWithinCountry}
            tick={(nationalWithinCountry) => save({ nationalWithinCountry })}
          >
            {text.dialPlan.national}
          </TickRow>
        </>
      ) : (
        <p className="hint">{text.dialPlan.ownRules}</p>
      )}
      <section aria-label={text.dialPlan.preview}>
        <h3 className="label">{text.dialPlan.preview}</h3>
        <table className="preview-table">
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{text.markedPlace(line)}</th>
                <td className="number">{dialledAs(plan, line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <GuideAge />
      </section>
      <div className="actions">
        <ActionButton
          onPress={() =>
            void report(bridge.call('call.test', undefined), ({ dialled, handedTo }) =>
              handedTo === 'system' ? text.dialPlan.tested(dialled) : text.dialPlan.testedByHand(dialled),
            )
          }
        >
          {text.dialPlan.test}
        </ActionButton>
      </div>
      <p className="hint">{text.dialPlan.testWhy}</p>
    </section>
  );
}
