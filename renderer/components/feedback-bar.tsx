import './feedback-bar.css';
import { useEffect, useId, useSyncExternalStore } from 'react';
import type { View } from '../../shared/features';
import type { Notice } from '../../shared/ipc/app-state';
import { text } from '../../shared/text';
import { bridge } from '../lib/bridge';
import { feedback, type Message } from '../lib/feedback';
import { useIsPainted } from '../lib/first-paint';
import { ActionButton } from './action-button';

/** Something that stays until the person says that they have read it. */
interface Trouble {
  readonly key: string;
  readonly message: string;
  readonly dismiss: () => void;
  /** Where the program has more about it. */
  readonly shows?: View | undefined;
}

const ofMessage = ({ id, message }: Message): Trouble => ({
  key: `message-${id}`,
  message,
  dismiss: () => feedback.dismiss(id),
});
const ofNotice = ({ id, message, shows }: Notice): Trouble => ({
  key: `notice-${id}`,
  message,
  shows,
  dismiss: () => void bridge.call('notice.dismiss', { id }),
});

/** Messages wait for somebody who looks at another window. */
function useWaitWhileAway(): void {
  useEffect(() => {
    const look = () => feedback.hold('away', document.visibilityState === 'hidden' || !document.hasFocus());
    look();
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    addEventListener('blur', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
      removeEventListener('blur', look);
      feedback.hold('away', false);
    };
  }, []);
}

/** Takes back with the system's own shortcut what can be taken back, unless a text is being edited. */
function useUndoShortcut(done: Message | undefined): void {
  useEffect(() => {
    if (!done?.undo) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      const { target } = event;
      const isTyping =
        (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';
      if (isTyping) return;
      event.preventDefault();
      takeBack(done);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [done]);
}

function takeBack({ id, undo }: Message): void {
  feedback.dismiss(id);
  // Its button is gone without a word about the focus.
  feedback.hold('focus', false);
  undo?.();
}

interface Props {
  readonly notices?: readonly Notice[];
  /** Shows another part of the program, where there is one to be shown. */
  readonly show?: (view: View) => void;
}

/**
 * The one place where the window says what actions came to and what happened meanwhile. Its room is kept, so that nothing
 * moves when it speaks, and its live regions are always in the accessibility tree, as only those are heard.
 *
 * @param notices - what main has to say, each until it is dismissed
 */
export function FeedbackBar({ notices = [], show }: Props) {
  const id = useId();
  const messages = useSyncExternalStore(feedback.subscribe, feedback.list);
  // A region has to be there before it is filled, or nobody hears it.
  const isPainted = useIsPainted();
  const done = messages.find(({ kind, isHeardOnly }) => kind === 'done' && !isHeardOnly);
  const heard = messages.find(({ isHeardOnly }) => isHeardOnly);
  const troubles = isPainted
    ? [...messages.filter(({ kind }) => kind === 'failed').map(ofMessage), ...notices.map(ofNotice)]
    : [];
  useWaitWhileAway();
  useUndoShortcut(done);

  return (
    <section
      className="feedback"
      aria-label={text.feedback.label}
      // React Aria hides all but this from screen readers while a dialog is open.
      data-live-announcer
      onPointerEnter={() => feedback.hold('pointer', true)}
      onPointerLeave={() => feedback.hold('pointer', false)}
      onFocus={() => feedback.hold('focus', true)}
      onBlur={() => feedback.hold('focus', false)}
    >
      <div className="feedback-row">
        <div className="feedback-line">
          <p role="status" className="feedback-text">
            {done ? <span key={done.id}>{done.message}</span> : null}
          </p>
          {done?.undo ? <ActionButton onPress={() => takeBack(done)}>{text.feedback.undo}</ActionButton> : null}
        </div>
      </div>
      <div className="feedback-row feedback-trouble">
        <div className="feedback-line">
          {/* What is pressed lies beside the alert and not in it: an alert is said, not worked with. */}
          <p
            role="alert"
            aria-atomic="false"
            className="feedback-text"
            style={{ gridRow: `1 / span ${Math.max(1, troubles.length)}` }}
          >
            {troubles.map(({ key, message }) => (
              <span key={key} id={`${id}${key}`}>
                {message}
              </span>
            ))}
          </p>
          {troubles.map(({ key, dismiss, shows }, index) => (
            <span key={key} className="feedback-dismiss" style={{ gridRow: index + 1 }}>
              {shows && show ? (
                <ActionButton
                  onPress={() => {
                    show(shows);
                    dismiss();
                  }}
                >
                  {text.news.show}
                </ActionButton>
              ) : null}
              <ActionButton aria-describedby={`${id}${key}`} onPress={dismiss}>
                {text.common.dismiss}
              </ActionButton>
            </span>
          ))}
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {heard ? <span key={heard.id}>{heard.message}</span> : null}
      </p>
    </section>
  );
}
