/** In how many pieces the time is counted. */
const pieces = 10;

/**
 * Calls back once so much time has passed in which an answer could have been heard. While the program is busy or the
 * computer asleep it hears nothing, and finds the timer run out before it looks at what has come: however long that was,
 * it counts as a tenth at most.
 *
 * @param limit - in milliseconds
 * @returns calls it off
 */
export function whenLate(limit: number, late: () => void): () => void {
  let left = pieces;
  let timer: NodeJS.Timeout | undefined;
  const count = () => {
    timer = setTimeout(() => {
      left -= 1;
      if (left === 0) late();
      else count();
    }, limit / pieces);
  };
  count();
  return () => clearTimeout(timer);
}

/** What comes of something within `limit` milliseconds, or else `late`; the thing itself may go on. */
export function inTime<Value, Late>(
  answer: Promise<Value>,
  limit: number,
  late: () => Late | Promise<Late>,
): Promise<Value | Late> {
  let callOff: (() => void) | undefined;
  const tooLate = new Promise<Late>((resolve) => {
    callOff = whenLate(limit, () => resolve(late()));
  });
  return Promise.race([answer, tooLate]).finally(callOff);
}
