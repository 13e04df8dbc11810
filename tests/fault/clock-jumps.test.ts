import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyFolder } from '../fixtures/empty-folder';
import { keptThings } from './fixtures/kept-things';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const [century, minute] = [100 * 365 * 24 * 3600 * 1000, 60_000];

test('a clock that jumps every minute of a day, by up to a century, costs nothing', async () => {
  const jumps = fc.sample(fc.integer({ min: -century, max: century }), { numRuns: 24 * 60, seed: 20261125 });
  const noon = Date.UTC(2026, 10, 25, 12);
  const desks = keptThings.map((thing) => ({ ...thing, folder: emptyFolder() }));
  for (const [index, jump] of jumps.entries()) {
    vi.setSystemTime(index % 2 === 0 ? noon + index * minute : noon + jump);
    const desk = desks[index % desks.length];
    if (!desk) continue;
    const word = `w${index}`;
    expect(await desk.open(desk.folder).write(word)).toMatchObject({ ok: true });
    vi.setSystemTime(noon - jump);
    const kept = desk.open(desk.folder);
    expect(kept.read(), desk.name).toBe(word);
    expect(kept.said, desk.name).toEqual([]);
  }
}, 60_000);
