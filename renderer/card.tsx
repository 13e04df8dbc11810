import './features/card/card.css';
import { createRoot } from 'react-dom/client';
import { text } from '../shared/text';
import { EmergencyCard } from './features/card/emergency-card';
import { bridge } from './lib/bridge';

const root = document.getElementById('root');
if (!root) throw new Error('card.html has no element with the id "root"');

const state = await bridge.call('state.read', undefined);
if (state.ok) {
  createRoot(root).render(<EmergencyCard state={state.value} now={new Date()} />);
  // The new title is the sign that the card stands: main waits for it.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      document.title = text.card.title;
    });
  });
}
