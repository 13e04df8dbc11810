import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { text } from '../../shared/text';
import { type AtHand, answerInTerminal } from './answer';
import { readCommandLine } from './command-line';

const atHand: AtHand = {
  region: () => 'en-GB',
  reportPolicy: async () => ({ out: 'No policy.', error: '', status: 1 }),
  known: () => ({ guides: [builtInGuide], records: {}, cases: () => [], promises: () => [] }),
  erase: async (isSure) => ({ out: `Erased ${isSure ? 'at once' : 'after a question'}.`, error: '', status: 0 }),
};
const now = new Date('2026-01-15T12:00:00Z');

async function printed(...args: readonly string[]) {
  const answer = await answerInTerminal(readCommandLine(args), '1.2.3', now, atHand);
  if (!('printed' in answer)) throw new Error('Nothing was to be printed.');
  return answer.printed;
}

test('a lookup is answered, whatever comes of it', async () => {
  expect(await printed('--lookup', 'germany')).toMatchObject({ error: '', status: 0 });
  expect(await printed('--lookup', 'atlantis')).toMatchObject({ out: '', status: 1 });
  expect(await printed('--lookup', 'atlantis', '--json')).toMatchObject({ out: '[]', status: 1 });
});

test('erasing asks first, unless it is to be done at once', async () => {
  expect((await printed('--erase')).out).toBe('Erased after a question.');
  expect((await printed('--erase', '--yes')).out).toBe('Erased at once.');
  expect(await printed('--yes')).toMatchObject({ status: 2 });
  expect(await printed('--lookup', 'uk', '--yes')).toMatchObject({ status: 2 });
});

test('what is to be opened is not printed', async () => {
  expect(await answerInTerminal(readCommandLine(['--palette']), '1.2.3', now, atHand)).toEqual({
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
