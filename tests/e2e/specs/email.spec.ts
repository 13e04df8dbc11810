import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { chooseFile } from '../fixtures/choose-file';
import { expect, test } from '../fixtures/desk';
import { fillRequest, otherWay, takeOtherWay, turnTo } from '../fixtures/request';

const openMail = (window: Page) => window.getByRole('button', { name: text.write.open });
const openFile = (window: Page) => window.getByRole('button', { name: text.draftFile.open });
const saveFile = (window: Page) => takeOtherWay(window, text.draftFile.save);
const copyMessage = (window: Page) => window.getByRole('button', { name: text.write.copyWhole });
const goOn = (window: Page) => window.getByRole('button', { name: text.draftFile.understood });
const leads = /button-primary/;

/** The file that a program for mail files was given, whether as a path or as a link. */
const pathOf = (opened: string) => (opened.startsWith('file:') ? fileURLToPath(opened) : opened);

const journal = (window: Page) =>
  window.evaluate(async () => {
    const found = await lifeline.call('journal.find', { query: '', channel: 'all', from: 0, count: 10 });
    return found.ok ? found.value.entries.map(({ channel, way, summary }) => ({ channel, way, summary })) : [];
  });

test('the email arrives at the mail program with subject and all five items', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window);
  await expect(openMail(window)).toHaveClass(leads);
  await openMail(window).click();
  const link = await desk.handlers.next();
  expect(link).toContain('%0D%0A');
  const { pathname, searchParams } = new URL(link);
  expect(pathname).toBe('support@thycotic.com');
  expect(searchParams.get('subject')).toBe('PIN 345 Sync stops at 50 % & more?');
  expect(searchParams.get('body')?.split('\r\n')).toEqual([
    'Company name: Example',
    'Contact name: Ada',
    'Contact phone number: +49 69 1234567',
    'Product name: Account Lifecycle Manager',
    '',
    'Details of the issue:',
    'First line',
    'Second line #2',
  ]);
});

test('the draft file arrives at the program for mail files and is gone once this one quits', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const { window } = await desk.launch({ mailFiles: true });
  await window.evaluate(() => lifeline.call('settings.change', { senderAddresses: ['ada@example.com'] }));
  await fillRequest(window, pin);
  await expect(openFile(window)).toHaveClass(leads);
  await openFile(window).click();
  await goOn(window).click();
  const file = pathOf(await desk.handlers.next());
  const lines = readFileSync(file, 'utf8').split('\r\n');
  for (const line of ['From: ada@example.com', 'To: support@thycotic.com', 'X-Unsent: 1', 'Second line #2']) {
    expect(lines).toContain(line);
  }
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await desk.quit();
  expect(existsSync(file)).toBe(false);
});

test('a mail app that was installed since leads once Write is turned to again', async ({ desk }) => {
  const { window } = await desk.launch({ mailFiles: true });
  await fillRequest(window);
  await expect(openFile(window)).toHaveClass(leads);
  await desk.handlers.install('mailto');
  await turnTo(window, 'Call');
  await turnTo(window, 'Write');
  await expect(openMail(window)).toHaveClass(leads);
});

test('a draft file that a crash left behind is gone after the next start', async ({ desk }) => {
  const { window } = await desk.launch({ mailFiles: true });
  await fillRequest(window);
  await openFile(window).click();
  await goOn(window).click();
  const file = pathOf(await desk.handlers.next());
  await desk.kill();
  expect(existsSync(file)).toBe(true);
  await desk.launch();
  await expect.poll(() => existsSync(file)).toBe(false);
});

