import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { contoso } from '../../fixtures/contoso';
import { answerQuestions } from '../fixtures/answer-questions';
import { expect, test } from '../fixtures/desk';
import { messages } from '../fixtures/feedback';
import { Notifications } from '../fixtures/notifications';
import { turnTo } from '../fixtures/request';

const sheet = (window: Page) => window.getByLabel(text.sheet.title, { exact: true });
const list = (window: Page) => window.getByRole('region', { name: text.promises.title });
const field = (window: Page) => sheet(window).getByLabel(text.promises.field['call-back']);

/** Moves the clock of the program's main process, as somebody does who sets it or a computer that slept, and wakes it. */
const moveClock = (app: ElectronApplication, minutes: number) =>
  app.evaluate(({ powerMonitor }, by) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + by * 60_000;
    powerMonitor.emit('resume');
  }, minutes);

/** Calls Germany and enters what was promised in the call. */
async function callAndPromise(window: Page, when: string): Promise<void> {
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await sheet(window).getByLabel(text.sheet.caseNumber).fill('00123456');
  await field(window).fill(when);
  await sheet(window).getByRole('button', { name: text.promises.remind }).click();
}

test('a promise is told once it has passed, not before, and a click leads to it', async ({ desk }) => {
  const tray = await desk.tray();
  const notifications = await Notifications.on(desk.bus);
  const { app, window } = await desk.launch();
  await callAndPromise(window, 'in 2 hours');
  await expect(list(window).getByText('Case 00123456', { exact: true })).toBeVisible();
  await expect.poll(async () => (await tray.item()).toolTip).toContain('they call back');
  await moveClock(app, 119);
  await expect(list(window).getByText('Case 00123456', { exact: true })).toBeVisible();
  expect(await notifications.allBy(app)).toEqual([]);
  await moveClock(app, 2);
  await expect.poll(() => notifications.all().length).toBe(1);
  const [told] = notifications.shown();
  expect(told?.title).toContain(text.promises.what['call-back']);
  expect(told?.body).toContain('Case 00123456');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  if (told) notifications.click(told);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  await expect(list(window).getByRole('heading')).toBeFocused();
  await expect.poll(async () => (await tray.item()).toolTip).toContain('Due: they call back');
});

test('it survives a restart, and is not told twice', async ({ desk }) => {
  const notifications = await Notifications.on(desk.bus);
  const first = await desk.launch();
  await callAndPromise(first.window, 'in 30 minutes');
  await expect(list(first.window)).toBeVisible();
  const second = await desk.restart();
  await expect(list(second.window).getByText('Case 00123456', { exact: true })).toBeVisible();
  await moveClock(second.app, 31);
  await expect.poll(() => notifications.all().length).toBe(1);
  await desk.quit();
  // The half hour goes by for what is kept: the clock of a new process is not moved.
  const folder = join(desk.places.userData, 'promises');
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const earlier = (time: string) => new Date(Date.parse(time) - 31 * 60_000).toISOString();
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(?<=At": ?"|"at": ?")[\dT:.-]+Z/g, earlier));
  }
  const third = await desk.launch();
  await expect(list(third.window).getByText('Case 00123456', { exact: true })).toBeVisible();
  await moveClock(third.app, 60);
  await expect(list(third.window)).toBeVisible();
  expect(await notifications.allBy(third.app)).toHaveLength(1);
});

test('several that are due are one notification with a list', async ({ desk }) => {
  const notifications = await Notifications.on(desk.bus);
  const { app, window } = await desk.launch();
  await callAndPromise(window, 'in 10 minutes');
  for (const when of ['in 20 minutes', 'in 30 minutes']) {
    await field(window).fill(when);
    await field(window).press('Enter');
    await expect(field(window)).toHaveValue('');
  }
  await expect(list(window).getByRole('listitem')).toHaveCount(3);
  await moveClock(app, 45);
  await expect.poll(() => notifications.shown().length).toBe(1);
  expect(notifications.shown()[0]?.title).toBe(text.promises.notification.several(3));
  expect(await notifications.allBy(app)).toHaveLength(1);
});

test('however many come due, they are one notification with a list, and no storm', async ({ desk }) => {
  const notifications = await Notifications.on(desk.bus);
  const { app, window } = await desk.launch();
  await callAndPromise(window, 'in 1 minute');
  const kept = await window.evaluate(async () => {
    const sheets = await lifeline.call('sheet.list', undefined);
    const [open] = sheets.ok ? sheets.value : [];
    if (!open) return 0;
    const added = Array.from({ length: 12 }, (_, index) =>
      lifeline.call('promise.add', { sheet: open.id, what: 'update', when: `in ${index + 2} minutes`, zone: 'UTC' }),
    );
    return (await Promise.all(added)).filter(({ ok }) => ok).length;
  });
  expect(kept).toBe(12);
  await moveClock(app, 60);
  await expect
    .poll(() => notifications.shown().map(({ title }) => title))
    .toEqual([text.promises.notification.several(13)]);
  expect(notifications.shown()[0]?.body).toContain(text.promises.notification.more(8));
  // Each look at the clock, as after a sleep, could tell again.
  for (let looks = 0; looks < 5; looks += 1) await moveClock(app, 1);
  await expect(list(window).getByText(text.promises.due)).toHaveCount(13);
  expect(await notifications.allBy(app)).toHaveLength(1);
});

