import { z } from 'zod';
import { text } from './text';

/**
 * A text of limited length.
 *
 * @param tooLong - what to say about a longer one; only asked then, because writing a number out costs more than all else
 *   that a schema takes to be made
 */
export function limited(limit: number, tooLong: (limit: number) => string = text.invalid.tooLong): z.ZodString {
  return z.string().max(limit, { error: () => tooLong(limit) });
}
