import './take-along.css';
import { memo } from 'react';
import { contactFile } from '../../../shared/guide/contact-file';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { Announcement } from '../../components/announcement';
import { LazyQrCode } from '../../components/lazy-qr-code';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';

/** The numbers on a phone or on paper, for the day when this machine does not work. Drawn once, not with each key. */
export const TakeAlong = memo(function TakeAlong() {
  const { guide } = useAppState();
  const [contacts, reportContacts] = useOutcome();
  const [card, reportCard] = useOutcome();
  const saved = ({ file }: { readonly file?: string | undefined }) =>
    file === undefined ? text.contacts.notSaved : text.contacts.saved(file);
  return (
    <div className="take-along">
      <section className="card take-contacts" aria-label={text.contacts.title}>
        <div className="take-text">
          <h2>{text.contacts.title}</h2>
          <p>{text.contacts.why}</p>
          <ActionButton onPress={() => void reportContacts(bridge.call('contacts.save', undefined), saved)}>
            {text.contacts.save}
          </ActionButton>
          <Announcement {...contacts} />
        </div>
        <LazyQrCode content={contactFile(guide)} label={text.contacts.scan} correction="low" />
      </section>
      <section className="card take-text" aria-label={text.card.title}>
        <h2>{text.card.title}</h2>
        <p>{text.card.why}</p>
        <div className="actions">
          <ActionButton onPress={() => void reportCard(bridge.call('card.print', undefined), () => text.card.printed)}>
            {text.card.print}
          </ActionButton>
          <ActionButton onPress={() => void reportCard(bridge.call('card.save', undefined), saved)}>
            {text.card.save}
          </ActionButton>
        </div>
        <Announcement {...card} />
      </section>
    </div>
  );
});
