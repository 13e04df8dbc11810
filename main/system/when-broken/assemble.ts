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
    whole: Promise.resolve(),
  };
}

/** Shows the numbers in place of a page that nobody would answer. */
function showNumbersInstead(window: MainWindow): void {
  const shown = window.current();
  if (shown) shown.webContents.reload();
  else window.show();
}

/**
 * Fetches the program and puts it together around its window.
 *
 * @returns the program; what is left of it where that fails, for whatever reason: a file that is missing or damaged, a mistake.
 *   As much of it as comes after the first page can fail later
 */
export async function assemble(window: MainWindow, isQuitting: () => boolean): Promise<Program> {
  let left: Program | undefined;
  const broken = (thrown: unknown) => {
    report({ level: 'error', where: 'main', code: 'start', thrown });
    left = numbersAlone(window, thrown);
  };
  try {
    const { assembleProgram } = await import('../../program');
    const program = await assembleProgram(window, {
      isQuitting,
      broken(thrown) {
        broken(thrown);
        showNumbersInstead(window);
      },
    });
    const now = () => left ?? program;
    return {
      open: (wanted) => now().open(wanted),
      say: (id, message) => now().say(id, message),
      state: (page) => now().state(page),
      staysInTray: () => now().staysInTray(),
      push: (name, payload) => now().push(name, payload),
      menu: program.menu,
      whole: program.whole,
    };
  } catch (thrown) {
    broken(thrown);
    return left ?? numbersAlone(window, thrown);
  }
}
