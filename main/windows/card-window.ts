import { BrowserWindow } from 'electron';
import { everyProduct } from '../../shared/ipc/page-state';
import { failure, type Result, success } from '../../shared/result';
import { text } from '../../shared/text';
import { withLocalPrintService } from './print-service';
import { programOrigin } from './program-origin';
import { webPreferences } from './web-preferences';

/** How long the card may take to be painted, in milliseconds. */
const paintedWithin = 30_000;

/** Opens the emergency card, of one product or of all, unseen, waits until it is painted, and hands it over; it is gone afterwards. */
async function withCard<Value>(isAll: boolean, use: (card: BrowserWindow) => Promise<Value>): Promise<Value> {
  const card = new BrowserWindow({
    show: false,
    // What shows in the margins of the paper.
    backgroundColor: '#ffffff',
    webPreferences: webPreferences(),
  });
  try {
    const painted = new Promise<void>((resolve, reject) => {
      // One at a time is made; one that never comes must not be the last.
      setTimeout(() => reject(new Error('The card was not painted in time.')), paintedWithin);
      card.webContents.on('page-title-updated', (_event, title) => {
        if (title === text.card.title) resolve();
      });
    });
    await Promise.all([card.loadURL(`${programOrigin}/card.html${isAll ? everyProduct : ''}`), painted]);
    return await use(card);
  } finally {
    card.destroy();
  }
}

/** The emergency card as a PDF: an A4 page for each product. */
export function cardAsPdf(isAll: boolean): Promise<Buffer> {
  return withCard(isAll, (card) =>
    card.webContents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true }),
  );
}

/** What Chromium says of a print dialog that was left by its own button for that. */
const cancelled = /cancel/i;

/**
 * Shows the system's print dialog for the card.
 *
 * @returns whether it was printed, which it is not where the person changed their mind; `not-printed` where the system failed
 */
export function printCard(isAll = false): Promise<Result<{ printed: boolean }>> {
  return withLocalPrintService(() =>
    withCard(
      isAll,
      (card) =>
        new Promise((resolve) => {
          card.webContents.print({ printBackground: true }, (printed, reason) => {
            const isFault = !printed && !cancelled.test(reason);
            resolve(isFault ? failure('not-printed') : success({ printed }));
          });
        }),
    ),
  );
}
