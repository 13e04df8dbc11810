import { ownRegionFirst } from '../../shared/guide/own-region-first';
import type { Desk } from '../desk';
import { pushEvent } from '../ipc/register';
import { openLink } from '../links/open-link';
import { copyPin } from '../vault/pin-clipboard';
import type { MainWindow } from '../windows/main-window';
import type { TrayActions } from './tray-menu';

/** Does what the tray's menu asks. What cannot be done without a decision is brought to the window. */
export function trayActions(desk: Desk, window: MainWindow, quit: () => void): TrayActions {
  const show: TrayActions['show'] = (feature) => {
    window.show();
    pushEvent('show', { feature });
  };

  const dial = async (id: string) => {
    const line = desk.state.read().guide.lines.find((candidate) => candidate.id === id);
    if (!line) return;
    const dialled = await desk.dial(line, false);
    // A doubtful number, a missing dialler, a number to key by hand: the person has to see it.
    window.show();
    pushEvent('show', { feature: 'call', line: id, ...(dialled.ok ? { dialled: dialled.value.handedTo } : {}) });
  };

  return {
    show,
    dial: (id) => void dial(id),
    severityOneCall() {
      desk.chooseSeverity('severity-1');
      const { guide, settings } = desk.state.read();
      const [nearest] = ownRegionFirst(guide.lines, settings.country, new Date()).filter((line) => !line.doubt);
      if (nearest) void dial(nearest.id);
    },
    copyPin() {
      const pin = desk.vault.reveal();
      desk.state.changed();
      if (pin.ok) void copyPin(pin.value);
      else show('settings');
    },
    openPortal: () => void openLink('portal', desk.state.read().guide.portal),
    quit,
  };
}
