import './write.css';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Feature } from '../../../shared/features';
import { openChannels } from '../../../shared/severity';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { EmailPanel } from './email-panel';
import { RequestFields } from './request-fields';
import { TicketPanel } from './ticket-panel';
import { useDraft } from './use-draft';

/** Writing to the vendor by email or ticket; closed as long as the severity asks for the phone. */
export function WriteScreen({ show }: { readonly show: (feature: Feature) => void }) {
  const { severity } = useAppState();
  const draft = useDraft();
  const [tab, setTab] = useState<'email' | 'ticket'>('email');
  const isClosed = !openChannels(severity).includes(tab);
  if (!draft.value)
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
          <h2>{text.write.closed}</h2>
          <p>{text.write.closedWhy}</p>
          <ActionButton look="critical" onPress={() => show('call')}>
            {text.write.goToCall}
          </ActionButton>
        </section>
      ) : (
        <div className="write">
          <RequestFields draft={draft.value} change={draft.change} failure={draft.failure} />
          <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(key === 'ticket' ? 'ticket' : 'email')}>
            <TabList className="tabs" aria-label={text.write.title}>
              <Tab id="email" className="tab">
                {text.write.email}
              </Tab>
              <Tab id="ticket" className="tab">
                {text.write.ticket}
              </Tab>
            </TabList>
            <TabPanel id="email">
              <EmailPanel draft={draft.value} />
            </TabPanel>
            <TabPanel id="ticket">
              <TicketPanel draft={draft.value} change={draft.change} />
            </TabPanel>
          </Tabs>
        </div>
      )}
    </>
  );
}
