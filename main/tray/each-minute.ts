/**
 * Does something at each full minute of the clock.
 *
 * @returns stops it
 */
export function eachMinute(run: () => void): () => void {
  let waiting: NodeJS.Timeout;
  const wait = () => {
    waiting = setTimeout(
      () => {
        run();
        wait();
      },
      60_000 - (Date.now() % 60_000),
    );
  };
  wait();
  return () => clearTimeout(waiting);
}
