import { describe, expect, test } from 'vitest';
import { emailWays } from './email-ways';

const none = { state: 'none' } as const;
const found = { state: 'found', name: 'Mail' } as const;
const unknown = { state: 'unknown' } as const;
const short = { length: 500, limit: 2_000, fits: true };
const long = { length: 2_001, limit: 2_000, fits: false };

describe('the way that leads', () => {
  test.each([
    ['a link that fits goes to the mail program', short, found, found, { leads: 'mailto' }],
    ['a link is tried where the system could not be asked', short, unknown, unknown, { leads: 'mailto' }],
    ['what is too long for a link goes as a file', long, found, found, { leads: 'draft-file', unfit: 'too-long' }],
    [
      'what is too long is copied where nothing opens mail files',
      long,
      found,
      none,
      { leads: 'copy', unfit: 'too-long' },
    ],
    [
      'without a program for links it goes as a file',
      short,
      none,
      found,
      { leads: 'draft-file', unfit: 'no-mail-program' },
    ],
    ['without any mail program it is copied', long, none, none, { leads: 'copy', unfit: 'no-mail-program' }],
  ] as const)('%s', (_name, size, mail, mailFile, expected) => {
    for (const platform of ['linux', 'win32']) expect(emailWays(size, { mail, mailFile }, platform)).toEqual(expected);
  });

  test.each([
    ['a link that fits goes to the mail program', short, found, { leads: 'mailto' }],
    ['what is too long for a link is copied', long, found, { leads: 'copy', unfit: 'too-long' }],
    ['without a program for links it is copied', short, none, { leads: 'copy', unfit: 'no-mail-program' }],
  ] as const)('on macOS, where Apple Mail only shows a draft file, %s', (_name, size, mail, expected) => {
    expect(emailWays(size, { mail, mailFile: unknown }, 'darwin')).toEqual(expected);
  });
});
