import { withHeard } from '../../../shared/guide/heard-menu';
import { guideSchema } from '../../../shared/guide/schema';
import type { Handlers } from '../../../shared/ipc/contract';
import { failure } from '../../../shared/result';
import type { Desk } from '../../desk/desk';

/** What a person heard in a menu, kept as their own correction of the guide. No number in it changes, so nobody is asked. */
export function menuHandlers({ sheets, shelf }: Pick<Desk, 'sheets' | 'shelf'>): Pick<Handlers, 'menu.correct'> {
  return {
    'menu.correct': ({ sheet: id, ...heard }) => {
      const sheet = sheets.list().find((open) => open.id === id);
      const guide = sheet && shelf.find(sheet.guide);
      if (!guide) return failure('unknown-sheet');
      const corrected = withHeard(guide, { ...heard, line: sheet.line.id }, new Date().toISOString().slice(0, 10));
      // What is said may be longer than a guide takes.
      const sound = corrected && guideSchema.safeParse(corrected);
      return sound?.success ? shelf.save(sound.data) : failure('menu-unclear');
    },
  };
}
