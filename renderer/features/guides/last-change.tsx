import { useEffect, useState } from 'react';
import type { CallReply } from '../../../shared/ipc/contract';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { bridge } from '../../lib/bridge';
import { undoGuide } from './undo-guide';
import type { KnownGuide } from './use-guides';

/** The last change of any guide, to be taken back, and then the one before it. */
export function LastChange({ guides }: { readonly guides: readonly KnownGuide[] }) {
  const [last, setLast] = useState<CallReply<'guide.lastChange'>>(null);
  // Another list is another change, or one less.
  useEffect(() => {
    if (guides.length === 0) return;
    let isOver = false;
    void bridge.call('guide.lastChange', undefined).then((asked) => {
      if (asked.ok && !isOver) setLast(asked.value);
    });
    return () => {
      isOver = true;
    };
  }, [guides]);
  if (!last) return null;
  const words = text.guides.lastChange;
  return (
    <section className="card guide" aria-label={words.title}>
      <p>{words.before(new Date(last.at), last.product, last.numbers)}</p>
      <div className="actions">
        <ActionButton onPress={undoGuide}>{words.undo}</ActionButton>
      </div>
    </section>
  );
}
