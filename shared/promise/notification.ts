import { text } from '../text';
import type { SupportPromise } from './promise-schema';

/** More than a notification has room for. */
const mostLines = 5;

/** What a notification says. Of what a person has typed only the case number is in it. */
export function notificationOf(
  due: readonly SupportPromise[],
  product: (guide: string) => string,
  now: Date,
): { title: string; body: string } | undefined {
  const [first] = due;
  if (!first) return undefined;
  const { notification } = text.promises;
  if (due.length === 1)
    return { title: notification.title(first, now), body: notification.body(first, product(first.guide)) };
  const isOfSeveral = due.some(({ guide }) => guide !== first.guide);
  const lines = due
    .toReversed()
    .slice(0, mostLines)
    .map((promise) => notification.line(promise, now, isOfSeveral ? product(promise.guide) : undefined));
  const others = due.length - lines.length;
  return {
    title: notification.several(due.length),
    body: [...lines, ...(others > 0 ? [notification.more(others)] : [])].join('\n'),
  };
}
