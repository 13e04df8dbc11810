import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Result, success } from '../../../shared/result';
import { createGate } from './gate';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const done = () => success(undefined);
const codes = (results: readonly Result<unknown>[]) => results.map((each) => (each.ok ? 'done' : each.error.code));

/** Work that stays under way until it is told to end. */
function longWork() {
  let end: () => void = () => undefined;
  const work = () => new Promise<Result<undefined>>((resolve) => (end = () => resolve(success(undefined))));
  return { work, end: () => end() };
}

test('what is beyond the budget is refused, and done again later', async () => {
  const gate = createGate({ allowances: [{ burst: 2, perSecond: 1 }] });
  const work = vi.fn(done);
  const asked = await Promise.all(Array.from({ length: 4 }, () => gate.through(work)));
  expect(codes(asked)).toEqual(['done', 'done', 'too-fast', 'too-fast']);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await gate.through(work)).toMatchObject({ ok: true });
});

describe('one at a time', () => {
  const one = { allowances: [{ burst: 100, perSecond: 100 }], inFlight: 1 };

  test('the second is refused while the first is under way, and not after it', async () => {
    const gate = createGate(one);
    const first = longWork();
    const begun = gate.through(first.work);
    expect(await gate.through(done)).toMatchObject({ ok: false, error: { code: 'busy' } });
    first.end();
    await begun;
    expect(await gate.through(done)).toMatchObject({ ok: true });
  });

  test('work that fails does not block the next', async () => {
    const gate = createGate(one);
    await expect(gate.through(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate.through(done)).toMatchObject({ ok: true });
  });
});

describe('what is typed', () => {
  const typed = { allowances: [{ burst: 2, perSecond: 10 }], waiting: 3 };

  test('waits for its turn in the order in which it was typed, and nothing is lost', async () => {
    const gate = createGate(typed);
    const kept: string[] = [];
    const saves = ['a', 'ab', 'abc', 'abcd', 'abcde'].map((text) =>
      gate.through(() => {
        kept.push(text);
        return success(undefined);
      }),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toEqual(['a', 'ab']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(codes(await Promise.all(saves))).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(kept.at(-1)).toBe('abcde');
  });

  test('is written no more often than its budget allows, and only so many wait', async () => {
    const gate = createGate(typed);
    const work = vi.fn(done);
    const all = Array.from({ length: 10_000 }, () => gate.through(work));
    await vi.advanceTimersByTimeAsync(200);
    expect(work.mock.calls.length).toBeLessThanOrEqual(4);
    await vi.advanceTimersByTimeAsync(1_000);
    const outcome = codes(await Promise.all(all));
    expect(outcome.filter((each) => each === 'done')).toHaveLength(5);
    expect(outcome.filter((each) => each === 'too-fast')).toHaveLength(9_995);
  });
});
