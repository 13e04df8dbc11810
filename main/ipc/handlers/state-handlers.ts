import type { Handlers } from '../../../shared/ipc/contract';
import { failure, success } from '../../../shared/result';
import { levelOf, unanswered } from '../../../shared/severity';
import type { Desk } from '../../desk/desk';
import { readMachine } from '../../system/machine/read-machine';

type Names = 'window.close' | 'state.read' | 'view.ready' | 'notice.dismiss' | 'severity.choose' | 'machine.read';

interface Around {
  viewReady(): void;
  closeWindow(): void;
}

/** The state as a whole, and the parts of it that last for this session only. */
export function stateHandlers(
  { state, chooseSeverity }: Desk,
  { viewReady, closeWindow }: Around,
): Pick<Handlers, Names> {
  return {
    'state.read': () => success(state.read()),
    'view.ready': () => {
      viewReady();
      return success(undefined);
    },
    'window.close': () => {
      closeWindow();
      return success(undefined);
    },
    'machine.read': async () => success(await readMachine()),
    'notice.dismiss': ({ id }) => {
      state.dismissNotice(id);
      return success(undefined);
    },
    'severity.choose': ({ severity }) => {
      const isKnown = severity === unanswered || levelOf(state.read().guide, severity) !== undefined;
      if (!isKnown) return failure('unknown-severity');
      chooseSeverity(severity);
      return success(undefined);
    },
  };
}