test('what a clock that ran ahead had told early is told again at its time, once the clock is right', async ({
  desk,
}) => {
  const notifications = await Notifications.on(desk.bus);
  const { app, window } = await desk.launch();
  await callAndPromise(window, 'in 2 hours');
  await moveClock(app, 150);
  await expect.poll(() => notifications.all().length).toBe(1);
  await expect(list(window).getByText(text.promises.due)).toBeVisible();
  await moveClock(app, -150);
  await expect(list(window).getByText(text.promises.due)).toBeHidden();
  await moveClock(app, 121);
  await expect.poll(() => notifications.all().length).toBe(2);
});

test('a clock that is set back a year loses nothing, and tells nothing before its time', async ({ desk }) => {
  const notifications = await Notifications.on(desk.bus);
  const { app, window } = await desk.launch();
  await callAndPromise(window, 'in 2 hours');
  await moveClock(app, 121);
  await expect.poll(() => notifications.all().length).toBe(1);
  await moveClock(app, -366 * 24 * 60);
  await expect(list(window).getByText(text.promises.due)).toBeHidden();
  await field(window).fill('in 1 hour');
  await field(window).press('Enter');
  await expect(list(window).getByRole('listitem')).toHaveCount(2);
  await moveClock(app, 59);
  expect(await notifications.allBy(app)).toHaveLength(1);
  await moveClock(app, 2);
  await expect.poll(() => notifications.all().length).toBe(2);
});

test('a time that was given in another zone is still that moment, and says so', async ({ desk }) => {
  const { window } = await desk.launch({ env: { TZ: 'Asia/Tokyo' } });
  // The numbers change their places as soon as it is known where this is.
  await expect(window.getByText('Are you in Japan?')).toBeVisible();
  await callAndPromise(window, 'tomorrow 23:30');
  await expect(list(window).getByRole('listitem')).toContainText('23:30');
  const { window: elsewhere } = await desk.restart({ env: { TZ: 'Europe/Berlin' } });
  await expect(list(elsewhere).getByRole('listitem')).toContainText(/1[56]:30 \(23:30 Asia\/Tokyo\)/);
});

for (const [region, env, monthFirst] of [
  ['Germany', { LC_ALL: 'de_DE.UTF-8' }, false],
  ['the United States', { LC_ALL: 'en_US.UTF-8' }, true],
] as const)
  test(`a date that could be two days is read as in ${region}, and shown in words before it’s kept`, async ({
    desk,
  }) => {
    const { window } = await desk.launch({ env });
    const day = new Date();
    day.setDate(day.getDate() + 30);
    // Both numbers could be the month, and they are not the same.
    while (day.getDate() > 12 || day.getDate() === day.getMonth() + 1) day.setDate(day.getDate() + 1);
    const [date, month] = [day.getDate(), day.getMonth() + 1];
    const inWords = new Intl.DateTimeFormat(monthFirst ? 'en-US' : 'en-GB', { dateStyle: 'long' }).format(day);
    await window.getByRole('button', { name: 'Call Germany' }).click();
    await field(window).fill(`${monthFirst ? `${month}/${date}` : `${date}/${month}`} half past nine`);
    await expect(field(window)).toHaveAccessibleDescription(new RegExp(`^${inWords}, 0?9:30`));
    await field(window).press('Enter');
    await expect(list(window).getByRole('listitem')).toContainText(inWords);
  });

test('neither the PIN nor the notes are in a notification', async ({ desk }) => {
  const notifications = await Notifications.on(desk.bus);
  const { app, window } = await desk.launch();
  await callAndPromise(window, 'in 10 minutes');
  await sheet(window).getByLabel(text.sheet.notes).fill('The root password is swordfish');
  await sheet(window).getByRole('textbox', { name: text.sheet.caseNumber }).fill('Case 345678');
  await window.evaluate(() => lifeline.call('pin.keep', { pin: '345678', privilegedConfirmed: false }));
  await expect(list(window)).toContainText('345678');
  await moveClock(app, 11);
  await expect.poll(() => notifications.all().length).toBe(1);
  expect(JSON.stringify(notifications.all())).toContain('Case […]');
  expect(JSON.stringify(notifications.all())).not.toMatch(/swordfish|345678/);
});

