import './organisation-contact.css';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton, DoneButton } from './action-button';

/** Whom to call inside the organisation, before the vendor, and what it has to say; nothing where it says nothing. */
export function OrganisationContact() {
  const { policy, openers, settings } = useAppState();
  const report = useOutcome();
  const { contact, organisation, helpText } = policy;
  const { name = '', phone = '', email = '', hours = '' } = contact;
  if (`${phone}${email}${helpText}` === '') return null;
  const canDial = settings.dialPlan.way === 'by-hand' || openers.dial.state !== 'none';
  const title = phone === '' ? organisation || text.policy.title : text.policy.contactTitle(name || organisation);
  return (
    <section className="card organisation-contact" aria-label={title}>
      <div className="organisation-words">
        <p className="eyebrow">{title}</p>
        {phone === '' ? null : <p className="number">{phone}</p>}
        {`${email}${hours}` === '' ? null : (
          <p className="hint">{[hours, email].filter((each) => each !== '').join(' · ')}</p>
        )}
        {helpText === '' ? null : <p className="organisation-help">{helpText}</p>}
      </div>
      {phone === '' ? null : (
        <div className="actions">
          {canDial ? (
            <ActionButton
              aria-label={text.policy.callContact(name || organisation)}
              onPress={() =>
                void report(bridge.call('contact.call', undefined), ({ handedTo }) =>
                  handedTo === 'system' ? text.policy.contactSent : text.policy.contactByHand(phone),
                )
              }
            >
              {text.call.call}
            </ActionButton>
          ) : null}
          <DoneButton
            aria-label={`${text.call.copy}: ${phone}`}
            done={text.common.copied}
            onPress={() => report(bridge.call('contact.copy', undefined), () => text.policy.contactCopied)}
          >
            {text.call.copy}
          </DoneButton>
        </div>
      )}
    </section>
  );
}
