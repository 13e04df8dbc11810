import type { Program } from '../../program';
import type { MainWindow } from '../../windows/main-window';
import { report } from '../log/faults';

/** What is left of a program that cannot be put together: its window, which has the numbers. */
function numbersAlone(window: MainWindow, thrown: unknown): Program {
  return {
    open: () => window.show(),
    // Its page then shows the numbers without a state.
    state: () => {
      throw thrown;
    },
    // Its page has no room for more.
    say: () => undefined,
    staysInTray: async () => 'no',
    push: () => undefined,
    menu: { press: () => undefined, show: () => undefined, zoom: () => undefined, openPalette: () => undefined },
  };
}

/**
 * Fetches the program and puts it together around its window.
 *
 * @returns what is left where that fails, for whatever reason: a file that is missing or damaged, a mistake
 */
export async function assemble(window: MainWindow, isQuitting: () => boolean): Promise<Program> {
  try {
    const { assembleProgram } = await import('../../program');
    return await assembleProgram(window, isQuitting);
  } catch (thrown) {
    report({ level: 'error', where: 'main', code: 'start', thrown });
    return numbersAlone(window, thrown);
  }
}
