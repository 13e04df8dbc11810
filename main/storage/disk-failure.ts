import { failure, type Result } from '../../shared/result';
import { text } from '../../shared/text';

export type DiskCode = 'disk-full' | 'read-only' | 'disk';

const codes: Readonly<Record<string, DiskCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
};

/**
 * Turns what the file system threw into a failure that says what to do.
 *
 * @param error - whatever was thrown
 * @param folder - where the program was writing
 */
export function diskFailure(error: unknown, folder: string): Result<never, DiskCode> {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  const code = codes[reason] ?? 'disk';
  return failure(code, text.disk[code](folder));
}