test('what can’t be read is said beside the field, and stays there', async ({ desk }) => {
  const { window } = await desk.launch();
  await callAndPromise(window, 'ten-ish');
  const told = (problem: string) => sheet(window).getByText(problem, { exact: true });
  await expect(told(text.promises.problem.unclear)).toBeVisible();
  await expect(field(window)).toHaveValue('ten-ish');
  await expect(field(window)).toHaveAttribute('aria-invalid', 'true');
  for (const [typed, problem] of [
    ['25:00', text.promises.problem['no-such-time']],
    ['yesterday 10', text.promises.problem.past],
    ['10:00 IST', text.promises.problem['unknown-zone']],
    ['9'.repeat(500), text.promises.problem.unclear],
  ] as const) {
    await field(window).fill(typed);
    await field(window).press('Enter');
    await expect(told(problem)).toBeVisible();
  }
  await expect(list(window)).toHaveCount(0);
});

test('what is typed of a promise stays while the window gets narrow and back, and why it can’t be kept is in view', async ({
  desk,
}) => {
  const { app, window } = await desk.launch();
  await callAndPromise(window, 'ten-ish');
  const browser = await app.browserWindow(window);
  const resize = (width: number, height: number) =>
    browser.evaluate((own, size) => own.setContentSize(size.width, size.height), { width, height });
  await resize(720, 520);
  const part = window.getByRole('navigation').getByRole('button', { name: text.sheet.title });
  await part.click();
  await expect(field(window)).toHaveValue('ten-ish');
  await field(window).press('Enter');
  await expect(sheet(window).getByText(text.promises.problem.unclear)).toBeInViewport({ ratio: 1 });
  await resize(1180, 860);
  await expect(part).toHaveCount(0);
  await expect(field(window)).toHaveValue('ten-ish');
});

test('two products with one case number are told apart wherever a promise is shown', async ({ desk }) => {
  const tray = await desk.tray();
  const notifications = await Notifications.on(desk.bus);
  const { app, window } = await desk.launch();
  await answerQuestions(app, text.guides.consent.yes);
  await callAndPromise(window, 'in 10 minutes');
  const item = list(window).getByRole('listitem');
  await expect(item.getByText('Case 00123456', { exact: true })).toBeVisible();
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), contoso);
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await expect(sheet(window)).toBeHidden();
  await window.evaluate((guide) => lifeline.call('guide.choose', { guide }), contoso.id);
  await callAndPromise(window, 'in 20 minutes');
  await expect(item.getByText(/· Case 00123456$/)).toHaveText(['ALM · Case 00123456', 'Contoso Vault · Case 00123456']);
  await expect(item.getByRole('button', { name: 'Call Contoso Vault support about case 00123456' })).toBeVisible();
  await expect.poll(async () => JSON.stringify(await tray.menu())).toContain('Call ALM support about case 00123456');
  await moveClock(app, 30);
  await expect.poll(() => notifications.shown()[0]?.body ?? '').toContain('Contoso Vault · Case 00123456');
  expect(await notifications.allBy(app)).toHaveLength(1);
});

test('a case number that is too long is kept by nobody, and its call doesn’t end without it', async ({ desk }) => {
  const { window } = await desk.launch();
  await callAndPromise(window, 'in 2 hours');
  const caseNumber = sheet(window).getByLabel(text.sheet.caseNumber);
  await caseNumber.fill('9'.repeat(500));
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await expect(caseNumber).toBeFocused();
  await expect(caseNumber).toHaveValue('9'.repeat(500));
  await expect(caseNumber).toHaveAttribute('aria-invalid', 'true');
  await expect(list(window).getByText('Case 00123456', { exact: true })).toBeVisible();
  await caseNumber.fill('9'.repeat(200));
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await expect(sheet(window)).toBeHidden();
  await expect(list(window).getByText(/^Case 9{40}…$/)).toBeVisible();
});

test('what is typed of a promise is kept with the end of its call, and what can’t be read keeps the call', async ({
  desk,
}) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await field(window).fill('ten-ish');
  const end = sheet(window).getByRole('button', { name: text.sheet.finish });
  await end.click();
  await expect(field(window)).toBeFocused();
  await expect(messages(window).getByText(text.promises.problem.unclear, { exact: true })).toBeVisible();
  await field(window).fill('in 2 hours');
  await end.click();
  await expect(sheet(window)).toBeHidden();
  await expect(list(window).getByRole('listitem')).toHaveCount(1);
});

