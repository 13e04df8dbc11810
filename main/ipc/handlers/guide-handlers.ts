import { guideFile, guideFileEnding } from '../../../shared/guide/guide-file';
import type { Handlers } from '../../../shared/ipc/contract';
import { failure, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import type { GuideConsent } from '../../guides/guide-consent';
import type { Shelf } from '../../guides/shelf';
import { saveAs } from '../../storage/save-as';
import type { Surroundings } from './index';

type Names =
  | 'guide.offered'
  | 'guide.list'
  | 'guide.choose'
  | 'guide.save'
  | 'guide.replace'
  | 'guide.remove'
  | 'guide.export'
  | 'guide.lastChange'
  | 'guide.undo';

/** What is known of each product's support: which of it is in use, and what the person makes of it. */
export function guideHandlers(
  shelf: Shelf,
  takeOffered: Surroundings['takeOffered'],
  consent: GuideConsent,
): Pick<Handlers, Names> {
  /** What the person has seen before: every guide, and what each was before they corrected it. */
  const known = () => shelf.list().flatMap((guide) => [guide, shelf.original(guide.id) ?? guide]);
  return {
    'guide.offered': () => success(takeOffered() ?? null),
    'guide.list': () =>
      success(
        shelf.list().map((guide) => {
          const original = shelf.original(guide.id);
          return { guide, isOwn: shelf.isOwn(guide.id), ...(original ? { original } : {}) };
        }),
      ),
    'guide.choose': ({ guide }) => shelf.choose(guide),
    'guide.save': async ({ guide }) => {
      const agreed = await consent(guide, known());
      return agreed.ok ? shelf.save(guide) : agreed;
    },
    'guide.replace': async ({ guide, corrected }) => {
      const agreed = await consent(
        corrected ? { ...corrected, lines: [...guide.lines, ...corrected.lines] } : guide,
        known(),
      );
      return agreed.ok ? shelf.replace(guide, corrected) : agreed;
    },
    'guide.remove': ({ guide }) => shelf.remove(guide),
    'guide.export': async ({ guide: id }) => {
      const guide = shelf.find(id);
      if (!guide) return failure('unknown-guide');
      const fileName = `${id}${guideFileEnding}`;
      return saveAs({ fileName, kind: text.guides.kind, extension: 'json' }, async () => guideFile(guide));
    },
    'guide.lastChange': () => {
      const last = shelf.lastChange();
      return success(last ? { ...last, at: last.at.toISOString() } : null);
    },
    'guide.undo': () => shelf.undo(),
  };
}
