import { useCallback, useEffect, useId, useRef } from 'react';
import type { Failure, Result } from '../../shared/result';
import { wordFailure } from '../../shared/text/word-failure';
import { feedback, type Telling } from './feedback';

/** What to tell once an action is done: a sentence, a sentence with more to it, or nothing. */
type Told = string | Omit<Telling, 'kind' | 'about'> | undefined;

/** Waits for a result and tells what it came to; answers whether all was well. */
export type Report = <Value>(
  result: Promise<Result<Value>>,
  done: (value: Value) => Told,
  /** Whether the page says that failure by itself. */
  isSaid?: (failure: Failure) => boolean,
) => Promise<boolean>;

/**
 * Tells what actions come to, in the window's one place for it. What was told goes when this part of the page goes.
 *
 * @param about - the thing that it speaks of, such as a draft: turning to another one takes the message away as well
 */
export function useOutcome(about = ''): Report {
  const place = `${useId()} ${about}`;
  const shown = useRef<string>(undefined);
  useEffect(() => {
    shown.current = place;
    return () => {
      shown.current = undefined;
      feedback.clear(place);
    };
  }, [place]);
  return useCallback<Report>(
    async (pending, done, isSaid) => {
      // A new attempt deals with what the one before came to.
      feedback.clear(place);
      const result = await pending;
      const isStillShown = shown.current === place;
      if (!result.ok) {
        if (isSaid?.(result.error)) return false;
        const message = wordFailure(result.error);
        feedback.tell({ message, kind: 'failed', ...(isStillShown ? { about: place } : {}) });
        return false;
      }
      const told = done(result.value);
      if (told === undefined || !isStillShown) return true;
      feedback.tell({ ...(typeof told === 'string' ? { message: told } : told), about: place });
      return true;
    },
    [place],
  );
}

/** Tells of a failure for as long as it lasts, in the window's one place for it. */
export function useFailure(message: string | undefined): void {
  const about = useId();
  useEffect(() => {
    if (message === undefined) return;
    feedback.tell({ message, kind: 'failed', about });
    return () => feedback.clear(about);
  }, [message, about]);
}

/**
 * Tells what an action that takes its own part of the page away came to, such as ending a call. It stays until the person
 * turns to another screen, or for as long as messages do.
 */
export async function reportPast<Value>(
  pending: Promise<Result<Value>>,
  done: (value: Value) => Omit<Telling, 'kind' | 'about'> | undefined,
): Promise<boolean> {
  const result = await pending;
  const told = result.ok ? done(result.value) : { message: wordFailure(result.error), kind: 'failed' as const };
  if (told) feedback.tell(told);
  return result.ok;
}
