import { expect, test } from 'vitest';
import { failure, success } from '../../shared/result';
import { text } from '../../shared/text';
import { eraseInTerminal } from './erase';

/** Tells whether anything was erased. */
function eraser(left: readonly string[] = []) {
  let count = 0;
  return {
    erase: () => {
      count += 1;
      return success(left);
    },
    count: () => count,
  };
}

test('nothing is erased before it is agreed to', async () => {
  const { erase, count } = eraser();

  const answer = await eraseInTerminal(false, '/data', erase, async () => false);
  expect(answer).toEqual({ out: text.erase.nothingErased, error: '', status: 1 });
  expect(count()).toBe(0);
});

test('who agrees is told that it was done, and was told from where', async () => {
  const { erase, count } = eraser();
  const questions: string[] = [];

  const answer = await eraseInTerminal(false, '/data', erase, async (question) => {
    questions.push(question);
    return true;
  });
  expect(questions[0]).toContain('/data');
  expect(answer.status).toBe(0);
  expect(count()).toBe(1);
});

test('where nobody can answer, it says how to do without', async () => {
  const { erase, count } = eraser();

  const answer = await eraseInTerminal(false, '/data', erase, async () => undefined);
  expect(answer.status).toBe(2);
  expect(answer.error).toContain('--yes');
  expect(count()).toBe(0);
});

test('what is left is named', async () => {
  const answer = await eraseInTerminal(true, '/data', eraser(['/data/notes.txt']).erase);
  expect(answer.status).toBe(3);
  expect(answer.error).toContain('/data/notes.txt');
});

test('a name that a terminal would obey is spelled out', async () => {
  const answer = await eraseInTerminal(true, '/data', eraser(['/data/\u001b[2J']).erase);
  expect(answer.error).not.toContain('\u001b');
  expect(answer.error).toContain('\\u{1b}');
});

test('a program that runs is to be quit first', async () => {
  const answer = await eraseInTerminal(true, '/data', () => failure('running'));
  expect(answer).toEqual({ out: '', error: text.erase.running, status: 1 });
});
