const two = (part: number) => String(part).padStart(2, '0');

/** A clock that is set by the network is put back by less than this, in milliseconds. */
const slightlyBack = 60_000;

/** No call lasts longer, in milliseconds: then a clock was put forward. */
const longest = 100 * 3_600_000;

/**
 * How long something has lasted, as a stopwatch shows it.
 *
 * @returns `0:07`, `12:30`, `1:02:03`; undefined where a clock must have been changed, so that nobody knows
 */
export function stopwatch(milliseconds: number): string | undefined {
  if (milliseconds < -slightlyBack || milliseconds >= longest) return undefined;
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
