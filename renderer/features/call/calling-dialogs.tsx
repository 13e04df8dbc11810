import { lazy, Suspense } from 'react';
import type { Calling } from './use-calling';

const DoubtDialog = lazy(async () => ({ default: (await import('./doubt-dialog')).DoubtDialog }));
const CodeDialog = lazy(async () => ({ default: (await import('./code-dialog')).CodeDialog }));

/** What calling may have to ask or show on top of the screen. */
export function CallingDialogs({ calling, now }: { readonly calling: Calling; readonly now: Date }) {
  return (
    <Suspense>
      {calling.doubted ? <DoubtDialog {...calling.doubted} now={now} calling={calling} /> : null}
      {calling.scanned ? <CodeDialog {...calling.scanned} close={calling.hideCode} /> : null}
    </Suspense>
  );
}
