import { expect, test, vi } from 'vitest';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { createLinkOpener, linkLimits } from './link-opener';

const germany = 'tel:+4969667737597';

/** An opener with a clock that a test moves by hand. */
function openerWith(open = vi.fn(async (_link: string): Promise<void> => undefined)) {
  let time = 0;
  const openLink = createLinkOpener(open, () => time);
  return {
    open,
    openLink,
    /** What comes of asking for a link many times at once. */
    async flood(times: number, link = germany) {
      const answers = await Promise.all(Array.from({ length: times }, () => openLink('dial', link)));
      return answers.filter(({ ok }) => ok).length;
    },
    wait(milliseconds: number) {
      time += milliseconds;
    },
  };
}

test('who clicks twice is not refused', async () => {
  const { openLink } = openerWith();
  expect(await openLink('dial', germany)).toMatchObject({ ok: true });
  expect(await openLink('dial', germany)).toMatchObject({ ok: true });
});

test('300 calls at once start three programs, and the rest get a sentence', async () => {
  const { open, openLink } = openerWith();
  const answers = await Promise.all(Array.from({ length: 300 }, () => openLink('dial', germany)));
  expect(open).toHaveBeenCalledTimes(linkLimits.inFlight);
  expect(answers[299]).toMatchObject({ ok: false, error: { code: 'busy' } });
});

test('three that the system does not take hold up the fourth, and no other kind', async () => {
  const never = new Promise<void>(() => undefined);
  const { openLink } = openerWith(vi.fn((link: string) => (link === germany ? never : Promise.resolve())));
  for (let count = 0; count < 3; count += 1) void openLink('dial', germany);
  expect(await openLink('dial', germany)).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect(await openLink('portal', builtInGuide.portal)).toMatchObject({ ok: true });
});

test('after a few at once it is one a second', async () => {
  const { openLink, wait } = openerWith();
  const oneAfterAnother = async (times: number) => {
    let opened = 0;
    for (let count = 0; count < times; count += 1) opened += (await openLink('dial', germany)).ok ? 1 : 0;
    return opened;
  };
  expect(await oneAfterAnother(100)).toBe(5);
  wait(999);
  expect(await oneAfterAnother(100)).toBe(0);
  wait(1);
  expect(await oneAfterAnother(100)).toBe(1);
});

test('an hour of asking starts no more than six programs a minute', async () => {
  const { flood, wait } = openerWith();
  let opened = 0;
  for (let second = 0; second < 3_600; second += 1) {
    opened += await flood(3);
    wait(1_000);
  }
  expect(opened).toBeLessThanOrEqual(40 + 360);
});

test('a link that is not allowed is never handed over, and takes nothing from the budget', async () => {
  const { open, openLink, flood } = openerWith();
  for (let count = 0; count < 100; count += 1) {
    expect(await openLink('dial', 'https://example.com/')).toMatchObject({ error: { code: 'link-refused' } });
  }
  expect(open).not.toHaveBeenCalled();
  expect(await flood(3)).toBe(3);
});

test('what the system does not take is said', async () => {
  const { openLink } = openerWith(vi.fn(() => Promise.reject(new Error('no'))));
  expect(await openLink('dial', germany)).toMatchObject({ ok: false, error: { code: 'link-failed' } });
});
