import { expect, test } from 'vitest';
import { text } from '../../shared/text';
import { answerInTerminal } from './answer';
import { readCommandLine } from './command-line';

const noPolicy = async () => ({ out: 'No policy.', error: '', status: 1 }) as const;
const now = new Date('2026-01-15T12:00:00Z');

async function printed(...args: readonly string[]) {
  const answer = await answerInTerminal(readCommandLine(args), '1.2.3', now, noPolicy);
  if (!('printed' in answer)) throw new Error('Nothing was to be printed.');
  return answer.printed;
}

test('a lookup is answered, whatever comes of it', async () => {
  expect(await printed('--lookup', 'germany')).toMatchObject({ error: '', status: 0 });
  expect(await printed('--lookup', 'atlantis')).toMatchObject({ out: '', status: 1 });
  expect(await printed('--lookup', 'atlantis', '--json')).toMatchObject({ out: '[]', status: 1 });
});

test('what is to be opened is not printed', async () => {
  expect(await answerInTerminal(readCommandLine(['--palette']), '1.2.3', now, noPolicy)).toEqual({
    opening: 'palette',
    ignored: [],
  });
});

test('a mistake is answered with the usage and exit status 2', async () => {
  const { out, error, status } = await printed('--lookup', 'uk', '--dial');
  expect({ out, status }).toEqual({ out: '', status: 2 });
  expect(error).toContain(text.terminal.usage);
});

test('the version and the usage are printed', async () => {
  expect((await printed('--version')).out).toBe('ALM Lifeline 1.2.3');
  expect(await printed('--help')).toMatchObject({ error: '', status: 0 });
});

test('the usage fits a terminal of 100 columns', async () => {
  const { out } = await printed('--help');
  expect(out.split('\n').every((line) => line.length <= 100)).toBe(true);
});
