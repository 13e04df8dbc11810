import { describe, expect, test } from 'vitest';
import { senderStanding, sendersOnFile } from './sender';

describe('a sender', () => {
  test.each([
    ['that the vendor has on file is fine', 'ada@example.com', 'on-file'],
    ['is the same in other letters and with spaces around it', ' Ada@Example.COM ', 'on-file'],
    ['that the vendor may not know is told apart', 'ada@example.org', 'unknown'],
    ['that is no address is told apart', 'ada at example', 'not-an-address'],
    ['that holds a second one is no address', 'ada@example.org, eve@example.org', 'not-an-address'],
    ['may be left open', '  ', 'none'],
  ] as const)('%s', (_name, sender, expected) => {
    expect(senderStanding(sender, ['', 'ada@example.com'])).toBe(expected);
  });

  test('is offered once, and blank lines of the settings are not', () => {
    expect(sendersOnFile(['a@example.com', ' ', 'b@example.com', ' a@example.com '])).toEqual([
      'a@example.com',
      'b@example.com',
    ]);
  });
});
