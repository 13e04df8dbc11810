import './features/card/card.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { everyProduct } from '../shared/ipc/page-state';
import { text } from '../shared/text';
import { EmergencyCard } from './features/card/emergency-card';
import { fitOnPaper } from './features/card/fit-on-paper';
import { stateInPage } from './lib/page-state';

const root = document.getElementById('root');
if (!root) throw new Error('card.html has no element with the id "root"');

// Within its script, as every page does: one that is empty once it is loaded is taken for broken.
const drawn = createRoot(root);
const state = stateInPage();
const now = new Date();
const guides = location.hash === everyProduct ? [state.guide, ...state.otherGuides] : [state.guide];
flushSync(() =>
  drawn.render(guides.map((guide) => <EmergencyCard key={guide.id} guide={guide} state={state} now={now} />)),
);
fitOnPaper();
// The new title is the sign that the card stands: main waits for it.
requestAnimationFrame(() => {
  requestAnimationFrame(() => {
    document.title = text.card.title;
  });
});
