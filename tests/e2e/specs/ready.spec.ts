import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { warned } from '../fixtures/feedback';
import { Notifications } from '../fixtures/notifications';

/** A day so many days from now, by the calendar of this computer. */
const inDays = (count: number) => {
  const day = new Date();
  day.setDate(day.getDate() + count);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
};

/** For somebody who has been through the first run, or put it off for good. */
const endFirstRun = (window: Page) => window.evaluate(() => lifeline.call('settings.change', { firstRunIsOver: true }));

test('what is missing before a call is said once, and nothing of it keeps anybody from calling', async ({ desk }) => {
  await desk.handlers.install('tel');
  const { window } = await desk.launch();
  const ready = window.locator('details.ready');

  // The first run asks for the PIN itself.
  await expect(window.getByRole('region', { name: text.firstRun.title })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Call Singapore' })).toBeVisible();
  await expect(ready).toHaveCount(0);
  await endFirstRun(window);

  // Its card says that there is none.
  await expect(ready.locator('summary')).toHaveText('Before you call');
  await ready.locator('summary').click();
  await expect(ready.getByRole('listitem')).toHaveText('No PIN saved yet.');
  await ready.locator('summary').click();
  await window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false }));
  await expect(ready.locator('summary')).toHaveText(text.readiness.ready);

  await ready.locator('summary').click();
  await ready.getByLabel(text.readiness.authorisedLabel).selectOption('no');
  await expect(ready.locator('summary')).toHaveText('Before you call: support may not take your call');
  await expect(ready.getByText(text.readiness.notAuthorised)).toBeVisible();

  await window.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toMatch(/^tel:/);
});

test('the end of support is said in the window sixty days before, once', async ({ desk }) => {
  const { window } = await desk.launch();
  await endFirstRun(window);
  const ready = window.locator('details.ready');
  await ready.locator('summary').click();
  await ready.getByLabel(text.readiness.ends).fill(inDays(30));
  await expect(ready.getByText(/in 30 days/)).toBeVisible();

  await desk.quit();
  const again = await desk.launch();
  await expect(again.window.locator('.feedback').getByText(/in 30 days/)).toBeVisible();
  await desk.quit();
  const third = await desk.launch();
  await expect(third.window.locator('details.ready')).toBeVisible();
  await expect(third.window.locator('.feedback').getByText(/in 30 days/)).toHaveCount(0);
});

test('in the tray, where nobody sees the window, the end of support is told by the system, and a click opens the window', async ({
  desk,
}) => {
  const tray = await desk.tray();
  const notifications = await Notifications.on(desk.bus);
  const { window } = await desk.launch();
  await window.evaluate(
    (ends) => lifeline.call('settings.change', { cover: { alm: { ends, isAuthorised: 'unsaid' } } }),
    inDays(70),
  );
  await desk.quit();
  const app = await desk.launchHidden({ args: ['--hidden'] });
  await expect.poll(() => tray.count()).toBe(1);
  await expect.poll(() => app.evaluate(({ powerMonitor }) => powerMonitor.listenerCount('resume'))).toBeGreaterThan(1);
  const daysLater = (days: number) =>
    app.evaluate(({ powerMonitor }, by) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + by * 24 * 60 * 60 * 1000;
      powerMonitor.emit('resume');
    }, days);
  await daysLater(9);
  await daysLater(1);
  await expect.poll(() => notifications.all().map(({ body }) => body)).toEqual([expect.stringContaining('in 60 days')]);
  await daysLater(46);
  await expect
    .poll(() => notifications.shown().map(({ body }) => body))
    .toEqual([expect.stringContaining('in 14 days')]);
  const [told] = notifications.shown();
  if (told) notifications.click(told);
  const opened = await app.firstWindow();
  await expect(opened.locator('.feedback').getByText(/in 14 days/)).toBeVisible();
});

test('a day that can’t be kept is answered beside its field, and what the disk does not take in the window', async ({
  desk,
}) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'Needs the right to mount.');
  const { window } = await desk.launch({ env: { ALM_DESK_DISK: 'full' } });
  const ready = window.locator('details.ready');
  // Puts the first run off, as the disk does not take its end.
  const firstRun = window.getByRole('region', { name: text.firstRun.title });
  await expect(firstRun).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(firstRun).toHaveCount(0);
  await ready.locator('summary').click();
  const ends = ready.getByLabel(text.readiness.ends);
  await ends.fill('12345-01-01');
  await expect(ready.getByText(text.invalid.date)).toBeVisible();
  await expect(ends).toHaveAttribute('aria-invalid', 'true');
  await expect(ends).toHaveValue('12345-01-01');
  await ready.getByLabel(text.readiness.authorisedLabel).selectOption('no');
  await expect(warned(window)).toContainText('disk is full');
});