test('a mail program that sees no hidden folder gets the draft file from one it sees', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const folder = join(desk.places.home, 'Downloads', 'alm-lifeline-drafts');
  await mkdir(join(desk.places.home, 'Downloads'));
  await writeFile(join(desk.places.config, 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const entry = join(desk.places.root, 'mail_mail.desktop');
  const program = join(desk.places.root, 'open-here');
  await writeFile(entry, `[Desktop Entry]\nType=Application\nName=Mail\nExec=${program} %u\nX-SnapInstanceName=mail\n`);
  await desk.handlers.installReal('message/rfc822', entry);
  const { window } = await desk.launch();
  await fillRequest(window, pin);
  const open = async () => {
    await openFile(window).click();
    return pathOf(await desk.handlers.next());
  };
  await openFile(window).click();
  await goOn(window).click();
  const file = pathOf(await desk.handlers.next());
  expect(dirname(file)).toBe(folder);
  expect(readFileSync(file, 'utf8')).toContain('X-Unsent: 1');
  expect([statSync(file).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
  const other = await open();
  await desk.kill();
  expect([file, other].map(existsSync)).toEqual([true, true]);
  await desk.launch();
  await expect.poll(() => existsSync(folder)).toBe(false);
});

test('it is said once that a file holds the PIN, before the first one is written', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await fillRequest(window);
  const file = join(desk.places.home, 'request.eml');
  await chooseFile(app, file);
  await saveFile(window);
  const warning = window.getByRole('alertdialog', { name: alm.pin.fileHolds });
  await warning.getByRole('button', { name: text.common.cancel }).click();
  expect(existsSync(file)).toBe(false);
  await saveFile(window);
  await goOn(window).click();
  await expect(window.getByText(/^Saved as request\.eml/)).toBeVisible();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = join(desk.places.home, 'again.eml');
  await chooseFile(app, again);
  await saveFile(window);
  await expect(window.getByText(/^Saved as again\.eml/)).toBeVisible();
});

test('main writes no file before the person has read what it holds', async ({ desk }) => {
  const { window } = await desk.launch({ mailFiles: true });
  await fillRequest(window);
  const codes = await window.evaluate(async () => {
    const drafts = await lifeline.call('draft.list', undefined);
    const [draft] = drafts.ok ? drafts.value : [];
    if (!draft) return [];
    const asked = { draft, privilegedConfirmed: true, understood: false };
    const results = [await lifeline.call('email.open-file', asked), await lifeline.call('email.save-file', asked)];
    return results.map((result) => (result.ok ? 'done' : result.error.code));
  });
  expect(codes).toEqual(['file-holds-pin', 'file-holds-pin']);
});

test('a message that is too long for a link says so and goes as a file', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true, mailFiles: true });
  await fillRequest(window);
  await expect(window.getByText(text.write.tooLong)).toHaveCount(0);
  await window.getByLabel(text.write.details).fill('é'.repeat(1_500));
  await expect(window.getByText(text.write.tooLong)).toBeVisible();
  await expect(openFile(window)).toHaveClass(leads);
  await expect(await otherWay(window, text.write.open)).toBeDisabled();
  await window.keyboard.press('Escape');
  await window.getByLabel(text.write.details).fill('é');
  await expect(openMail(window)).toHaveClass(leads);
});

test('without a program for links the draft file leads', async ({ desk }) => {
  const { window } = await desk.launch({ mailFiles: true });
  await fillRequest(window);
  await expect(window.getByText(text.links.noMailLinks)).toBeVisible();
  await expect(openFile(window)).toHaveClass(leads);
  const link = await otherWay(window, text.write.open);
  await expect(link).toBeDisabled();
  await expect(link).toHaveAccessibleName(`${text.write.open} ${text.write.noMailApp}`);
});

test('Copy message is the way without a mail program', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await fillRequest(window);
  await expect(window.getByText(text.links.noMail)).toBeVisible();
  const file = await otherWay(window, text.draftFile.open);
  await expect(file).toBeDisabled();
  await expect(file).toHaveAccessibleName(`${text.draftFile.open} ${text.write.noFileApp}`);
  await window.keyboard.press('Escape');
  await expect(copyMessage(window)).toHaveClass(leads);
  await copyMessage(window).click();
  await expect(window.getByText(alm.pin.copiedMessage)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Subject: PIN 345 Sync stops at 50 % & more?');
});

test('subject and body are copied each for itself', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await fillRequest(window);
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await takeOtherWay(window, text.write.copySubject);
  await expect.poll(copied).toBe('PIN 345 Sync stops at 50 % & more?');
  await takeOtherWay(window, text.write.copyBody);
  await expect.poll(copied).toMatch(/^Company name: Example\n(.*\n)*Second line #2$/);
});

test('the composer says from which address to send, and reminds of it on opening', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await window.evaluate(() =>
    lifeline.call('settings.change', { senderAddresses: ['ada@example.com', 'ops@example.com'] }),
  );
  await fillRequest(window);
  const sender = window.getByRole('combobox', { name: text.write.sender });
  await expect(sender).toHaveValue('ada@example.com');
  await window.getByRole('button', { name: text.write.senderList }).click();
  await window.getByRole('option', { name: 'ops@example.com' }).click();
  await expect(sender).toHaveAccessibleDescription(text.write.senderStanding['on-file']);
  await openMail(window).click();
  await expect(window.getByText(text.write.openedFrom('ops@example.com'))).toBeVisible();
});

