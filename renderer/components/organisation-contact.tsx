import './organisation-contact.css';
import { useState } from 'react';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton, DoneButton } from './action-button';

/** What is longer is cut until it is asked for, so that the vendor's numbers stay in sight. */
const longest = { characters: 400, lines: 5 };

function HelpText({ words }: { readonly words: string }) {
  const [isWhole, showWhole] = useState(false);
  const isLong = words.length > longest.characters || words.split('\n').length > longest.lines;
  return (
    <>
      <p className={isLong && !isWhole ? 'organisation-help organisation-help-cut' : 'organisation-help'}>{words}</p>
      {isLong ? (
        <ActionButton look="quiet" aria-expanded={isWhole} onPress={() => showWhole(!isWhole)}>
          {isWhole ? text.policy.showLess : text.policy.showAll}
        </ActionButton>
      ) : null}
    </>
  );
}

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
        {helpText === '' ? null : <HelpText words={helpText} />}
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
