import { success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useMinute } from '../../lib/use-now';
import { useOutcome } from '../../lib/use-outcome';
import { PromiseForm } from './promise-form';
import { PromiseItem } from './promise-item';

/** What support promises in a call, and what it has promised in it so far. */
export function PromiseField({ sheet }: { readonly sheet: string }) {
  const { promises } = useAppState();
  const now = useMinute();
  const report = useOutcome(sheet);
  const own = promises.filter(({ entry, what }) => entry === sheet && what !== 'escalation');
  return (
    <div>
      <PromiseForm
        action={text.promises.remind}
        of={sheet}
        keep={(typed) => bridge.call('promise.add', { sheet, ...typed })}
        kept={(promise) =>
          void report(Promise.resolve(success(promise)), () => text.promises.added(promise, new Date()))
        }
      />
      {own.length === 0 ? null : (
        <ul className="promises" aria-label={text.promises.title}>
          {own.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} now={now} isOnSheet />
          ))}
        </ul>
      )}
    </div>
  );
}
