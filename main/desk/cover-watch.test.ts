import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchCover } from './cover-watch';

const day = 24 * 60 * 60 * 1000;

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 26, 9) }));
afterEach(() => void vi.useRealTimers());

/** A watch over support that ends on a day, and what it said; it remembers what was said by the ids that are given. */
function watching(ends: string, before: readonly string[] = []) {
  let known = [{ guide: 'alm', product: '', ends }];
  const ids = new Set(before);
  const heard: string[] = [];
  const watch = watchCover({
    known: () => known,
    sayOnce(id, say) {
      if (ids.has(id)) return;
      ids.add(id);
      say();
    },
    say: (message) => heard.push(message),
  });
  return { watch, heard, ids, change: (next: typeof known) => (known = next) };
}

test('what stands in the tray for months warns sixty days before the end, fourteen days before it and after it, once each', () => {
  // 62 days from now.
  const { heard } = watching('2027-01-27');
  vi.advanceTimersByTime(day);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(day);
  expect(heard).toEqual([expect.stringContaining('in 60 days')]);
  vi.advanceTimersByTime(45 * day);
  expect(heard).toHaveLength(1);
  vi.advanceTimersByTime(day);
  expect(heard[1]).toContain('in 14 days');
  vi.advanceTimersByTime(15 * day);
  expect(heard[2]).toContain('Your support ended');
  vi.advanceTimersByTime(100 * day);
  expect(heard).toHaveLength(3);
});

test('it warns within six hours of the day', () => {
  vi.setSystemTime(new Date(2026, 10, 26, 23));
  const { heard } = watching('2027-01-26');
  vi.advanceTimersByTime(day / 4);
  expect(heard).toHaveLength(1);
});

test('a start says what is so by then, and nothing that an earlier one has said', () => {
  const first = watching('2026-12-01');
  expect(first.heard).toEqual([expect.stringContaining('in 5 days')]);
  expect(watching('2026-12-01', [...first.ids]).heard).toEqual([]);
});

test('another product, or another date, is another warning; without a date there is none', () => {
  const { watch, heard, change } = watching('');
  expect(heard).toEqual([]);
  change([{ guide: 'alm', product: '', ends: '2026-12-01' }]);
  watch.look();
  change([{ guide: 'ledger', product: '', ends: '2026-12-01' }]);
  watch.look();
  change([{ guide: 'ledger', product: '', ends: '2026-12-05' }]);
  watch.look();
  expect(heard).toHaveLength(3);
});

test('of several products each is warned of by its name, whichever is in use', () => {
  const { watch, heard, change } = watching('');
  change([
    { guide: 'alm', product: 'ALM', ends: '2027-06-01' },
    { guide: 'ledger', product: 'Ledger', ends: '2026-12-01' },
    { guide: 'vault', product: 'Vault', ends: '2026-12-05' },
  ]);
  watch.look();
  watch.look();
  expect(heard).toEqual([expect.stringMatching(/^Ledger: .*in 5 days/), expect.stringMatching(/^Vault: .*in 9 days/)]);
});

test('a clock that is set back says nothing again', () => {
  const { heard } = watching('2026-12-01');
  vi.setSystemTime(new Date(2025, 10, 26));
  vi.advanceTimersByTime(day);
  vi.setSystemTime(new Date(2026, 10, 27));
  vi.advanceTimersByTime(day);
  expect(heard).toHaveLength(1);
});
