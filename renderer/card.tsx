import './features/card/card.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { text } from '../shared/text';
import { EmergencyCard } from './features/card/emergency-card';
import { fitOnPaper } from './features/card/fit-on-paper';
import { stateInPage } from './lib/page-state';

const root = document.getElementById('root');
if (!root) throw new Error('card.html has no element with the id "root"');

// Within its script, as every page does: one that is empty once it is loaded is taken for broken.
const drawn = createRoot(root);
flushSync(() => drawn.render(<EmergencyCard state={stateInPage()} now={new Date()} />));
fitOnPaper();
// The new title is the sign that the card stands: main waits for it.
requestAnimationFrame(() => {
  requestAnimationFrame(() => {
    document.title = text.card.title;
  });
});
