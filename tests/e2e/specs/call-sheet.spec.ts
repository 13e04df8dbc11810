import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';
import { said } from '../fixtures/feedback';
import { resize, small } from '../fixtures/reflow';

const sheet = (window: Page) => window.getByRole('complementary', { name: text.sheet.title });
const dial = (window: Page, place: string) => window.getByRole('button', { name: `Call ${place}` }).click();
const go = (window: Page, part: string) =>
  window.getByRole('navigation', { name: text.nav.label }).getByRole('button', { name: part }).click();

test('dialling opens a sheet with what support will ask for, and it stays in view', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() =>
    lifeline.call('settings.change', { company: 'Example GmbH', contactName: 'Ada', product: 'ALM Cloud' }),
  );
  await dial(window, 'Singapore');
  for (const expected of ['Singapore', '+65 3157 0602', 'Example GmbH', 'Ada', 'ALM Cloud', 'Not answered']) {
    await expect(sheet(window).getByText(expected, { exact: true }).first()).toBeVisible();
  }
  await expect(sheet(window).getByRole('timer')).toHaveText(/^0:\d\d$/);
  await go(window, 'Settings');
  await expect(sheet(window).getByText('+65 3157 0602')).toBeVisible();
});

test('a company and a name that are missing are entered on the sheet, and are there for the next call', async ({
  desk,
}) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { contactName: 'Ada' }));
  await dial(window, 'Singapore');
  const company = sheet(window).getByLabel(text.request.label.company);
  await expect(sheet(window).getByText('Ada', { exact: true })).toBeVisible();
  await expect(sheet(window).getByLabel(text.request.label.contactName)).toHaveCount(0);
  await company.pressSequentially('Example GmbH');
  await expect(company).toHaveValue('Example GmbH');
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await dial(window, 'Germany');
  await expect(sheet(window).getByText('Example GmbH', { exact: true })).toBeVisible();
  await expect(company).toHaveCount(0);
});

test('the stopwatch runs', async ({ desk }) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  await expect(sheet(window).getByRole('timer')).toHaveText('0:02');
});

test('the clock of the number’s own place is shown', async ({ desk }) => {
  const { window } = await desk.launch();
  const inSingapore = () =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Singapore', hour: '2-digit', minute: '2-digit' }).format();
  await dial(window, 'Singapore');
  // Asked anew each time, as a minute may end in between.
  await expect(async () => {
    await expect(sheet(window).getByRole('definition').nth(1)).toHaveText(inSingapore(), { timeout: 100 });
  }).toPass({ timeout: 10_000 });
});

test('the PIN stands on the sheet, hidden until asked for, and is copied from it', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const { app, window } = await desk.launch();
  await window.getByLabel(alm.pin.label).fill(pin);
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await dial(window, 'Germany');
  await expect(sheet(window).getByText(pin)).toHaveCount(0);
  await sheet(window).getByRole('button', { name: alm.pin.show }).click();
  await expect(sheet(window).getByText(pin)).toBeVisible();
  await sheet(window).getByRole('button', { name: alm.pin.copyPin }).click();
  await expect(said(window)).toHaveText(alm.pin.copied(45));
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(pin);
});

test('without a PIN what support asks for is in view, and how to get one is one press away', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await resize(app, window, { width: 1180, height: 860 });
  await dial(window, 'Germany');
  const portal = sheet(window).getByRole('button', { name: text.portal.open, exact: true });
  await expect(sheet(window).getByRole('textbox', { name: text.sheet.summary })).toBeInViewport({ ratio: 1 });
  await expect(sheet(window).getByText(alm.pin.none)).toBeInViewport({ ratio: 1 });
  await expect(portal).toHaveCount(0);
  await sheet(window).getByRole('button', { name: alm.pin.getOrEnter }).press('Enter');
  await expect(portal).toBeFocused();
  await expect(sheet(window).getByText(alm.pin.where)).toBeVisible();
  await sheet(window).getByLabel(alm.pin.label).fill('345');
  await window.keyboard.press('Enter');
  await expect(sheet(window).getByRole('button', { name: alm.pin.show, exact: true })).toBeVisible();
  await expect(portal).toHaveCount(0);
});

