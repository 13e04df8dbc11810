import './styles/tokens.css';
import './styles/base.css';
import './styles/forced-colours.css';
import { Palette } from './features/palette/palette';
import { renderPage } from './lib/render-page';

renderPage(<Palette />);
