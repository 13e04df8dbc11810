/** What is asked of a page that may not listen yet. */
interface PageRequests {
  /** Asks it: at once where the page listens, else as soon as it does. What was asked before and still waits is dropped. */
  ask(send: () => void): void;
  /** Tells it something that only counts for a page that is there already. */
  tell(send: () => void): void;
  /** Takes the page's word that it listens. */
  ready(): void;
  /** Takes note that the page is loaded anew. */
  gone(): void;
}

/** Keeps the last thing that was asked of a page, as from a menu, until the page has said that it listens. */
export function createPageRequests(): PageRequests {
  let isReady = false;
  let waiting: (() => void) | undefined;
  return {
    ask(send) {
      if (isReady) send();
      else waiting = send;
    },
    tell(send) {
      if (isReady) send();
    },
    ready() {
      isReady = true;
      waiting?.();
      waiting = undefined;
    },
    gone() {
      isReady = false;
    },
  };
}
