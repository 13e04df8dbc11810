import type { AppState } from '../../../shared/ipc/app-state';
import type { Handlers } from '../../../shared/ipc/contract';
import { failure, success } from '../../../shared/result';
import { copyText } from '../../system/clipboard/system-clipboard';
import { readDiagnostics } from '../../system/log/diagnostics';
import { report, tellPerson } from '../../system/log/faults';
import { lookAtPages } from '../../windows/empty-pages';

type Names = 'fault.report' | 'diagnostics.read' | 'diagnostics.copy';

interface Around {
  state(): Promise<AppState>;
  inTray(): Promise<boolean | undefined>;
}

/** What went wrong in pages, and diagnostics. */
export function faultHandlers(around: Around): Pick<Handlers, Names> {
  /** What the person looked at, so that nothing else is copied. */
  let shown: string | undefined;
  return {
    'fault.report': ({ kind, fault, times }) => {
      report({ level: 'error', where: 'page', code: times === 1 ? kind : `${kind}.again`, fault });
      if (kind === 'undrawable') lookAtPages();
      // A screen that cannot be drawn says so itself.
      if (kind === 'error' || kind === 'rejection') tellPerson();
      return success(undefined);
    },
    'diagnostics.read': async () => {
      shown = await readDiagnostics(around);
      return success(shown);
    },
    'diagnostics.copy': async () => {
      if (shown === undefined) return failure('not-shown');
      await copyText(shown);
      return success(undefined);
    },
  };
}
