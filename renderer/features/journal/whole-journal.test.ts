import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { JournalFind, JournalFound } from '../../../shared/journal/find-schema';
import type { JournalEntry } from '../../../shared/journal/schema';
import { findPage } from '../../../shared/journal/search';
import { failure, type Result, success } from '../../../shared/result';
import { anotherCall } from '../../../tests/fixtures/a-call';
import { createWholeJournal } from './whole-journal';

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (act: () => void) => queueMicrotask(act));
});

const journalOf = (size: number): readonly JournalEntry[] =>
  Array.from({ length: size }, (_, index) => anotherCall(index + 1));

/** Main's side of the wall. */
function mainWith(entries: readonly JournalEntry[]) {
  const main = {
    entries,
    asked: 0,
    find: async (request: JournalFind): Promise<Result<JournalFound>> => {
      main.asked += 1;
      return success({ ...findPage(main.entries, request), unreadable: 0 });
    },
  };
  return main;
}

describe.each([0, 1, 199, 200, 201, 400, 1_001])('a journal of %i entries', (size) => {
  test('is here as main has it, after no more questions than it takes', async () => {
    const main = mainWith(journalOf(size));
    const whole = createWholeJournal(main.find);
    await whole.read();
    expect(whole.entries()).toEqual(main.entries);
    expect(main.asked).toBe(Math.max(1, Math.ceil(size / 200)));
  });
});

test('nothing is here before all of it is', async () => {
  const main = mainWith(journalOf(500));
  const whole = createWholeJournal(main.find);
  const reading = whole.read();
  expect(whole.entries()).toBeUndefined();
  await reading;
  expect(whole.entries()).toHaveLength(500);
});

test('a reading that was overtaken leaves nothing behind', async () => {
  const main = mainWith(journalOf(500));
  const whole = createWholeJournal(main.find);
  const overtaken = whole.read();
  main.entries = journalOf(3);
  await Promise.all([overtaken, whole.read()]);
  expect(whole.entries()).toHaveLength(3);
});

test('what is forgotten while it is read stays forgotten', async () => {
  const whole = createWholeJournal(mainWith(journalOf(500)).find);
  const reading = whole.read();
  whole.forget();
  await reading;
  expect(whole.entries()).toBeUndefined();
});

test('a journal that cannot be read is not here', async () => {
  const whole = createWholeJournal(async () => failure('unreadable'));
  await whole.read();
  expect(whole.entries()).toBeUndefined();
});
