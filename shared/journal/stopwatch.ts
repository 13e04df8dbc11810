const two = (part: number) => String(part).padStart(2, '0');

/**
 * How long something has lasted, as a stopwatch shows it.
 *
 * @param milliseconds - negative, as after a clock was put back, counts as none
 * @returns `0:07`, `12:30`, `1:02:03`
 */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
