import { checkAccelerator } from '../../../shared/palette/accelerator';
import { portalTrigger } from '../../../shared/palette/portal-trigger';
import { text } from '../../../shared/text';
import type { DeskState } from '../../desk/state/desk-state';
import { type AskedShortcut, askForShortcut, hasShortcutPortal } from './shortcut-portal';

/** A portal that ends sooner than this after it was asked, in milliseconds, is not asked again by ourselves. */
const soon = 60_000;

/**
 * Has the shortcut from the desktop, where only the desktop may own one. The desktop may ask the person first, may give
 * other keys, and may say no.
 */
export async function keepDesktopShortcut(state: DeskState, pressed: () => void): Promise<void> {
  if (!(await hasShortcutPortal())) return state.setShortcut('by-desktop');
  let asked = '';
  let current: AskedShortcut | undefined;

  /** Portals end when the desktop updates them, and are started again by whoever asks. */
  const askAnew = async (keys: string, askedAt: number): Promise<void> => {
    if (Date.now() - askedAt < soon || !(await hasShortcutPortal())) state.setShortcut('by-desktop');
    else await ask(keys);
  };

  const ask = async (keys: string): Promise<void> => {
    const askedAt = Date.now();
    const has = (given: string) => state.setShortcut(given === '' ? 'keyless' : 'ready', given);
    const mine = askForShortcut(
      { trigger: portalTrigger(keys), description: text.shortcut.forDesktop },
      {
        pressed,
        changed: has,
        closed: () => state.setShortcut('refused'),
        ended() {
          current = undefined;
          void askAnew(keys, askedAt);
        },
      },
    );
    current = mine;
    state.setShortcut('asking');
    const answer = await mine.answer;
    // Another one was asked for meanwhile.
    if (current !== mine) return;
    if (answer.kind === 'bound') has(answer.keys);
    else state.setShortcut('refused');
  };

  const follow = async (): Promise<void> => {
    const { paletteShortcut: wanted } = state.read().settings;
    if (wanted === asked) return;
    asked = wanted;
    current?.release();
    current = undefined;
    const keys = checkAccelerator(wanted);
    if (keys.ok) await ask(keys.value);
    else state.setShortcut('off');
  };

  state.onChange(() => void follow());
  await follow();
  if (state.read().shortcut === 'refused') {
    state.addNotice({ id: 'shortcut-taken', message: text.shortcut.refusedAtStart(asked) });
  }
}
