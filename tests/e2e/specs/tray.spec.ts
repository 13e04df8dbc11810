import { expect, test } from '../fixtures/desk';

test('the menu holds every action, the numbers with the own region first', async ({ desk }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { country: 'NZ' }));
  const labels = (await tray.menu()).map(({ label }) => label).filter(Boolean);
  expect(labels).toEqual([
    'Severity 1: call now',
    'Quick dial',
    'Search and dial…',
    'No PIN kept',
    'Write email',
    'Open support portal',
    'Journal',
    'Settings',
    'Open ALM Lifeline',
    'Quit',
  ]);
  const [, quickDial] = await tray.menu();
  expect(quickDial?.children).toHaveLength(7);
  expect(quickDial?.children[0]?.label).toContain('New Zealand');
});

test('quick dial hands the number to the system', async ({ desk }) => {
  const tray = await desk.tray();
  await desk.launch();
  await tray.click('Quick dial', 'United Kingdom  +44 20 3880 0017');
  expect(await desk.handlers.next()).toBe('tel:+442038800017');
});

test('a doubtful number in the tray asks in the window first', async ({ desk }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch();
  await tray.click('Quick dial', 'Philippines  +63 2 231 3885  (doubtful)');
  await expect(window.getByRole('alertdialog').getByText(/grew from 7 to 8 digits/)).toBeVisible();
  expect(desk.handlers.received()).toEqual([]);
});

test('the Severity 1 call dials the nearest number and raises the warning', async ({ desk }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch();
  await tray.click('Severity 1: call now');
  expect(await desk.handlers.next()).toBe('tel:+12029910540');
  await expect(window.getByRole('alert', { name: 'Severity 1: call now' })).toBeVisible();
  const write = (await tray.menu()).find(({ label }) => label.startsWith('Write email'));
  expect(write?.enabled).toBe(false);
});

test('Copy PIN puts the PIN on the clipboard', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const tray = await desk.tray();
  const { app, window } = await desk.launch();
  await window.getByLabel('Support PIN').fill(pin);
  await window.getByRole('button', { name: 'Keep' }).click();
  await expect(window.getByRole('button', { name: 'Show', exact: true })).toBeVisible();
  await tray.click('Copy PIN');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(pin);
});

test('closing the window keeps the program in the tray, and Open brings it back', async ({ desk }) => {
  const tray = await desk.tray();
  const { app } = await desk.launch();
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await tray.menu();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(isVisible).toBe(false);
  await tray.click('Open ALM Lifeline');
  await expect.poll(isVisible).toBe(true);
});

test('Quit ends the program', async ({ desk }) => {
  const tray = await desk.tray();
  const { app } = await desk.launch();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await tray.click('Quit');
  await gone;
  expect(await tray.count()).toBe(0);
});

test('without a tray, closing the window quits', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await expect(window.getByText('Opens Test Dialler')).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
});
