import { contactFile } from '../../../shared/guide/contact-file';
import type { Handlers } from '../../../shared/ipc/contract';
import { text } from '../../../shared/text';
import type { Desk } from '../../desk';
import { saveAs } from '../../storage/save-as';
import { cardAsPdf, printCard } from '../../windows/card-window';

type Names = 'contacts.save' | 'card.save' | 'card.print';

/** What leaves the program as a file or on paper; none of it holds the PIN. */
export function paperHandlers(desk: Desk): Pick<Handlers, Names> {
  return {
    'contacts.save': () =>
      saveAs({ fileName: text.contacts.fileName, kind: text.contacts.fileKind, extension: 'vcf' }, async () =>
        contactFile(desk.state.read().guide),
      ),
    'card.save': () => saveAs({ fileName: text.card.fileName, kind: text.card.fileKind, extension: 'pdf' }, cardAsPdf),
    'card.print': () => printCard(),
  };
}
