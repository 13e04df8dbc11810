import './styles/tokens.css';
import './styles/base.css';
import './styles/forced-colours.css';
import { Palette } from './features/palette/palette';
import { bridge } from './lib/bridge';
import { stateInPage } from './lib/page-state';
import { renderPage } from './lib/render-page';
import { watchShortcuts, zoomBy } from './lib/watch-shortcuts';

renderPage(<Palette />);
watchShortcuts(stateInPage().program.platform, (id) => {
  if (!zoomBy(id) && id === 'close') void bridge.call('palette.close', undefined);
});