test('one key leads to the call sheet, beside the rest and in a small window', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const alone = window.getByRole('main', { name: text.sheet.title });
  await resize(app, window, { width: 1180, height: 860 });
  await dial(window, 'Germany');
  await expect(sheet(window)).toBeVisible();
  await window.keyboard.press('Control+6');
  await expect(sheet(window)).toBeFocused();
  await window.keyboard.press('Tab');
  await expect(sheet(window).getByRole('button', { name: alm.pin.getOrEnter })).toBeFocused();
  await resize(app, window, small);
  await go(window, text.nav.settings);
  await expect(window.getByRole('heading', { level: 1, name: text.settings.title })).toBeVisible();
  await window.keyboard.press('Control+6');
  await expect(alone).toBeFocused();
  await alone.getByRole('button', { name: text.sheet.finish }).click();
  await expect(window.getByRole('heading', { level: 1, name: text.settings.title })).toBeVisible();
  await window.keyboard.press('Control+6');
  await expect(window.getByRole('heading', { level: 1, name: text.settings.title })).toBeVisible();
});

test('what was typed is there after the page died', async ({ desk }) => {
  desk.tolerate(/render/i);
  const { app, window } = await desk.launch();
  await dial(window, 'Germany');
  await sheet(window).getByLabel(text.sheet.notes).fill('Wants the sync log');
  await window.evaluate(() => lifeline.call('sheet.list', undefined));
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
    contents?.forcefullyCrashRenderer();
    await loaded;
  });
  const typed = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return contents?.executeJavaScript(`new Promise((done) => {
      const look = () => {
        const notes = document.querySelector('.sheet-dock textarea');
        notes ? done(notes.value) : requestAnimationFrame(look);
      };
      look();
    })`);
  });
  expect(typed).toBe('Wants the sync log');
});

test('what was typed is there after the main process died', async ({ desk }) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  await sheet(window).getByLabel(text.sheet.notes).fill('Wants the sync log');
  await sheet(window).getByLabel(text.sheet.caseNumber).fill('00427');
  await window.evaluate(() => lifeline.call('sheet.list', undefined));
  await desk.kill();
  const { window: again } = await desk.launch();
  await expect(sheet(again).getByLabel(text.sheet.notes)).toHaveValue('Wants the sync log');
  await expect(sheet(again).getByLabel(text.sheet.caseNumber)).toHaveValue('00427');
});

test('what a text expander types in a moment is kept whole', async ({ desk }) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  const typed = Array.from({ length: 600 }, (_, index) => index % 10).join('');
  await sheet(window).getByLabel(text.sheet.notes).focus();
  await window.evaluate((text) => {
    for (const letter of text) document.execCommand('insertText', false, letter);
  }, typed);
  const kept = () =>
    window.evaluate(async () => {
      const sheets = await lifeline.call('sheet.list', undefined);
      return sheets.ok ? sheets.value[0]?.notes : undefined;
    });
  await expect.poll(kept, { message: 'main has all of it' }).toBe(typed);
  await expect(sheet(window).getByText(text.budget.tooFast)).toHaveCount(0);
  await desk.kill();
  const again = await desk.launch();
  await expect(sheet(again.window).getByLabel(text.sheet.notes)).toHaveValue(typed);
});

test('a finished sheet leaves the window and stands in the journal', async ({ desk }) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  await sheet(window).getByLabel(text.sheet.notes).fill('Restarted the connector');
  await sheet(window).getByLabel(text.sheet.agent).fill('Grace');
  await sheet(window).getByLabel(text.sheet.caseNumber).fill('00427');
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await expect(sheet(window)).toHaveCount(0);
  await go(window, 'Journal');
  await window.getByRole('button', { name: /Germany.*Call/ }).click();
  const entry = window.getByRole('listitem');
  await expect(entry.getByLabel(text.sheet.notes)).toHaveValue('Restarted the connector');
  await expect(entry.getByLabel(text.sheet.agent)).toHaveValue('Grace');
  await expect(entry.getByRole('textbox', { name: text.sheet.caseNumber })).toHaveValue('00427');
});

test('in the journal, a call that goes on is written about on its sheet alone', async ({ desk }) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  await sheet(window).getByRole('textbox', { name: text.sheet.summary }).fill('Sync stops');
  await go(window, text.nav.journal);
  const entry = window.getByRole('list', { name: text.nav.journal }).getByRole('listitem');
  await entry.getByRole('button').first().click();
  await expect(entry.getByText(text.journal.onSheet)).toBeVisible();
  await expect(entry.getByRole('textbox')).toHaveCount(0);
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await expect(entry).toContainText('Sync stops');
  await expect(entry.getByRole('textbox', { name: text.journal.summary })).toHaveValue('Sync stops');
});

test('the next call gets a sheet of its own, and the first can be taken up again', async ({ desk }) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  await sheet(window).getByLabel(text.sheet.notes).fill('Nobody there');
  await dial(window, 'Singapore');
  await expect(sheet(window).getByLabel(text.sheet.notes)).toHaveValue('');
  const open = sheet(window).getByRole('combobox', { name: text.sheet.open });
  await open.selectOption(await open.getByRole('option', { name: /Germany/ }).textContent());
  await expect(sheet(window).getByLabel(text.sheet.notes)).toHaveValue('Nobody there');
});

