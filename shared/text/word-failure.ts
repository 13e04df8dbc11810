import type { Failure, FailureCode } from '../result';
import { text } from './index';

/**
 * Words a failure in the reader's language. Called where it is shown, and nowhere else.
 *
 * @returns one sentence or a few, with what to do
 */
export function wordFailure<Code extends FailureCode>({ code, facts }: Failure<Code>): string {
  return text.failure[code](facts);
}
