import { expect, test } from '../fixtures/desk';
import { fillRequest, prepareDesk, turnTo } from '../fixtures/request';

test('what is missing is named, and nothing can be sent until it is there', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await turnTo(window, 'Write');
  const missing = window.getByRole('region', { name: 'Still missing' });
  await expect(missing.getByRole('listitem')).toHaveCount(7);
  await expect(missing.getByText('The PIN from the support portal.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Open in your mail program' })).toBeDisabled();
});

test('the preview grows with what is typed and never shows the PIN', async ({ desk }) => {
  const { window } = await desk.launch();
  await fillRequest(window);
  const preview = window.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('PIN •••• Sync stops at 50 % & more?')).toBeVisible();
});

test('helpful details go into email and ticket once they are added, and no others', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { productVersion: '8.1' }));
  await fillRequest(window);
  await window.getByRole('button', { name: '+ Product version: 8.1' }).click();
  await window.getByRole('button', { name: '+ When it began' }).click();
  await window.getByRole('textbox', { name: 'When it began' }).fill('Monday around 9:00');
  await window.getByRole('button', { name: '+ Who is affected' }).click();
  await window.getByRole('button', { name: 'Remove Who is affected' }).click();
  const lines = 'Product version: 8.1\nWhen it began: Monday around 9:00\n\nDetails of the issue:';
  await expect(window.getByRole('region', { name: 'Preview' })).toContainText(lines);
  await window.getByRole('tab', { name: 'Ticket' }).click();
  await expect(window.getByRole('region', { name: 'Case text' })).toContainText(lines);
});

test('what the machine knows of itself is shown before it is added', async ({ desk }) => {
  const { window } = await desk.launch({ env: { TZ: 'Europe/Berlin' } });
  await fillRequest(window);
  const preview = window.getByRole('region', { name: 'Preview' });
  const offered = window.getByRole('button', { name: /^\+ Operating system: \S/ });
  const fact = (await offered.textContent())?.replace('+ ', '') ?? '';
  await expect(preview.getByText(fact)).toHaveCount(0);
  await offered.click();
  await window.getByRole('button', { name: '+ Time zone: Europe/Berlin' }).click();
  await expect(preview.getByText(fact)).toBeVisible();
  await expect(preview.getByText('Time zone: Europe/Berlin')).toBeVisible();
});

test('details that are too long are answered beside their field and stay in it', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window);
  const details = window.getByLabel('Details of the issue');
  const long = 'x'.repeat(200_001);
  await details.fill(long);
  await expect(details).toHaveAccessibleDescription(/Use at most 200,000 characters for the details/);
  await expect(details).toHaveValue(long);
  await expect(window.getByRole('button', { name: 'Copy message' })).toBeDisabled();
  await details.fill('short again');
  await expect(window.getByRole('button', { name: 'Copy message' })).toBeEnabled();
});

test('a summary that is too long is answered beside its field', async ({ desk }) => {
  const { window } = await desk.launch();
  await prepareDesk(window);
  await turnTo(window, 'Write');
  const summary = window.getByLabel('What happened, in a few words');
  await summary.fill('x'.repeat(201));
  await expect(summary).toHaveAccessibleDescription(/at most 200 characters/);
});

test('100 kB of details can still be written on, and all of it is kept', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await fillRequest(window);
  const details = window.getByLabel('Details of the issue');
  const long = 'Größe 👩‍👩‍👧 שלום 100 % & more?\n'.repeat(3_000);
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), long);
  await details.press('Control+a');
  await details.press('Control+v');
  await window.keyboard.type('and the end');
  await expect(details).toHaveValue(`${long}and the end`);
  await expect(window.getByText(/^The preview ends here; all 1\d\d,\d+ characters go out/)).toBeVisible();
  const { window: again } = await desk.restart();
  await turnTo(again, 'Write');
  await expect(again.getByLabel('Details of the issue')).toHaveValue(`${long}and the end`);
});
