import { isHarmless, type ShortcutId, shortcutOf } from '../../shared/shortcuts/shortcuts';
import { bridge } from './bridge';

/** Leaving it by a shortcut would lose what was typed there, or a question that waits for its answer. */
const isInDialog = () => document.querySelector('[role="dialog"], [role="alertdialog"], dialog[open]') !== null;

/**
 * Hears the program's shortcuts, whatever on the page has the focus. What an input method composes never comes here (see
 * composing.ts), nor does a key that is being recorded as a shortcut: both are listened to further out.
 *
 * @param platform - as Node names it; on macOS the menu bar hears the keys, and tells of it
 * @returns stops listening
 */
export function watchShortcuts(platform: string, run: (id: ShortcutId) => void): () => void {
  const ask = (id: ShortcutId) => {
    if (isHarmless(id) || !isInDialog()) run(id);
  };
  const listen = (event: KeyboardEvent) => {
    const id = shortcutOf(event, platform);
    if (id === undefined) return;
    event.preventDefault();
    // A key that is held goes on zooming, and does everything else once.
    if (!event.repeat || isHarmless(id)) ask(id);
  };
  const stop = bridge.on('shortcut', ({ id }) => ask(id));
  // On the document, inside of those that listen on the window, and before any widget.
  if (platform !== 'darwin') document.addEventListener('keydown', listen, true);
  return () => {
    stop();
    document.removeEventListener('keydown', listen, true);
  };
}

const steps = { 'zoom-in': 'in', 'zoom-out': 'out', 'zoom-reset': 'reset' } as const;

/** Zooms by a shortcut. @returns whether it was one for that */
export function zoomBy(id: ShortcutId): boolean {
  if (id !== 'zoom-in' && id !== 'zoom-out' && id !== 'zoom-reset') return false;
  void bridge.call('zoom.change', { step: steps[id] });
  return true;
}
