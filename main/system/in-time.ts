/** What comes of something within `limit` milliseconds, or else `late`; the thing itself may go on. */
export function inTime<Value, Late>(
  answer: Promise<Value>,
  limit: number,
  late: () => Late | Promise<Late>,
): Promise<Value | Late> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late()), limit);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
