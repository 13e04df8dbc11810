import type { Result } from '../../../shared/result';

/** Whether the program starts at sign-in. The system holds the answer; nothing is remembered here. */
export interface LoginItem {
  read(): Result<boolean>;
  /** Changes it. What came of it is for `read` to say. */
  choose(atLogin: boolean): Result<undefined>;
}
