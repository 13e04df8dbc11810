/** What a terminal gets: text for its two streams, without the last line break, and the exit status. */
export interface Printed {
  readonly out: string;
  readonly error: string;
  /** 0 done, 1 nothing fits or is written, 2 not understood, 3 a part of the policy is not used or of what was to be erased is left. */
  readonly status: 0 | 1 | 2 | 3;
}

/** Writes to the terminal. By the console, the one way out that Electron offers on Windows too. */
export function print({ out, error }: Printed): void {
  if (out !== '') console.log(out);
  if (error !== '') console.error(error);
}
