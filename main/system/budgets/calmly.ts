import { steadyClock } from './gate';

/**
 * Does a job at once, but never twice at a time and no sooner than `pause` after it began last. Whoever asks meanwhile gets
 * the same later run, however many they are: for what asks the system, where each question starts programs.
 *
 * @param pause - in milliseconds
 * @returns asks for the job; answers with what came of a run that began after the question
 */
export function calmly<Value>(job: () => Promise<Value>, pause: number, now = steadyClock): () => Promise<Value> {
  let begunAt = Number.NEGATIVE_INFINITY;
  let running: Promise<unknown> | undefined;
  let next: Promise<Value> | undefined;

  const run = async () => {
    const early = begunAt + pause - now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    await running;
    next = undefined;
    begunAt = now();
    const value = job();
    // Whoever waits for it to be over does not care how it ended.
    running = value.catch(() => undefined);
    return value;
  };

  return () => {
    next ??= run();
    return next;
  };
}
