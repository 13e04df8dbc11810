import { expect, test } from 'vitest';
import { diskFailure } from './disk-failure';

const thrown = (code: string) => Object.assign(new Error('PIN 345 secret'), { code });

test.each([
  ['ENOSPC', 'disk-full', 'Free some space'],
  ['EDQUOT', 'disk-full', 'Free some space'],
  ['EACCES', 'read-only', 'Ask for write access'],
  ['EPERM', 'read-only', 'Ask for write access'],
  ['EROFS', 'read-only', 'Ask for write access'],
  ['EBUSY', 'busy', 'Close that app'],
  ['ENOENT', 'no-folder', 'choose another one'],
  ['ENOTDIR', 'no-folder', 'choose another one'],
  ['ENAMETOOLONG', 'long-name', 'Choose a shorter one'],
  ['EIO', 'disk', 'Try again'],
])('%s is %s, and the person reads what to do about which folder', (reason, code, advice) => {
  const { error } = diskFailure(thrown(reason), '/home/me/desk') as { error: { code: string; message: string } };
  expect(error.code).toBe(code);
  expect(error.message).toContain(advice);
  expect(error.message).toContain('/home/me/desk');
});

test.each([new Error('PIN 345 secret'), 'PIN 345 secret', undefined])(
  'whatever else was thrown is a failure of the disk, in our own words',
  (error) => {
    const failed = diskFailure(error, '/home/me/desk');
    expect(failed).toMatchObject({ ok: false, error: { code: 'disk' } });
    expect(JSON.stringify(failed)).not.toContain('345');
  },
);
