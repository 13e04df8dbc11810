import { describe, expect, test, vi } from 'vitest';
import { patience, patiently, patientlyAwait } from './patiently';

const failed = (code: string) => Object.assign(new Error(code), { code });

/** A clock that only pausing moves. */
function clockOf(platform: NodeJS.Platform) {
  let time = 0;
  const pause = vi.fn((milliseconds: number) => {
    time += milliseconds;
  });
  return { platform, now: () => time, pause, waited: () => time };
}

type Clock = ReturnType<typeof clockOf>;

/** Work that fails until a moment has come. */
function heldUntil(moment: number, code: string, clock: Clock) {
  return vi.fn(() => {
    if (clock.now() < moment) throw failed(code);
    return 'done';
  });
}

const forms = [
  ['patiently', async (work: () => string, clock: Clock) => patiently(work, clock)],
  [
    'patientlyAwait',
    (work: () => string, clock: Clock) =>
      patientlyAwait(async () => work(), { ...clock, pause: async (time) => clock.pause(time) }),
  ],
] as const;

describe.each(forms)('%s', (_name, attempt) => {
  test.each(['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY'])(
    'on Windows, %s is tried again until it passes',
    async (code) => {
      const clock = clockOf('win32');
      expect(await attempt(heldUntil(700, code, clock), clock)).toBe('done');
      expect(clock.waited()).toBeGreaterThanOrEqual(700);
    },
  );

  test('on Windows, what lasts longer is given up after about a second, with its own error', async () => {
    const clock = clockOf('win32');
    const work = heldUntil(Number.POSITIVE_INFINITY, 'EBUSY', clock);
    await expect(attempt(work, clock)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(clock.waited()).toBe(patience);
    expect(work.mock.calls.length).toBeGreaterThan(5);
  });

  test('on Windows, the last try is at the very end of that second', async () => {
    const clock = clockOf('win32');
    expect(await attempt(heldUntil(patience, 'EPERM', clock), clock)).toBe('done');
  });

  test.each(['ENOSPC', 'ENOENT', 'EROFS', 'EISDIR'])('on Windows, %s is not tried again', async (code) => {
    const clock = clockOf('win32');
    const work = heldUntil(1, code, clock);
    await expect(attempt(work, clock)).rejects.toMatchObject({ code });
    expect(work).toHaveBeenCalledTimes(1);
  });

  test.each(['linux', 'darwin'] as const)('on %s nothing is tried again', async (platform) => {
    const clock = clockOf(platform);
    const work = heldUntil(1, 'EPERM', clock);
    await expect(attempt(work, clock)).rejects.toMatchObject({ code: 'EPERM' });
    expect(work).toHaveBeenCalledTimes(1);
    expect(clock.pause).not.toHaveBeenCalled();
  });

  test('what works at once is done once', async () => {
    const clock = clockOf('win32');
    const work = heldUntil(0, 'EPERM', clock);
    expect(await attempt(work, clock)).toBe('done');
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('tries that take long themselves count against that second', async () => {
    const clock = clockOf('win32');
    const work = vi.fn(() => {
      throw failed('EBUSY');
    });
    let time = 0;
    const hurried = { ...clock, now: () => (time += 400) };
    await expect(attempt(work, hurried)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(work.mock.calls.length).toBeLessThan(5);
  });
});

test('it really waits between two tries', () => {
  const start = performance.now();
  const work = vi.fn(() => {
    if (performance.now() < start + 60) throw failed('EBUSY');
    return 'done';
  });
  expect(patiently(work, { platform: 'win32' })).toBe('done');
  expect(work.mock.calls.length).toBeLessThan(8);
});
