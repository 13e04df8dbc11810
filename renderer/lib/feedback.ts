/** What can be taken back, for as long as its message can be seen. */
type Undo = () => void;

/** One thing that the person is told. */
export interface Message {
  readonly id: number;
  readonly message: string;
  readonly kind: 'done' | 'failed';
  /** What it speaks of: it goes when that goes, and gives way to the next message about the same. */
  readonly about: string;
  /** Said to screen readers alone, where the screen shows it already. */
  readonly isHeardOnly: boolean;
  readonly undo: Undo | undefined;
}

/** A message as it is told: the rest follows from where. */
export type Telling = Pick<Message, 'message'> & Partial<Pick<Message, 'kind' | 'about' | 'isHeardOnly' | 'undo'>>;

/** How long a message stays, in milliseconds; longer where there is a decision to make. */
export const staysFor = { plain: 6_000, undoable: 10_000 } as const;

/** Speaks of nothing that could go away before the person turns to another screen. */
const windowItself = 'window';

/** The messages of one window. */
export interface Feedback {
  /** What is being told, the newest first: any number of failures, one other message, one that is only heard. */
  list(): readonly Message[];
  tell(telling: Telling): void;
  /** Takes away what was told about something. */
  clear(about: string): void;
  /** Takes away one message, because the person has read it or acted on it. */
  dismiss(id: number): void;
  /** The person turns to another screen: takes away what has gone well, unless it can still be undone. */
  leave(): void;
  clearAll(): void;
  /** Keeps messages from going while there is a reason, such as a pointer over them. */
  hold(reason: string, isHeld: boolean): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a window's messages: those of success go by themselves, a failure stays until it is dealt with. */
export function createFeedback(): Feedback {
  let messages: readonly Message[] = [];
  let count = 0;
  const listeners = new Set<() => void>();
  const reasons = new Set<string>();
  const timers = new Map<number, ReturnType<typeof setTimeout>>();

  const start = ({ id, kind, undo }: Message) => {
    if (kind === 'failed' || timers.has(id) || reasons.size > 0) return;
    timers.set(
      id,
      setTimeout(() => keep((other) => other.id !== id), undo ? staysFor.undoable : staysFor.plain),
    );
  };
  const stop = (id: number) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
  };
  const set = (next: readonly Message[]) => {
    for (const { id } of messages) if (!next.some((other) => other.id === id)) stop(id);
    messages = next;
    for (const message of messages) start(message);
    for (const listener of listeners) listener();
  };
  const keep = (isKept: (message: Message) => boolean) => {
    if (!messages.every(isKept)) set(messages.filter(isKept));
  };

  return {
    list: () => messages,
    tell({ message, kind = 'done', about = windowItself, isHeardOnly = false, undo }) {
      count += 1;
      const told = { id: count, message, kind, about, isHeardOnly, undo };
      const gaveWay = (other: Message) =>
        other.about === about || (kind === 'done' && other.kind === 'done' && other.isHeardOnly === isHeardOnly);
      set([told, ...messages.filter((other) => !gaveWay(other))]);
    },
    clear: (about) => keep((message) => message.about !== about),
    dismiss: (id) => keep((message) => message.id !== id),
    leave: () => keep(({ kind, isHeardOnly, undo }) => isHeardOnly || kind === 'failed' || undo !== undefined),
    clearAll: () => set([]),
    hold(reason, isHeld) {
      if (isHeld) reasons.add(reason);
      else reasons.delete(reason);
      for (const message of messages) {
        if (reasons.size > 0) stop(message.id);
        else start(message);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The messages of this window. */
export const feedback = createFeedback();

/** Says something to screen readers that the screen shows by itself. */
export function announce(message: string): void {
  feedback.tell({ message, about: 'announced', isHeardOnly: true });
}
