import './promises.css';
import { useEffect, useRef } from 'react';
import type { EventPayload } from '../../../shared/ipc/contract';
import { foremost } from '../../../shared/promise/order';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { useMinute } from '../../lib/use-now';
import { PromiseItem } from './promise-item';

interface Props {
  /** What main asked to see; a notification asks for this list. */
  readonly request: EventPayload<'show'>;
}

/** Everything that support has promised and hasn't done, the first to come in front. */
export function PromiseList({ request }: Props) {
  const { promises } = useAppState();
  const now = useMinute();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!request.promises) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus();
  }, [request]);
  const first = foremost(promises, now);
  return (
    <section aria-label={text.promises.title}>
      <h2 className="section-title" ref={heading} tabIndex={-1}>
        {text.promises.title}
      </h2>
      <ul className="promises">
        {promises.map((promise) => (
          <PromiseItem key={promise.id} promise={promise} now={now} hasKey={promise.id === first?.id} />
        ))}
      </ul>
    </section>
  );
}
