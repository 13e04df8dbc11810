import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { answerQuestion, chooseFile, chooseFileToOpen } from '../fixtures/choose-file';
import { expect, test } from '../fixtures/desk';
import { drawn } from '../fixtures/drawn';

const open = async (window: Page) => {
  await drawn(window);
  await window.keyboard.press('Control+5');
  return window.getByRole('region', { name: text.settingsFile.title });
};

const kept = (window: Page) =>
  window.evaluate(async () => {
    const state = await lifeline.call('state.read', undefined);
    return state.ok ? state.value.settings : undefined;
  });

const fileOf = (settings: object) => JSON.stringify({ format: 'alm-lifeline-settings', version: 1, settings });

test('all settings go out and come in at another desk, the PIN never', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const pin = desk.guard('8340-SECRET-2291');
  await window.evaluate(async (secret) => {
    await lifeline.call('pin.keep', { pin: secret, privilegedConfirmed: false });
    await lifeline.call('settings.change', { company: 'Bärenbräu', country: 'DE', theme: 'dark' });
  }, pin);
  const file = join(desk.places.home, 'mine.json');
  await chooseFile(app, file);
  const section = await open(window);
  await section.getByRole('button', { name: text.settingsFile.save }).click();
  await expect(window.getByText(text.settingsFile.saved('mine.json'))).toBeVisible();
  expect(readFileSync(file, 'utf8')).not.toContain(pin);

  await window.evaluate(() => lifeline.call('settings.change', { company: 'Another', country: '', theme: 'light' }));
  await chooseFileToOpen(app, file);
  await section.getByRole('button', { name: text.settingsFile.load }).click();
  const rows = section.getByRole('row');
  await expect(rows.filter({ hasText: text.settings.company })).toContainText('Another');
  await expect(rows.filter({ hasText: text.settings.company })).toContainText('Bärenbräu');
  await expect(rows).toHaveCount(4);
  expect(await kept(window)).toMatchObject({ company: 'Another' });
  await section.getByRole('button', { name: text.settingsFile.apply }).click();
  await expect(window.getByText(text.settingsFile.applied)).toBeVisible();
  await expect(section.getByRole('button', { name: text.settingsFile.load })).toBeFocused();
  expect(await kept(window)).toMatchObject({ company: 'Bärenbräu', country: 'DE', theme: 'dark' });
});

test('a file that is not sound changes nothing and says why', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const file = join(desk.places.home, 'bad.json');
  await chooseFileToOpen(app, file);
  const section = await open(window);
  for (const [content, reason] of [
    ['not json', text.settingsFile.notSettings],
    [fileOf({ company: 'New', dialPlan: { outsideLine: '*21#' } }), text.invalid.outsideLine],
    [fileOf({ company: 'New', pin: '345' }), text.settingsFile.unknown('pin')],
  ] as const) {
    writeFileSync(file, content);
    await section.getByRole('button', { name: text.settingsFile.load }).click();
    await expect(window.getByText(reason)).toBeVisible();
    await expect(section.getByRole('button', { name: text.settingsFile.apply })).toHaveCount(0);
  }
  expect(await kept(window)).toMatchObject({ company: '' });
});

test('a page cannot apply what nobody has looked at', async ({ desk }) => {
  const { window } = await desk.launch();
  const applied = await window.evaluate(() => lifeline.call('settings.apply-import', undefined));
  expect(applied).toMatchObject({ ok: false, error: { code: 'nothing-chosen' } });
});

test('a way of dialling that came in a file is looked at before the first call', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const file = join(desk.places.home, 'dialling.json');
  writeFileSync(file, fileOf({ dialPlan: { outsideLine: '9' } }));
  await chooseFileToOpen(app, file);
  const section = await open(window);
  await section.getByRole('button', { name: text.settingsFile.load }).click();
  await section.getByRole('button', { name: text.settingsFile.apply }).click();
  await expect(window.getByText(text.settingsFile.applied)).toBeVisible();
  const asked = await answerQuestion(app, text.common.cancel);
  const dialled = await window.evaluate(() => lifeline.call('call.dial', { line: 'germany', despiteDoubt: false }));
  expect(dialled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await asked()).toHaveLength(1);
  await desk.handlers.expectNothing(window);
});

test('the theme that is chosen is there after a restart, and the system’s comes back', async ({ desk }) => {
  const { window } = await desk.launch();
  await drawn(window);
  await window.keyboard.press('Control+5');
  const isDark = (page: Page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const before = await isDark(window);
  await window.getByLabel(text.theme.label).selectOption(before ? 'light' : 'dark');
  await expect.poll(() => isDark(window)).toBe(!before);
  const again = await desk.restart();
  await expect.poll(() => isDark(again.window)).toBe(!before);
  await again.window.evaluate(() => lifeline.call('settings.change', { theme: 'system' }));
  await expect.poll(() => isDark(again.window)).toBe(before);
});
