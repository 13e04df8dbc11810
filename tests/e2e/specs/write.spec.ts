import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { fillRequest, prepareDesk, turnTo } from '../fixtures/request';

test('what is missing is named, and nothing can be sent until it is there', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await turnTo(window, 'Write');
  const missing = window.getByRole('region', { name: text.write.missing });
  await expect(missing.getByRole('listitem')).toHaveCount(7);
  await expect(missing.getByText(text.request.missing.pin)).toBeVisible();
  await expect(window.getByRole('button', { name: text.write.open })).toBeDisabled();
});

test('the preview grows with what is typed and never shows the PIN', async ({ desk }) => {
  const { window } = await desk.launch();
  await fillRequest(window);
  const preview = window.getByRole('region', { name: text.write.preview });
  await expect(preview.getByText('PIN •••• Sync stops at 50 % & more?')).toBeVisible();
});

test('helpful details go into email and ticket once they are added, and no others', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { productVersion: '8.1' }));
  await fillRequest(window);
  await window.getByRole('button', { name: text.extras.add(text.request.extraLabel('version'), '8.1') }).click();
  await window.getByRole('button', { name: text.extras.add(text.request.extraLabel('began'), '') }).click();
  await window.getByRole('textbox', { name: text.request.extraLabel('began') }).fill('Monday around 9:00');
  await window.getByRole('button', { name: text.extras.add(text.request.extraLabel('affected'), '') }).click();
  await window.getByRole('button', { name: text.extras.remove(text.request.extraLabel('affected')) }).click();
  const lines = 'Product version: 8.1\nWhen it began: Monday around 9:00\n\nDetails of the issue:';
  await expect(window.getByRole('region', { name: text.write.preview })).toContainText(lines);
  await window.getByRole('tab', { name: text.write.ticket }).click();
  await expect(window.getByRole('region', { name: text.write.caseText })).toContainText(lines);
});

test('what the machine knows of itself is shown before it is added', async ({ desk }) => {
  const { window } = await desk.launch({ env: { TZ: 'Europe/Berlin' } });
  await fillRequest(window);
  const preview = window.getByRole('region', { name: text.write.preview });
  const offered = window.getByRole('button', { name: /^\+ Operating system: \S/ });
  const fact = (await offered.textContent())?.replace('+ ', '') ?? '';
  await expect(preview.getByText(fact)).toHaveCount(0);
  await offered.click();
  await window
    .getByRole('button', { name: text.extras.add(text.request.extraLabel('time-zone'), 'Europe/Berlin') })
    .click();
  await expect(preview.getByText(fact)).toBeVisible();
  await expect(preview.getByText('Time zone: Europe/Berlin')).toBeVisible();
});

test('details that are too long are answered beside their field and stay in it', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window);
  const details = window.getByLabel(text.write.details);
  const long = 'x'.repeat(200_001);
  await details.fill(long);
  await expect(details).toHaveAccessibleDescription(new RegExp(text.request.detailsTooLong(200_000)));
  await expect(details).toHaveValue(long);
  await expect(window.getByRole('button', { name: text.write.copyWhole })).toBeDisabled();
  await details.fill('short again');
  await expect(window.getByRole('button', { name: text.write.copyWhole })).toBeEnabled();
});

test('a summary that is too long is answered beside its field', async ({ desk }) => {
  const { window } = await desk.launch();
  await prepareDesk(window);
  await turnTo(window, 'Write');
  const summary = window.getByLabel(text.write.summary);
  await summary.fill('x'.repeat(201));
  await expect(summary).toHaveAccessibleDescription(text.request.summaryTooLong(200));
});

test('100 kB of details can still be written on, and all of it is kept', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await fillRequest(window);
  const details = window.getByLabel(text.write.details);
  const long = 'Größe 👩‍👩‍👧 שלום 100 % & more?\n'.repeat(3_000);
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), long);
  await details.press('Control+a');
  await details.press('Control+v');
  await window.keyboard.type('and the end');
  await expect(details).toHaveValue(`${long}and the end`);
  await expect(window.getByText(/^The preview stops here\. All 1\d\d,\d+ characters/)).toBeVisible();
  const { window: again } = await desk.restart();
  await turnTo(again, 'Write');
  await expect(again.getByLabel(text.write.details)).toHaveValue(`${long}and the end`);
});
