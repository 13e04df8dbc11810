import { useState } from 'react';
import type { View } from '../../../shared/features';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { MailboxNote } from '../../components/mailbox-note';
import { OpenPortal } from '../../components/open-portal';
import { useAppState } from '../../lib/app-state';
import { useMinute } from '../../lib/use-now';
import { CallingDialogs } from '../call/calling-dialogs';
import { useCalling } from '../call/use-calling';
import { Drill } from './drill';
import { FoundNumbers } from './found-numbers';
import { ProductChoice } from './product-choice';
import { TakeAlong } from './take-along';

/** All numbers, of one product or of all, found by country, region, code, digits or a part of a name. Works with no network. */
export function NumbersScreen({ show }: { readonly show: (view: View) => void }) {
  const { guide, otherGuides } = useAppState();
  const [wantsAll, chooseAll] = useState(false);
  const isAll = wantsAll && otherGuides.length > 0;
  const now = useMinute();
  const calling = useCalling();
  return (
    <>
      <h1>{text.numbers.title}</h1>
      <ProductChoice isAll={isAll} choose={chooseAll} />
      <FoundNumbers isAll={isAll} now={now} calling={calling} />
      {isAll ? null : (
        <p className="hint">
          {text.numbers.source}: {guide.source}
        </p>
      )}
      <div className="actions">
        <ActionButton onPress={() => show('guides')}>{text.guides.open}</ActionButton>
      </div>
      <section className="card form" aria-label={text.portal.title}>
        <h2>{text.portal.title}</h2>
        <p>{text.portal.why}</p>
        <OpenPortal hasPage />
        <MailboxNote />
      </section>
      <Drill now={now} calling={calling} />
      <TakeAlong isAll={isAll} />
      <CallingDialogs calling={calling} now={now} />
    </>
  );
}
