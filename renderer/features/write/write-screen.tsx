import './write.css';
import { useDeferredValue, useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Feature } from '../../../shared/features';
import { openChannels, urgencyOf } from '../../../shared/severity';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { askForNothing } from '../../lib/asked-for';
import { DraftList } from './draft-list';
import { type Drafts, useDrafts } from './drafts';
import { EmailPanel } from './email-panel';
import { RequestFields } from './request-fields';
import { TicketPanel } from './ticket-panel';

function Composer({ drafts, hasSheet }: { readonly drafts: Drafts; readonly hasSheet: boolean }) {
  const { current } = drafts;
  const { guide, severity } = useAppState();
  // In the vendor's order, and only what there is an address for.
  const ways = openChannels(guide, severity).filter((channel) => channel !== 'phone');
  const [chosen, setTab] = useState<'email' | 'ticket'>();
  const tab = chosen && ways.includes(chosen) ? chosen : ways[0];
  // What follows from the text may come a moment after it, so that typing in a very long one does not wait.
  const settled = useDeferredValue(current);
  // Each request is written from its start, without being told what is missing yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the request that it follows
  useEffect(() => askForNothing, [current.id]);
  return (
    <div className="write">
      <div className="write-column">
        <DraftList drafts={drafts} />
        <RequestFields key={current.id} draft={current} />
      </div>
      <Tabs selectedKey={tab ?? 'email'} onSelectionChange={(key) => setTab(key === 'ticket' ? 'ticket' : 'email')}>
        <TabList className="tabs" aria-label={text.write.title}>
          {ways.map((way) => (
            <Tab key={way} id={way} className="tab">
              {text.write[way]}
            </Tab>
          ))}
        </TabList>
        {ways.map((way) => (
          <TabPanel key={way} id={way}>
            {way === 'email' ? (
              <EmailPanel key={settled.id} draft={settled} hasSheet={hasSheet} />
            ) : (
              <TicketPanel key={settled.id} draft={settled} />
            )}
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}

interface Props {
  readonly show: (feature: Feature) => void;
  /** Whether a call sheet lies beside this screen. */
  readonly hasSheet: boolean;
}

/** Writing to the vendor by email or ticket; closed as long as the severity asks for the phone. */
export function WriteScreen({ show, hasSheet }: Props) {
  const { severity, guide } = useAppState();
  const words = text.triage(guide, severity);
  const drafts = useDrafts();
  const isPhoneOnly = urgencyOf(guide, severity) === 'phone-only';
  const isClosed = openChannels(guide, severity).every((channel) => channel === 'phone');
  if (!drafts)
    return (
      <p className="loading" aria-busy="true">
        {text.common.loading}
      </p>
    );
  return (
    <>
      <h1>{text.write.title}</h1>
      {isClosed ? (
        <section className="card closed">
          <h2>{isPhoneOnly ? words.closed : text.write.nowhere}</h2>
          <p>{isPhoneOnly ? words.closedWhy : text.write.nowhereWhy(guide.product)}</p>
          <ActionButton look={isPhoneOnly ? 'critical' : 'primary'} onPress={() => show('call')}>
            {text.write.goToCall}
          </ActionButton>
        </section>
      ) : (
        <Composer drafts={drafts} hasSheet={hasSheet} />
      )}
    </>
  );
}
