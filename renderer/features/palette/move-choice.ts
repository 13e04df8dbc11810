/** Rows that a page key moves by. */
const pageLength = 7;

const moves = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', pageLength],
  ['PageUp', -pageLength],
]);

/**
 * Where a key moves the choice in a list, whose ends it doesn't go past. Home and End are the text field's.
 *
 * @param key - as UI Events name it
 * @param at - index of what is chosen
 * @returns undefined for a key that moves nothing
 */
export function moveChoice(key: string, at: number, length: number): number | undefined {
  const move = moves.get(key);
  return move === undefined ? undefined : Math.max(0, Math.min(length - 1, at + move));
}
