import { expect, test } from 'vitest';
import { wordFailure } from '../../shared/text/word-failure';
import { diskFailure } from './disk-failure';

const thrown = (code: string) => Object.assign(new Error('PIN 345 secret'), { code });

test.each([
  ['ENOSPC', 'disk-full', 'Free some space'],
  ['EDQUOT', 'disk-full', 'Free some space'],
  ['EACCES', 'read-only', 'Ask for write access'],
  ['EPERM', 'read-only', 'Ask for write access'],
  ['EROFS', 'read-only', 'Ask for write access'],
  ['EBUSY', 'file-in-use', 'Close that app'],
  ['ENOENT', 'no-folder', 'choose another one'],
  ['ENOTDIR', 'no-folder', 'choose another one'],
  ['ENAMETOOLONG', 'long-name', 'Choose a shorter one'],
  ['EIO', 'disk', 'Try again'],
])('%s is %s, and the person reads what to do about which folder', (reason, code, advice) => {
  const failed = diskFailure(thrown(reason), '/home/me/desk');
  expect(failed).toEqual({ ok: false, error: { code, facts: { folder: '/home/me/desk' } } });
  const said = failed.ok ? '' : wordFailure(failed.error);
  expect(said).toContain(advice);
  expect(said).toContain('/home/me/desk');
});

test.each([new Error('PIN 345 secret'), 'PIN 345 secret', undefined])(
  'whatever else was thrown is a failure of the disk, in our own words',
  (error) => {
    const failed = diskFailure(error, '/home/me/desk');
    expect(failed).toMatchObject({ ok: false, error: { code: 'disk' } });
    expect(JSON.stringify(failed)).not.toContain('345');
  },
);
