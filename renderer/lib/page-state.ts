import type { AppState } from '../../shared/ipc/app-state';
import { pageStateId } from '../../shared/ipc/page-state';
import { writtenAs } from '../../shared/text/region';
import { writeAsIn } from '../../shared/text/region-in-use';

const inPage: AppState = JSON.parse(document.getElementById(pageStateId)?.textContent ?? '');
// Before anything of the page is drawn: whatever draws from the state has this module loaded first.
writeAsIn(writtenAs(inPage.settings.language, inPage.program.locale));

/** What main wrote into this page as it served it; main parsed it by its schema on the way out. */
export function stateInPage(): AppState {
  return inPage;
}
