import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { turnTo } from '../fixtures/request';

/** 7 July 2027, a minute before six years have passed since the numbers were last seen published; noon in Auckland. */
const before = new Date('2027-07-07T23:59:20Z');

/** Puts the page's clock to a moment, from where it goes on only as it is told to. */
async function setClock(page: Page, at: Date): Promise<void> {
  // It runs until it is paused, so it is started a little before.
  await page.clock.install({ time: new Date(at.getTime() - 10_000) });
  await page.clock.pauseAt(at);
}

/**
 * Has a page seen or not. Playwright keeps every page for seen, whatever its window does, so it is told by hand what
 * Chromium says of a window that is hidden or shown.
 */
const seen = (page: Page, isSeen: boolean) =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isSeen ? 'visible' : 'hidden',
  );

/** Starts at the moment, with nothing drawn before it. */
async function startAt(window: Page, at: Date): Promise<void> {
  await expect(window.getByText(text.opens('Test Dialler'))).toBeVisible();
  await setClock(window, at);
  await turnTo(window, 'Journal');
  await turnTo(window, 'Call');
}

const nearest = (window: Page) => window.getByRole('region', { name: text.call.nearest });

test('local times and ages go on at the full minute', async ({ desk }) => {
  const { window } = await desk.launch();
  await startAt(window, before);
  await expect(nearest(window)).toContainText('19:59');
  await expect(nearest(window)).toContainText('5 years');
  await window.clock.runFor(39_000);
  await expect(nearest(window)).toContainText('19:59');
  await window.clock.runFor(1_000);
  await expect(nearest(window)).toContainText('20:00');
  await expect(nearest(window)).toContainText('6 years');
});

test('every part that is drawn from now goes on', async ({ desk }) => {
  const { window } = await desk.launch();
  await startAt(window, before);
  await window.getByText(alm.triage.yes).click();
  for (const part of ['Numbers', 'Settings', 'Call'] as const) {
    await turnTo(window, part);
    await expect(window.getByText(/years ago/).first()).toBeVisible();
    const ages = () => window.locator('.age').allTextContents();
    const old = await ages();
    await window.clock.fastForward(366 * 24 * 3_600_000);
    await expect.poll(async () => (await ages()).every((age) => !old.includes(age))).toBe(true);
    expect(await ages()).toHaveLength(old.length);
  }
});

test('a window that was hidden overnight tells the time when it is seen again, and does nothing meanwhile', async ({
  desk,
}) => {
  const { window } = await desk.launch();
  await startAt(window, before);
  await seen(window, false);
  await window.evaluate(() => {
    const made = new MutationObserver(() => document.body.setAttribute('data-drawn', 'yes'));
    made.observe(document.getElementById('root') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await window.clock.fastForward(9 * 3_600_000);
  await window.clock.runFor(180_000);
  await expect(nearest(window)).toContainText('19:59');
  expect(await window.evaluate(() => document.body.getAttribute('data-drawn'))).toBeNull();
  await seen(window, true);
  await expect(nearest(window)).toContainText('05:02');
});

test('who is near on the clock follows the seasons', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { country: 'DZ' }));
  // Algeria keeps one time all year: Germany's in winter, Britain's in summer.
  await startAt(window, new Date('2027-01-10T11:59:30Z'));
  await expect(nearest(window)).toContainText('Germany');
  await window.clock.fastForward(181 * 24 * 3_600_000);
  await expect(nearest(window)).toContainText('United Kingdom');
});

test('the palette tells the time anew when it is opened again', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  const open = () => window.evaluate(() => lifeline.call('palette.open', undefined));
  await open();
  const page = await palette.page();
  await setClock(page, before);
  // It looks at the new clock for the first time.
  await seen(page, false);
  await seen(page, true);
  await page.clock.runFor(40_000);
  const clock = page.locator('.command-clock').first();
  await expect(clock).toContainText('20:00');
  await page.keyboard.press('Escape');
  await palette.toBeGone();
  await seen(page, false);
  await page.clock.fastForward(3_600_000);
  await expect(clock).toContainText('20:00');
  await open();
  await seen(page, true);
  await palette.page();
  await expect(clock).toContainText('21:00');
  await expect(page.getByText(/6 years ago/)).toBeVisible();
});

test('the tray’s menu grows older at the full minute', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await expect(window.getByText(text.tray.absent, { exact: false })).toBeVisible();
  // Two seconds before six years have passed, by main's clock.
  await app.evaluate(() => {
    const Real = Date;
    const ahead = Real.parse('2027-07-07T23:59:58Z') - Real.now();
    globalThis.Date = class extends Real {
      static override now = () => Real.now() + ahead;
      constructor(...given: [] | [string]) {
        if (given.length === 0) super(Real.now() + ahead);
        else super(...given);
      }
    } as DateConstructor;
  });
  const tray = await desk.tray();
  // Closing the window is when a tray that came later is found.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const age = async () => (await tray.menu())[1]?.children.at(-1)?.label ?? '';
  expect(await age()).toMatch(/5 years ago/);
  await expect.poll(age).toMatch(/6 years ago/);
});
