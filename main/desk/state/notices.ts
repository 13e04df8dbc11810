import type { Notice } from '../../../shared/ipc/app-state';
import type { Sentence } from '../../../shared/text/sentence';

/** What the person must know of and has not dismissed yet, the oldest first. */
export interface Notices {
  list(): readonly Notice[];
  /** Adds a notice, in place of an earlier one of the same id. */
  add(notice: Notice): void;
  dismiss(id: string): void;
  /** A way to say several things about one topic, each of which stays until it is dismissed. */
  about(topic: string): (sentence: Sentence) => void;
  onChange(listener: () => void): void;
}

/** Notices for as long as the program runs; they are there before anything else, so that all else can use them. */
export function createNotices(): Notices {
  let notices: readonly Notice[] = [];
  let count = 0;
  const listeners: (() => void)[] = [];
  const set = (next: readonly Notice[]) => {
    notices = next;
    for (const listener of listeners) listener();
  };
  const add = (notice: Notice) => set([...notices.filter(({ id }) => id !== notice.id), notice]);
  return {
    list: () => notices,
    add,
    dismiss: (id) => set(notices.filter((notice) => notice.id !== id)),
    about: (topic) => (sentence) => {
      count += 1;
      const id = `${topic}-${count}`;
      // Few starts have anything to say, and none is to wait for all that can be said.
      void import('../../../shared/text').then(({ text }) => add({ id, message: sentence(text) }));
    },
    onChange: (listener) => listeners.push(listener),
  };
}
