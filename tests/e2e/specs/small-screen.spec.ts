import type { ElectronApplication } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { test as base, expect } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { environmentAt } from '../fixtures/places';
import { startCompanion } from '../fixtures/processes';
import { turnTo } from '../fixtures/request';

/** A netbook's screen, with everything on it drawn half as large again: 683 × 400 for the program. */
const test = base.extend<{ netbook: { env: { DISPLAY: string }; args: string[] } }>({
  netbook: async ({ desk }, use) => {
    const args = ['-displayfd', '1', '-screen', '0', '1024x600x24', '-nolisten', 'tcp', '-noreset'];
    const server = await startCompanion('Xvfb', args, { env: environmentAt(desk.places, desk.bus.address) });
    await use({ env: { DISPLAY: `:${await server.nextLine()}` }, args: ['--force-device-scale-factor=1.5'] });
    await desk.quit();
    await server.stop();
  },
});

/** How far each window that is seen reaches over the edges of the work area, in device-independent pixels. */
const overhang = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow, screen }) => {
    const { workArea: area } = screen.getPrimaryDisplay();
    return BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => {
        const { x, y, width, height } = window.getBounds();
        return Math.max(
          area.x - x,
          area.y - y,
          x + width - (area.x + area.width),
          y + height - (area.y + area.height),
          0,
        );
      });
  });

test('main window and palette fit a screen of 1024 × 600 at 150 %', async ({ desk, netbook }) => {
  const { app, window } = await desk.launch(netbook);
  await expect(window.getByText(text.opens('Test Dialler'))).toBeVisible();
  await expect.poll(() => overhang(app)).toEqual([0]);
  expect(await app.evaluate(({ screen }) => screen.getPrimaryDisplay().size.height)).toBe(400);
  await window.evaluate(() => lifeline.call('palette.open', undefined));
  const page = await new Palette(app).page();
  await expect.poll(() => overhang(app)).toEqual([0, 0]);
  await expect(page.getByRole('option').first()).toBeInViewport({ ratio: 1 });
});

test('everything on such a screen can be reached', async ({ desk, netbook }) => {
  const { window } = await desk.launch(netbook);
  await window.getByText(alm.triage.yes).click();
  const call = window.getByRole('region', { name: alm.triage.callNow }).getByRole('button', { name: /^Call/ });
  await expect(call).toBeInViewport({ ratio: 1 });
  for (const part of ['Write', 'Numbers', 'Journal', 'Settings', 'Call'] as const) {
    await turnTo(window, part);
  }
  const last = window.getByRole('button', { name: /^Call (Singapore|Philippines|New Zealand|Australia)/ }).last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('a window that was made on a larger screen fits when it is shown again', async ({ desk, netbook }) => {
  const tray = await desk.tray();
  const { app, window } = await desk.launch(netbook);
  await expect(window.getByText(text.opens('Test Dialler'))).toBeVisible();
  await tray.menu();
  await app.evaluate(({ BrowserWindow }) => {
    const [main] = BrowserWindow.getAllWindows();
    main?.hide();
    main?.setMinimumSize(1180, 860);
    main?.setBounds({ x: 900, y: 500, width: 1180, height: 860 });
  });
  await tray.click('Open ALM Lifeline');
  await expect.poll(() => overhang(app)).toEqual([0]);
});
