import { ariaKeysOf, keysInWords, type ShortcutId } from '../../shared/shortcuts/shortcuts';
import { text } from '../../shared/text';

/** What a button tells of its shortcut, to the pointer and to screen readers. */
export function shortcutHint(id: ShortcutId, platform: string) {
  return {
    title: text.shortcuts.hint(text.shortcuts.label[id], keysInWords(id, platform)),
    'aria-keyshortcuts': ariaKeysOf(id, platform),
  };
}
