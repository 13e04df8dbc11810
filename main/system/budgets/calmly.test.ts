import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calmly } from './calmly';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const clock = () => Date.now();

test('the first is done at once, and the next after a pause, however often it was asked for', async () => {
  const job = vi.fn(async () => undefined);
  const ask = calmly(job, 1_000, clock);
  await ask();
  expect(job).toHaveBeenCalledTimes(1);
  for (let count = 0; count < 10_000; count += 1) void ask();
  await vi.advanceTimersByTimeAsync(999);
  expect(job).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(job).toHaveBeenCalledTimes(2);
});

test('a question during a run is answered by a later one, which may know more', async () => {
  let known = 'tel';
  const ask = calmly(
    async () => {
      const asked = known;
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return asked;
    },
    1_000,
    clock,
  );
  const first = ask();
  await vi.advanceTimersByTimeAsync(100);
  known = 'sip';
  const second = ask();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([await first, await second]).toEqual(['tel', 'sip']);
});

test('a job that fails does not hold up the next', async () => {
  const job = vi.fn(() => Promise.reject(new Error('no')));
  const ask = calmly(job, 0, clock);
  await expect(ask()).rejects.toThrow('no');
  await expect(ask()).rejects.toThrow('no');
  expect(job).toHaveBeenCalledTimes(2);
});
