import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/forced-colours.css';
import { App } from './app';
import { renderPage } from './lib/render-page';

renderPage(<App />);
