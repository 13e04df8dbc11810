import { contactFile } from '../../../shared/guide/contact-file';
import type { Handlers } from '../../../shared/ipc/contract';
import { text } from '../../../shared/text';
import type { Desk } from '../../desk/desk';
import { saveAs } from '../../storage/save-as';
import { cardAsPdf, printCard } from '../../windows/card-window';

type Names = 'contacts.save' | 'card.save' | 'card.print';

/** What leaves the program as a file or on paper, of one product or of all; none of it holds the PIN. */
export function paperHandlers({ shelf }: Desk): Pick<Handlers, Names> {
  const guides = (isAll: boolean) => {
    const current = shelf.current();
    return isAll ? [current, ...shelf.list().filter(({ id }) => id !== current.id)] : [current];
  };
  /** Whose file it is, in its name; nobody's where it is of all of them. */
  const named = (fileName: string, isAll: boolean) => (isAll ? fileName : `${shelf.current().id}-${fileName}`);
  return {
    'contacts.save': ({ isAll } = { isAll: false }) =>
      saveAs(
        { fileName: named(text.contacts.fileName, isAll), kind: text.contacts.fileKind, extension: 'vcf' },
        async () => guides(isAll).map(contactFile).join(''),
      ),
    'card.save': async ({ isAll } = { isAll: false }) => {
      await shelf.readAll();
      return saveAs({ fileName: named(text.card.fileName, isAll), kind: text.card.fileKind, extension: 'pdf' }, () =>
        cardAsPdf(isAll),
      );
    },
    'card.print': async ({ isAll } = { isAll: false }) => {
      await shelf.readAll();
      return printCard(isAll);
    },
  };
}
