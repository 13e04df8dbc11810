import { describe, expect, test } from 'vitest';
import { aRequest } from '../../tests/fixtures/a-request';
import { builtInGuide } from '../guide/built-in-guide';
import { problems, summaryLimit } from './check-request';

const itemsOf = (change: Partial<typeof aRequest>, pin: Parameters<typeof problems>[1] = 'at-hand') =>
  problems({ ...aRequest, ...change }, pin, builtInGuide).map(({ item, kind }) => `${item} ${kind}`);

test('a request that has everything has no problems', () => {
  expect(itemsOf({})).toEqual([]);
});

test('everything that is missing is named, in the order in which a person fills it in', () => {
  const empty = { summary: '', details: '', company: '', contactName: '', contactPhone: '', product: '' };
  expect(itemsOf({ ...empty, severity: 'unanswered' }, 'missing')).toEqual([
    'severity missing',
    'pin missing',
    'summary missing',
    'company missing',
    'contactName missing',
    'contactPhone missing',
    'product missing',
    'details missing',
  ]);
});

test.each(['summary', 'details', 'company', 'contactName', 'contactPhone', 'product'] as const)(
  '%s that shows nothing is missing',
  (item) => {
    const invisible = [
      ' \t\r\n\u00a0\u2028\0',
      '\u200b\u200d\ufeff',
      '\u2060\u00ad',
      '\u3164',
      '\u2800\ufe0f',
      '\u202e',
    ];
    for (const typed of invisible) expect(itemsOf({ [item]: typed })).toEqual([`${item} missing`]);
    for (const typed of ['-', '\u200bA', '李', '👩‍👩‍👧', '\u202eשלום', '\ud83d'])
      expect(itemsOf({ [item]: typed })).toEqual([]);
  },
);

test('Severity 1 is no problem of the request, but refused elsewhere', () => {
  expect(itemsOf({ severity: 'severity-1' })).toEqual([]);
});

test('a ticket needs no PIN', () => {
  expect(itemsOf({}, 'not-needed')).toEqual([]);
});

describe('the summary', () => {
  test('may be as long as its limit', () => {
    expect(itemsOf({ summary: 'x'.repeat(summaryLimit) })).toEqual([]);
  });

  test('is measured as it will be sent', () => {
    expect(itemsOf({ summary: `\n${'x'.repeat(summaryLimit)}\n` })).toEqual([]);
  });

  test('that is longer is named with the limit', () => {
    const [problem] = problems({ ...aRequest, summary: 'x'.repeat(summaryLimit + 1) }, 'at-hand', builtInGuide);
    expect(problem).toEqual({ item: 'summary', kind: 'too-long', limit: summaryLimit });
  });
});
