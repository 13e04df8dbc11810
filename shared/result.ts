// Types alone: the schemas are for the wall between the wings, and nothing that starts quickly waits for them.
import type { FailureFacts } from './failure-schema';

export type FailureCode = keyof FailureFacts;

/** What went wrong, as data: who shows it words it, by `wordFailure`. */
export interface Failure<Code extends FailureCode = FailureCode> {
  readonly code: Code;
  readonly facts: FailureFacts[Code];
}

/** The outcome of anything that can be refused: a value, or a typed failure. Nothing is thrown across a border. */
export type Result<Value, Code extends FailureCode = FailureCode> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

/** Wraps a value as a success. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Codes that say everything by themselves. */
type BareCode = { [Code in FailureCode]: Record<never, never> extends FailureFacts[Code] ? Code : never }[FailureCode];

/** Wraps a code, and the facts that its words are made with, as a failure. */
export function failure<Code extends BareCode>(
  code: Code,
  facts?: FailureFacts[Code],
): { readonly ok: false; readonly error: Failure<Code> };
export function failure<Code extends FailureCode>(
  code: Code,
  facts: FailureFacts[Code],
): { readonly ok: false; readonly error: Failure<Code> };
export function failure(code: FailureCode, facts: FailureFacts[FailureCode] = {}) {
  return { ok: false, error: { code, facts } };
}