test('a severity answered during the call is on its sheet and in the journal', async ({ desk }) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  await window.getByText(alm.triage.yes).click();
  await expect(sheet(window).getByText(alm.severity('severity-1'), { exact: true })).toBeVisible();
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await go(window, 'Journal');
  await expect(window.getByRole('listitem').getByText(alm.severity('severity-1'))).toBeVisible();
});

test('a severity raised or lowered during the call is followed by its sheet', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('severity.choose', { severity: 'lower' }));
  await dial(window, 'Germany');
  await expect(sheet(window).getByText(alm.severity('lower'), { exact: true })).toBeVisible();
  await window.evaluate(() => lifeline.call('severity.choose', { severity: 'severity-1' }));
  await expect(sheet(window).getByText(alm.severity('severity-1'), { exact: true })).toBeVisible();
  await expect(sheet(window).getByText(alm.severity('lower'), { exact: true })).toHaveCount(0);
});

test('what was typed is there when one turns to another sheet and back', async ({ desk }) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  await sheet(window).getByLabel(text.sheet.notes).fill('Nobody there');
  await dial(window, 'Singapore');
  await expect(sheet(window).getByLabel(text.sheet.notes)).toHaveValue('');
  await sheet(window).getByLabel(text.sheet.notes).fill('Wants the log');
  const open = sheet(window).getByRole('combobox', { name: text.sheet.open });
  await open.selectOption({ index: 1 });
  await expect(sheet(window).getByLabel(text.sheet.notes)).toHaveValue('Nobody there');
  await open.selectOption({ index: 0 });
  await expect(sheet(window).getByLabel(text.sheet.notes)).toHaveValue('Wants the log');
});

test('what came of a call is said with one key while the notes are typed, and stands in the journal', async ({
  desk,
}) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  await sheet(window).getByLabel(text.sheet.notes).fill('“This number is not in service.”');
  const answer = (name: string) => sheet(window).getByRole('radio', { name });
  await window.keyboard.press('F2');
  await expect(answer(text.sheet.outcomes.reached)).toBeChecked();
  await window.keyboard.press('F4');
  await expect(answer(text.sheet.outcomes.dead)).toBeChecked();
  await expect(sheet(window).getByLabel(text.sheet.notes)).toBeFocused();
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await desk.kill();
  const { window: again } = await desk.launch();
  await go(again, 'Journal');
  const entry = again.getByRole('list', { name: text.journal.title }).getByRole('listitem');
  await expect(entry).toContainText(text.sheet.outcomes.dead);
  await entry.getByRole('button', { name: /Germany/ }).click();
  await expect(entry.getByRole('radio', { name: text.sheet.outcomes.dead })).toBeChecked();
  await entry.getByRole('radio', { name: text.sheet.outcomes.reached }).check({ force: true });
  await expect(entry.getByRole('button', { name: /Germany/ })).toContainText(text.sheet.outcomes.reached);
});

test('a key that says what came of a call is answered where its answer is out of sight', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await resize(app, window, small);
  await dial(window, 'Germany');
  await go(window, text.sheet.title);
  await expect(window.getByRole('main', { name: text.sheet.title })).toBeVisible();
  await window.keyboard.press('F4');
  await expect(said(window)).toHaveText(text.sheet.outcomeNoted.dead);
  await window.keyboard.press('F4');
  await expect(said(window)).toHaveText(text.sheet.outcomeNoted.unknown);
});

test('from a call sheet that fills a small window, the search shows its screen', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await resize(app, window, small);
  await go(window, 'Numbers');
  await expect(window.getByRole('searchbox')).toBeVisible();
  await window.evaluate(() => lifeline.call('call.dial', { line: 'germany', despiteDoubt: false }));
  await go(window, text.sheet.title);
  await expect(window.getByRole('main', { name: text.sheet.title })).toBeVisible();
  await window.keyboard.press('Control+f');
  await expect(window.getByRole('searchbox')).toBeFocused();
});

test('an answer that was wrong is taken back by the same key', async ({ desk }) => {
  const { window } = await desk.launch();
  await dial(window, 'Germany');
  const reached = sheet(window).getByRole('radio', { name: text.sheet.outcomes.reached });
  await expect(reached).not.toBeChecked();
  await window.keyboard.press('F2');
  await expect(reached).toBeChecked();
  await window.keyboard.press('F2');
  await expect(reached).not.toBeChecked();
});
