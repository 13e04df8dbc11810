import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CallName, calls } from '../../shared/ipc/contract';
import { success } from '../../shared/result';
import { createCallBudgets } from './call-budgets';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What docs/security.md says of each kind of call: how many at once, in the next minute, and in the hour after. */
const figures: readonly [name: CallName, atOnce: number, inAMinute: number, inAnHour: number][] = [
  ['call.dial', 3, 20, 180],
  ['email.open-file', 3, 20, 180],
  ['portal.open', 3, 20, 180],
  ['card.print', 5, 18, 180],
  ['pin.copy', 10, 60, 722],
  ['palette.open', 10, 26, 360],
  ['pin.reveal', 10, 60, 3_600],
  ['journal.remove', 10, 120, 7_200],
  ['startup.choose', 5, 30, 1_800],
];

/** Asks a hundred times a second, each answered before the next, and counts what is done. */
async function doneIn(budgets: ReturnType<typeof createCallBudgets>, name: CallName, seconds: number): Promise<number> {
  let done = 0;
  for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
    vi.advanceTimersByTime(100);
    for (let count = 0; count < 3; count += 1) {
      const answered = await budgets.through(name, () => success(undefined));
      done += answered.ok ? 1 : 0;
    }
  }
  return done;
}

test.each(figures)(
  '%s: %d at once, %d in the next minute, %d in the hour after',
  async (name, atOnce, minute, hour) => {
    const budgets = createCallBudgets(() => Date.now());
    let first = 0;
    for (let count = 0; count < 1_000; count += 1) {
      first += (await budgets.through(name, () => success(undefined))).ok ? 1 : 0;
    }
    expect(first).toBe(atOnce);
    expect(await doneIn(budgets, name, 60)).toBe(minute);
    expect(await doneIn(budgets, name, 3_600)).toBe(hour);
  },
);

test('calls of one kind share their budget, and no kind takes from another', async () => {
  const budgets = createCallBudgets(() => Date.now());
  const ask = async (name: CallName) => (await budgets.through(name, () => success(undefined))).ok;
  for (let count = 0; count < 100; count += 1) await ask('palette.run');
  expect(await ask('call.dial')).toBe(false);
  expect(await ask('email.open')).toBe(true);
  expect(await ask('portal.open')).toBe(true);
});

describe.each(['settings.change', 'draft.save', 'sheet.save', 'journal.edit'] as const)('%s', (name) => {
  test('60 at once are written at once, 50 more wait, 30 are written a second', async () => {
    const budgets = createCallBudgets(() => Date.now());
    const write = vi.fn(() => success(undefined));
    const all = Array.from({ length: 10_000 }, () => budgets.through(name, write));
    await vi.advanceTimersByTimeAsync(0);
    expect(write).toHaveBeenCalledTimes(60);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(write.mock.calls.length).toBeGreaterThan(85);
    expect(write.mock.calls.length).toBeLessThanOrEqual(90);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await Promise.all(all)).filter(({ ok }) => ok)).toHaveLength(110);
  });
});

test('a dialog that is open holds up every other', async () => {
  const budgets = createCallBudgets(() => Date.now());
  void budgets.through('card.save', () => new Promise(() => undefined));
  for (const name of ['contacts.save', 'card.print', 'email.save-file', 'journal.export'] as const) {
    expect(await budgets.through(name, () => success(undefined))).toMatchObject({ ok: false, error: { code: 'busy' } });
  }
});

test('no person is held up who does each thing twice at once', async () => {
  const budgets = createCallBudgets(() => Date.now());
  for (const name of Object.keys(calls) as CallName[]) {
    // Time for what the calls before it took, if they are of one kind.
    vi.advanceTimersByTime(10_000);
    for (let count = 0; count < 2; count += 1) {
      expect(await budgets.through(name, () => success(undefined)), name).toMatchObject({ ok: true });
    }
    vi.advanceTimersByTime(60_000);
  }
});
