import './styles/tokens.css';
import './styles/base.css';
import { Palette } from './features/palette/palette';
import { renderPage } from './lib/render-page';

renderPage(<Palette />);
