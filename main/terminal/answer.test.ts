import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerInTerminal } from './answer';
import { readCommandLine } from './command-line';

const now = new Date('2026-01-15T12:00:00Z');

function printed(...args: readonly string[]) {
  const answer = answerInTerminal(readCommandLine(args), '1.2.3', now);
  if (!('printed' in answer)) throw new Error('Nothing was to be printed.');
  return answer.printed;
}

test('a lookup prints number, region, local time and age', () => {
  const { out, error, status } = printed('--lookup', 'germany');
  expect(out.split('\n')[0]).toMatch(/^Germany +EMEA +\+49 69 667737597 +13:00 there$/);
  expect(out).toContain('Numbers as last published on August 30, 2019, 6 years ago.');
  expect({ error, status }).toEqual({ error: '', status: 0 });
});

test('a doubtful number is printed with its doubt', () => {
  expect(printed('--lookup', 'philippines').out).toMatch(/\+63 2 231 3885.*\n +Doubtful: Metro Manila/);
});

test('a lookup prints JSON that a program can read', () => {
  const schema = z.array(
    z.strictObject({
      place: z.string(),
      region: z.string(),
      country: z.string(),
      number: z.string(),
      e164: z.string(),
      localTime: z.string(),
      asOf: z.iso.date(),
      doubt: z.string().nullable(),
    }),
  );
  const found = schema.parse(JSON.parse(printed('--lookup', '--json').out));
  expect(found).toHaveLength(7);
  expect(found.filter(({ doubt }) => doubt !== null).map(({ country }) => country)).toEqual(['PH']);
});

test('what fits nothing is answered with a hint and exit status 1', () => {
  expect(printed('--lookup', 'atlantis')).toMatchObject({ out: '', status: 1 });
  expect(printed('--lookup', 'atlantis').error).toContain('Try a country');
  expect(printed('--lookup', 'atlantis', '--json')).toMatchObject({ out: '[]', status: 1 });
});

test('control characters in a lookup never reach the terminal', () => {
  const { error, status } = printed('--lookup', '\u001b]0;owned\u0007\u009b31m atlantis');
  expect(status).toBe(1);
  expect(error).not.toMatch(/\p{Cc}/u);
});

test('a mistake is answered with the usage and exit status 2', () => {
  const { out, error, status } = printed('--dial');
  expect({ out, status }).toEqual({ out: '', status: 2 });
  expect(error).toContain('Usage: alm-lifeline');
});

test('the version and the usage are printed', () => {
  expect(printed('--version').out).toBe('ALM Lifeline 1.2.3');
  expect(printed('--help')).toMatchObject({ error: '', status: 0 });
});

test('the usage fits a terminal of 100 columns', () => {
  expect(
    printed('--help')
      .out.split('\n')
      .every((line) => line.length <= 100),
  ).toBe(true);
});
