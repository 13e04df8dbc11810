import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { answerQuestion, chooseFile } from '../fixtures/choose-file';
import { expect, test } from '../fixtures/desk';
import { fillRequest, takeOtherWay, turnTo } from '../fixtures/request';

const program = 'ALM Lifeline';

/** Asks for the contact file, as the person's click would. */
async function saveContacts(window: Page): Promise<void> {
  await turnTo(window, 'Numbers');
  await window.getByRole('button', { name: text.contacts.save }).click();
}

test('the system’s own dialog asks before a file is replaced', async ({ desk }) => {
  const desktop = await desk.desktop();
  const file = join(desk.places.home, 'old.vcf');
  writeFileSync(file, 'before');
  const { window } = await desk.launch();
  await desktop.focus(program);
  await saveContacts(window);
  await expect.poll(() => desktop.focused(), { message: 'the save dialog is open' }).not.toBe(program);
  const dialog = await desktop.focused();
  await desktop.press('ctrl+a');
  await desktop.type(file);
  await desktop.press('Return');
  await expect.poll(() => desktop.focused(), { message: 'the question is open' }).not.toBe(dialog);
  expect(await desktop.focused()).not.toBe(program);
  // Cancel has the focus.
  await desktop.press('Return');
  await expect.poll(() => desktop.focused(), { message: 'the save dialog is back' }).toBe(dialog);
  await desktop.press('Escape');
  await expect.poll(() => desktop.focused(), { message: 'the window is back' }).toBe(program);
  expect(readFileSync(file, 'utf8')).toBe('before');
});

test('a name gets its ending, and a file of that name is asked about', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const file = join(desk.places.home, 'old.vcf');
  writeFileSync(file, 'before');
  await chooseFile(app, join(desk.places.home, 'old'));

  const declined = await answerQuestion(app, 'Cancel');
  await saveContacts(window);
  await expect.poll(declined).toMatchObject([{ message: 'Replace old.vcf?', isCancelDefault: true }]);
  await expect(window.getByText(text.contacts.saved('old.vcf'))).toHaveCount(0);
  expect(readFileSync(file, 'utf8')).toBe('before');
  expect(existsSync(join(desk.places.home, 'old'))).toBe(false);

  await answerQuestion(app, 'Replace');
  await saveContacts(window);
  await expect(window.getByText(text.contacts.saved('old.vcf'))).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('BEGIN:VCARD');
});

test('an email with the PIN that replaces an open file is for the person alone', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await fillRequest(window);
  const file = join(desk.places.home, 'request.eml');
  writeFileSync(file, 'before');
  chmodSync(file, 0o644);
  await chooseFile(app, file);
  await takeOtherWay(window, text.draftFile.save);
  await window.getByRole('button', { name: text.draftFile.understood }).click();
  await expect(window.getByText(/^Saved as request\.eml/)).toBeVisible();
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a folder of the chosen name is said to be one', async ({ desk }) => {
  const { app, window } = await desk.launch();
  mkdirSync(join(desk.places.home, 'numbers.vcf'));
  await chooseFile(app, join(desk.places.home, 'numbers'));
  await saveContacts(window);
  await expect(window.getByText(text.saving.isFolder('numbers.vcf'))).toBeVisible();
});
