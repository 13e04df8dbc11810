import type { z } from 'zod';
import { failure, type Result, success } from '../../shared/result';
import { text } from '../../shared/text';

/**
 * How to read a kept file that has had one form only.
 *
 * @returns `invalid` for what does not fit; what the file holds is never put into a message
 */
export function bySchema<Value>(schema: z.ZodType<Value>): (stored: unknown) => Result<Value> {
  return (stored) => {
    const checked = schema.safeParse(stored);
    return checked.success ? success(checked.data) : failure('invalid', text.keptFile.notOurs);
  };
}
