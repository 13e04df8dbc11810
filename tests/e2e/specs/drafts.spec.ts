import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { fillRequest, turnTo } from '../fixtures/request';

const summary = (window: Page) => window.getByLabel(text.write.summary);
const requests = (window: Page) => window.getByRole('region', { name: text.write.drafts });

async function writeTwo(window: Page): Promise<void> {
  await turnTo(window, 'Write');
  await summary(window).fill('Sync stopped');
  await window.getByRole('button', { name: text.write.newDraft }).click();
  await expect(summary(window)).toHaveValue('');
  await summary(window).fill('Accounts are missing');
}

test('several requests are written at a time, each under its summary', async ({ desk }) => {
  const { window } = await desk.launch();
  await writeTwo(window);
  await requests(window)
    .getByRole('button', { name: /^Sync stopped/ })
    .click();
  await expect(summary(window)).toHaveValue('Sync stopped');
  await requests(window)
    .getByRole('button', { name: /^Accounts are missing/ })
    .click();
  await expect(summary(window)).toHaveValue('Accounts are missing');
});

test('each says when it was changed', async ({ desk }) => {
  const { window } = await desk.launch();
  const before = Date.now();
  await writeTwo(window);
  const moments = await requests(window)
    .locator('time')
    .evaluateAll((times) => times.map((time) => Date.parse(time.getAttribute('datetime') ?? '')));
  expect(moments).toHaveLength(2);
  for (const moment of moments) expect(moment).toBeGreaterThanOrEqual(before);
});

test('all are back after a restart, the one changed last in front', async ({ desk }) => {
  const { window } = await desk.launch();
  await writeTwo(window);
  const { window: again } = await desk.restart();
  await turnTo(again, 'Write');
  await expect(summary(again)).toHaveValue('Accounts are missing');
  await expect(requests(again).getByRole('button', { name: /^Sync stopped/ })).toBeVisible();
});

test('one that is deleted can be brought back', async ({ desk }) => {
  const { window } = await desk.launch();
  await writeTwo(window);
  await window.getByRole('button', { name: text.write.remove('Accounts are missing') }).click();
  await expect(summary(window)).toHaveValue('Sync stopped');
  await window.getByRole('button', { name: text.feedback.undo }).click();
  await expect(summary(window)).toHaveValue('Accounts are missing');
});

test('one that is deleted is gone after a restart', async ({ desk }) => {
  const { window } = await desk.launch();
  await writeTwo(window);
  await window.getByRole('button', { name: text.write.remove('Sync stopped') }).click();
  const { window: again } = await desk.restart();
  await turnTo(again, 'Write');
  await expect(summary(again)).toHaveValue('Accounts are missing');
  await expect(requests(again).getByRole('button', { name: /^Sync stopped/ })).toHaveCount(0);
});

test('looking at another part of the program changes nothing', async ({ desk }) => {
  const { window } = await desk.launch();
  await writeTwo(window);
  await window.getByRole('button', { name: text.write.remove('Accounts are missing') }).click();
  await turnTo(window, 'Journal');
  await turnTo(window, 'Write');
  await expect(summary(window)).toHaveValue('Sync stopped');
  await window.getByRole('button', { name: text.feedback.undo }).click();
  await expect(summary(window)).toHaveValue('Accounts are missing');
});

test('a half-written request is there after the main process died', async ({ desk }) => {
  const { window } = await desk.launch();
  await turnTo(window, 'Write');
  await window.getByLabel(text.write.details).fill('Half a sent');
  await expect(window.getByRole('region', { name: text.write.preview }).getByText('Half a sent')).toBeVisible();
  await window.evaluate(() => lifeline.call('draft.list', undefined));
  await desk.kill();
  const { window: again } = await desk.launch();
  await turnTo(again, 'Write');
  await expect(again.getByLabel(text.write.details)).toHaveValue('Half a sent');
});

test('a half-written request is there after the page died', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await turnTo(window, 'Write');
  await window.getByLabel(text.write.details).fill('Half a sent');
  await window.evaluate(() => lifeline.call('draft.list', undefined));
  // Playwright gives a page up once it has crashed, so main looks into the one that is shown instead.
  const details = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const back = new Promise<void>((resolve) => contents?.on('did-finish-load', () => resolve()));
    contents?.forcefullyCrashRenderer();
    await back;
    return contents?.executeJavaScript(`new Promise((found) => {
      const look = () => {
        const write = [...document.querySelectorAll('nav button')].find(({ textContent }) => textContent === 'Write');
        const details = document.querySelector('textarea');
        if (details) return found(details.value);
        write?.click();
        requestAnimationFrame(look);
      };
      look();
    })`);
  });
  expect(details).toBe('Half a sent');
});

test('no draft holds the PIN', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window, desk.guard('8340-SECRET-2291'));
  await window.getByRole('button', { name: text.write.open }).click();
  expect(await desk.handlers.next()).toContain('8340-SECRET-2291');
  await desk.kill();
});
