import './take-along.css';
import printer from 'lucide-static/icons/printer.svg?shapes';
import qrCode from 'lucide-static/icons/qr-code.svg?shapes';
import smartphone from 'lucide-static/icons/smartphone.svg?shapes';
import { lazy, memo, Suspense, useState } from 'react';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { Icon } from '../../components/icon';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';

const ContactsDialog = lazy(async () => ({ default: (await import('./contacts-dialog')).ContactsDialog }));

/** The numbers of one product, or of all, on a phone or on paper, for the day when this machine does not work. Drawn once, not with each key. */
export const TakeAlong = memo(function TakeAlong({ isAll }: { readonly isAll: boolean }) {
  const [isCodeShown, showCode] = useState(false);
  const report = useOutcome();
  const saved = ({ file }: { readonly file?: string | undefined }) =>
    file === undefined ? text.contacts.notSaved : text.contacts.saved(file);
  return (
    <div className="take-along">
      <section className="card take" aria-label={text.contacts.title}>
        <Icon shapes={smartphone} />
        <h2>{text.contacts.title}</h2>
        <p>{text.contacts.why}</p>
        <div className="actions">
          <ActionButton icon={qrCode} onPress={() => showCode(true)}>
            {text.contacts.showCode}
          </ActionButton>
          <ActionButton look="quiet" onPress={() => void report(bridge.call('contacts.save', { isAll }), saved)}>
            {text.contacts.save}
          </ActionButton>
        </div>
      </section>
      <section className="card take" aria-label={text.card.title}>
        <Icon shapes={printer} />
        <h2>{text.card.title}</h2>
        <p>{isAll ? text.card.whyAll : text.card.why}</p>
        <div className="actions">
          <ActionButton
            icon={printer}
            onPress={() =>
              void report(bridge.call('card.print', { isAll }), ({ printed }) =>
                printed ? text.card.printed : undefined,
              )
            }
          >
            {text.card.print}
          </ActionButton>
          <ActionButton look="quiet" onPress={() => void report(bridge.call('card.save', { isAll }), saved)}>
            {text.card.save}
          </ActionButton>
        </div>
      </section>
      {isCodeShown ? (
        <Suspense>
          <ContactsDialog isAll={isAll} close={() => showCode(false)} />
        </Suspense>
      ) : null}
    </div>
  );
});