test('an address that is not on file is named as a risk and not forbidden', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { senderAddresses: ['ada@example.com'] }));
  await fillRequest(window);
  const sender = window.getByRole('combobox', { name: text.write.sender });
  await sender.fill('ada@home.example');
  await expect(sender).toHaveAccessibleDescription(text.write.senderStanding.unknown);
  const file = join(desk.places.home, 'request.eml');
  await chooseFile(app, file);
  await saveFile(window);
  await goOn(window).click();
  await expect(window.getByText(/^Saved as request\.eml/)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('\r\nFrom: ada@home.example\r\n');
});

test('letters that were forgotten in the middle of the address can be typed there', async ({ desk }) => {
  const { window } = await desk.launch();
  await fillRequest(window);
  const sender = window.getByRole('combobox', { name: text.write.sender });
  await sender.fill('ada@example.com');
  await sender.press('Home');
  await sender.press('ArrowRight');
  await window.keyboard.insertText('-');
  await window.keyboard.insertText('x');
  await expect(sender).toHaveValue('a-xda@example.com');
});

test('a privileged PIN goes into no email before it was confirmed once more', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true, mailFiles: true });
  await fillRequest(window, 'p778');
  const confirm = window.getByRole('button', { name: text.write.privilegedConfirm });
  await openMail(window).click();
  await expect(confirm).toBeFocused();
  const others = [text.draftFile.open, text.draftFile.save, text.write.copyWhole, text.write.copySubject];
  await window.getByRole('button', { name: text.write.moreWays }).click();
  for (const name of others) await expect(window.getByRole('menuitem', { name })).toBeDisabled();
  await window.keyboard.press('Escape');
  await confirm.click();
  await window.getByRole('button', { name: text.write.moreWays }).click();
  for (const name of others) await expect(window.getByRole('menuitem', { name })).toBeEnabled();
  await window.keyboard.press('Escape');
  await desk.handlers.expectNothing(window);
  await openMail(window).click();
  expect(new URL(await desk.handlers.next()).searchParams.get('subject')).toMatch(/^PIN p778 /);
});

test('main puts a privileged PIN into nothing unconfirmed, whatever a page asks for', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true, mailFiles: true });
  await fillRequest(window, 'p778');
  const codes = await window.evaluate(async () => {
    const drafts = await lifeline.call('draft.list', undefined);
    const [draft] = drafts.ok ? drafts.value : [];
    if (!draft) return [];
    const asked = { draft, privilegedConfirmed: false };
    const results = [
      await lifeline.call('email.open', asked),
      await lifeline.call('email.open-file', { ...asked, understood: true }),
      await lifeline.call('email.save-file', { ...asked, understood: true }),
      await lifeline.call('email.copy', { ...asked, part: 'whole' }),
    ];
    return results.map((result) => (result.ok ? 'done' : result.error.code));
  });
  expect(codes).toEqual(Array.from({ length: 4 }, () => 'pin-privileged-in-email'));
});

test('however often an email is handed over, it is in the journal once, with its last way', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window);
  await openMail(window).click();
  await expect(window.getByText(text.write.opened)).toBeVisible();
  await takeOtherWay(window, text.write.copyWhole);
  await expect(window.getByText(alm.pin.copiedMessage)).toBeVisible();
  expect(await journal(window)).toEqual([{ channel: 'email', way: 'copy', summary: 'Sync stops at 50 % & more?' }]);
});

test('after “I sent it” the request is cleared, for good after a restart', async ({ desk }) => {
  const { window } = await desk.launch();
  await fillRequest(window);
  const sent = window.getByRole('button', { name: text.write.sent });
  await expect(sent).toHaveCount(0);
  await copyMessage(window).click();
  await sent.click();
  await expect(window.getByText(text.write.cleared('Sync stops at 50 % & more?'))).toBeVisible();
  await expect(window.getByLabel(text.write.details)).toHaveValue('');
  const { window: again } = await desk.restart();
  await turnTo(again, 'Write');
  await expect(again.getByLabel(text.write.details)).toHaveValue('');
  expect(await journal(again)).toHaveLength(1);
});

test('“I sent it” can be undone', async ({ desk }) => {
  const { window } = await desk.launch();
  await fillRequest(window);
  await copyMessage(window).click();
  await window.getByRole('button', { name: text.write.sent }).click();
  await window.getByRole('button', { name: text.feedback.undo }).click();
  await expect(window.getByLabel(text.write.details)).toHaveValue('First line\nSecond line #2');
  const { window: again } = await desk.restart();
  await turnTo(again, 'Write');
  await expect(again.getByLabel(text.write.details)).toHaveValue('First line\nSecond line #2');
});
