const spanPattern =
  /^((?:with)?in )?(?:(\d{1,4}(?:[.,]\d)?|an?|the|half an) ?(days?|d|hours?|hrs?|h))?(?: and)? ?(?:(\d{1,5}) ?(minutes?|mins?|m)?)?$/;

/** Such as `18h30` and `9 hrs`: without `in` that could be a time of day. Nobody calls back at `4h`, and there is no `24h`. */
const eitherPattern =
  /^(?:(?:0|[6-9]|1\d|2[0-3]) ?(?:(?:h|hrs?)(?: ?\d{1,2})?|hours? ?\d{1,2})|\d[:.]\d{2} ?(?:h|hrs?|hours?))$/;

/** Such as `18h30`, behind `by` or `at`. */
const timeOfDayPattern = /^\d{1,2} ?h(?: ?\d{2})?$/;

/**
 * Reads such as `in 2 hours`, `90 min` or `1h30`.
 *
 * @param said - in small letters
 * @param hasLimit - whether `by`, `at`, `until` or `before` was in front: then it's a time of day, if anything
 * @returns minutes; `unclear` where it could be something else as well, undefined for what is no span of time
 */
export function readSpan(said: string, hasLimit: boolean): number | 'unclear' | undefined {
  if (!hasLimit && eitherPattern.test(said)) return 'unclear';
  const [, isIn, count, unit, rest, restUnit] = spanPattern.exec(said) ?? [];
  if (count === undefined && (rest === undefined || restUnit === undefined)) return undefined;
  const isOfHours = unit?.startsWith('h') === true;
  // `In 2 days 3` says nothing about what the 3 are.
  if (rest !== undefined && restUnit === undefined && !isOfHours) return undefined;
  // Such as `0900 hours` or `09h` is a time of day, and `900 hours` could be.
  if (isOfHours && (isIn === undefined ? /^(?:0\d|\d{3})/ : /^\d{4}/).test(count ?? '')) return undefined;
  if (hasLimit && isIn === undefined) return timeOfDayPattern.test(said) ? undefined : 'unclear';
  const amount =
    count === undefined
      ? 0
      : count === 'half an'
        ? 0.5
        : /^(?:an?|the)$/.test(count)
          ? 1
          : Number(count.replace(',', '.'));
  return amount * (isOfHours || unit === undefined ? 60 : 24 * 60) + Number(rest ?? 0);
}