test('done and later are taken back, and the key calls about the promise', async ({ desk }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch();
  await callAndPromise(window, 'in 2 hours');
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  const item = list(window).getByRole('listitem');
  await item.getByRole('button', { name: text.promises.snooze }).click();
  await expect(item).toContainText('Reminder again');
  await item.getByRole('button', { name: text.promises.done }).click();
  await expect(list(window)).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(item).toBeVisible();
  await window.keyboard.press('Control+b');
  await expect.poll(() => desk.handlers.received().length).toBe(2);
  await tray.click('Call them about case 00123456');
  await expect.poll(() => desk.handlers.received().length).toBe(3);
});

test('a promise gets another time, answered beside its field, and the former one back', async ({ desk }) => {
  const notifications = await Notifications.on(desk.bus);
  const { app, window } = await desk.launch();
  await callAndPromise(window, 'tomorrow 23:30');
  const item = list(window).getByRole('listitem');
  const change = item.getByRole('button', { name: text.promises.change });
  await change.click();
  const time = item.getByLabel(text.promises.field['call-back']);
  await expect(time).toBeFocused();
  await expect(time).toHaveValue(/ 23:30$/);
  for (const [typed, problem] of [
    ['', text.promises.problem.empty],
    ['ten-ish', text.promises.problem.unclear],
    ['25:00', text.promises.problem['no-such-time']],
    ['yesterday 10', text.promises.problem.past],
  ] as const) {
    await time.fill(typed);
    await time.press('Enter');
    await expect(item.getByText(problem, { exact: true })).toBeVisible();
    await expect(time).toHaveValue(typed);
    await expect(time).toHaveAttribute('aria-invalid', 'true');
  }
  await item.getByLabel(text.promises.add).selectOption(text.promises.what.update);
  await item.getByLabel(text.promises.field.update).fill('in 20 minutes');
  await window.keyboard.press('Enter');
  await expect(item.locator('form')).toHaveCount(0);
  await expect(item).toContainText(text.promises.what.update);
  await expect(window.locator(':focus')).not.toHaveCount(0);
  await moveClock(app, 21);
  await expect.poll(() => notifications.all().length).toBe(1);
  // One that was told and gets another time is told again.
  await change.click();
  await item.getByLabel(text.promises.field.update).fill('in 5 hours');
  await window.keyboard.press('Enter');
  await expect(item.getByText(text.promises.due)).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(item.getByText(text.promises.due)).toBeVisible();
});

test('another time that is being typed stays while one looks elsewhere, until it is cancelled', async ({ desk }) => {
  const { window } = await desk.launch();
  await callAndPromise(window, 'tomorrow 23:30');
  const item = list(window).getByRole('listitem');
  const change = item.getByRole('button', { name: text.promises.change });
  const time = item.getByLabel(text.promises.field['call-back']);
  await change.click();
  await time.fill('in 5 ho');
  await turnTo(window, 'Write');
  await turnTo(window, 'Call');
  await expect(time).toHaveValue('in 5 ho');
  await item.getByRole('button', { name: text.common.cancel }).click();
  await change.click();
  await expect(time).toHaveValue(/ 23:30$/);
  await expect(time).toBeFocused();
});

test('the steps of an escalation are told while the case is open', async ({ desk }) => {
  const notifications = await Notifications.on(desk.bus);
  const { app, window } = await desk.launch();
  await window.evaluate(async () => {
    const known = await lifeline.call('state.read', undefined);
    if (!known.ok) return;
    await lifeline.call('guide.save', {
      guide: {
        ...known.value.guide,
        escalation: [
          { afterMinutes: 30, whom: 'the duty manager', say: 'We’ve had no update.' },
          { afterMinutes: 60, whom: 'the head of support' },
        ],
      },
    });
  });
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await sheet(window).getByLabel(text.sheet.caseNumber).fill('00123456');
  await sheet(window).getByRole('button', { name: text.escalation.remind }).click();
  await expect(list(window).getByRole('listitem')).toHaveCount(2);
  await moveClock(app, 29);
  expect(await notifications.allBy(app)).toEqual([]);
  await moveClock(app, 2);
  await expect
    .poll(() =>
      notifications
        .all()
        .map(({ title }) => title)
        .join(),
    )
    .toContain('the duty manager');
  await sheet(window).getByLabel(text.cases.statusLabel).selectOption(text.cases.status.resolved);
  await expect(list(window)).toHaveCount(0);
  await moveClock(app, 60);
  await expect(sheet(window)).toBeVisible();
  expect(await notifications.allBy(app)).toHaveLength(1);
});

test('a hand-over says what the case waits for', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await callAndPromise(window, 'in 2 hours');
  await expect(list(window).getByText('Case 00123456', { exact: true })).toBeVisible();
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await expect(sheet(window)).toBeHidden();

  await window.evaluate(() => lifeline.call('case.copy', { guide: 'alm', caseNumber: '00123456', form: 'text' }));
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('They call back: ');
});
