import { notificationOf } from '../../../shared/promise/notification';
import type { SupportPromise } from '../../../shared/promise/promise-schema';
import { createNotification } from '../../system/system-notification';

interface Surroundings {
  /** What a product is called, by the id of its guide. */
  readonly product: (guide: string) => string;
  /** Takes a PIN out of what a person may have typed as a case number. */
  readonly clean: (words: string) => string;
  /** Opens the window where the promise is. */
  readonly open: () => void;
  /** Told where the system shows no notifications, in words for the person. */
  readonly instead: (message: string) => void;
}

/** Tells of promises that are due by the system's notifications, one at a time: a later one takes the place of the last. */
export function createNotifier({
  product,
  clean,
  open,
  instead,
}: Surroundings): (due: readonly SupportPromise[]) => void {
  const show = createNotification({
    open,
    instead: ({ title, body }) => instead(`${title}. ${body.replaceAll('\n', '. ')}`),
  });
  return (due) => {
    const words = notificationOf(due, product, new Date(Date.now()));
    // A call-back that didn't come is easily forgotten.
    if (words) show({ title: words.title, body: clean(words.body), stays: true });
  };
}
