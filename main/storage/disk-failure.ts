import { failure, type Result } from '../../shared/result';

export type DiskCode =
  | 'disk-full'
  | 'read-only'
  | 'file-in-use'
  | 'no-folder'
  | 'long-name'
  | 'too-large-to-keep'
  | 'disk';

const codes: Readonly<Record<string, DiskCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  ENAMETOOLONG: 'long-name',
};

/** The name that the system gives an error, such as `ENOSPC`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * Turns what the file system threw into a failure that says what to do.
 *
 * @param error - whatever was thrown
 * @param folder - where the program was writing
 */
export function diskFailure(error: unknown, folder: string): Result<never, DiskCode> {
  const code = codes[codeOf(error)] ?? 'disk';
  return failure(code, { folder });
}
