import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { Palette } from './features/palette/palette';
import { connectAppState } from './lib/app-state';

const root = document.getElementById('root');
if (!root) throw new Error('palette.html has no element with the id "root"');

void connectAppState(() => createRoot(root).render(<Palette />));
