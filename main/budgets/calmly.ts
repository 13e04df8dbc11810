import { steadyClock } from './gate';

/**
 * Does a job at once, but never twice at a time and no sooner than `pause` after it began last. Whoever asks meanwhile gets
 * the same later run, however many they are: for what asks the system, where each question starts programs.
 *
 * @param pause - in milliseconds
 * @returns asks for the job; answers when a run that began after the question is done
 */
export function calmly(job: () => Promise<void>, pause: number, now = steadyClock): () => Promise<void> {
  let begunAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const run = async () => {
    const early = begunAt + pause - now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    await running;
    next = undefined;
    begunAt = now();
    running = job().finally(() => {
      running = undefined;
    });
    await running;
  };

  return () => {
    next ??= run();
    return next;
  };
}
