import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eachMinute } from './each-minute';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-01-15T12:00:42.500Z') }));
afterEach(() => vi.useRealTimers());

const at = () => new Date().toISOString().slice(11, 23);

test('it happens at each full minute, not a minute after it was asked for', () => {
  const times: string[] = [];
  eachMinute(() => times.push(at()));
  vi.advanceTimersByTime(150_000);
  expect(times).toEqual(['12:01:00.000', '12:02:00.000', '12:03:00.000']);
});

test('after the clock was set it keeps to the new minutes', () => {
  const times: string[] = [];
  eachMinute(() => times.push(at()));
  vi.setSystemTime(new Date('2026-01-15T09:30:10Z'));
  vi.advanceTimersByTime(120_000);
  expect(times.at(-1)).toMatch(/:00\.000$/);
});

test('once stopped it happens no more', () => {
  const run = vi.fn();
  eachMinute(run)();
  vi.advanceTimersByTime(600_000);
  expect(run).not.toHaveBeenCalled();
});
