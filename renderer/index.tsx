import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { connectAppState } from './lib/app-state';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

void connectAppState(() => createRoot(root).render(<App />));
