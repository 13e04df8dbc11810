import './features/card/card.css';
import { createRoot } from 'react-dom/client';
import { text } from '../shared/text';
import { EmergencyCard } from './features/card/emergency-card';
import { stateInPage } from './lib/page-state';

const root = document.getElementById('root');
if (!root) throw new Error('card.html has no element with the id "root"');

createRoot(root).render(<EmergencyCard state={stateInPage()} now={new Date()} />);
// The new title is the sign that the card stands: main waits for it.
requestAnimationFrame(() => {
  requestAnimationFrame(() => {
    document.title = text.card.title;
  });
});
