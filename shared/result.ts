/** What went wrong, in a form that a program can branch on (`code`) and a person can act on (`message`). */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

/** The outcome of anything that can be refused: a value, or a typed failure. Nothing is thrown across a border. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

/** Wraps a value as a success. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps a code and a sentence for the person as a failure. */
export function failure<Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly error: Failure<Code> } {
  return { ok: false, error: { code, message } };
}
