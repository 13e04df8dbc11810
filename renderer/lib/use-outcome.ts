import { useState } from 'react';
import type { Result } from '../../shared/result';

export interface Outcome {
  readonly message: string | undefined;
  readonly kind: 'done' | 'failed';
}

/**
 * Keeps what the last action came to.
 *
 * @returns the outcome, and a function that waits for a result and turns it into one; it answers whether all was well
 */
export function useOutcome(): [
  Outcome,
  <Value>(result: Promise<Result<Value>>, done: (value: Value) => string | undefined) => Promise<boolean>,
] {
  const [outcome, setOutcome] = useState<Outcome>({ message: undefined, kind: 'done' });
  return [
    outcome,
    async (pending, done) => {
      const result = await pending;
      setOutcome(
        result.ok ? { message: done(result.value), kind: 'done' } : { message: result.error.message, kind: 'failed' },
      );
      return result.ok;
    },
  ];
}
