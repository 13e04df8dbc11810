import { Notification } from 'electron';

interface Words {
  readonly title: string;
  readonly body: string;
  /** Whether it stays until the person has seen it, where the system can. */
  readonly stays: boolean;
}

interface Surroundings {
  /** A click on it. */
  readonly open: () => void;
  /** Told where the system shows no notifications. */
  readonly instead: (words: Words) => void;
}

/** Shows notifications of one kind by the system, one at a time: a later one takes the place of the last. */
export function createNotification({ open, instead }: Surroundings): (words: Words) => void {
  // Kept here, as one that is collected as garbage hears no click.
  let shown: Notification | undefined;
  return (words) => {
    shown?.removeAllListeners();
    shown?.close();
    if (!Notification.isSupported()) return instead(words);
    const { title, body, stays } = words;
    shown = new Notification({ title, body, ...(stays ? { timeoutType: 'never', urgency: 'critical' } : {}) });
    shown.on('click', open);
    shown.on('failed', () => instead(words));
    shown.show();
  };
}
