import type { AppState } from '../../shared/ipc/app-state';
import { pageStateId } from '../../shared/ipc/page-state';

/** What main wrote into this page as it served it; main parsed it by its schema on the way out. */
export function stateInPage(): AppState {
  return JSON.parse(document.getElementById(pageStateId)?.textContent ?? '');
}
