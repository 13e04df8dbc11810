import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { suggestedShortcuts } from '../../../shared/palette/suggested-shortcut';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { turnTo } from '../fixtures/request';

const section = (window: Page) => window.getByRole('region', { name: text.shortcut.title });
const field = (window: Page) => section(window).getByLabel(text.shortcut.label);

async function openSettings(window: Page): Promise<void> {
  await turnTo(window, 'Settings');
  await expect(section(window)).toBeVisible();
}

test('there is no shortcut until one is chosen', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await expect(field(window)).toHaveValue('');
  await expect(section(window).getByText(text.shortcut.ready)).toHaveCount(0);
});

test('a shortcut is offered, is the system’s until it is pressed, and then works', async ({ desk }) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  const [first] = suggestedShortcuts('linux');
  const isOwned = () => app.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), first);
  await openSettings(window);
  const offer = section(window).getByRole('button', { name: text.shortcut.offer(first) });
  await expect(offer).toBeVisible();
  expect(await isOwned()).toBe(false);
  await offer.click();
  await expect(section(window).getByText(text.shortcut.ready)).toBeVisible();
  await expect(field(window)).toHaveValue(first);
  await expect(section(window).getByRole('button', { name: /^Use / })).toHaveCount(0);
  expect(await isOwned()).toBe(true);
  await desktop.openOtherProgram('Elsewhere');
  await desktop.press('ctrl+alt+space');
  await new Palette(app).page();
});

test('where another app has what is offered, that is said and the next is offered', async ({ desk }) => {
  const desktop = await desk.desktop();
  await desktop.giveToOtherProgram('ctrl+alt+space');
  const { app, window } = await desk.launch();
  const [first, second = ''] = suggestedShortcuts('linux');
  await openSettings(window);
  await section(window)
    .getByRole('button', { name: text.shortcut.offer(first) })
    .click();
  await expect(section(window).getByText(text.shortcut.taken)).toBeVisible();
  await expect(section(window).locator('[aria-live=polite]')).toHaveText(text.shortcut.outcome.taken(first));
  await section(window)
    .getByRole('button', { name: text.shortcut.offerInstead(second) })
    .click();
  await expect(section(window).getByText(text.shortcut.ready)).toBeVisible();
  await expect(field(window)).toHaveValue(second);
  await desktop.press('ctrl+shift+F9');
  await new Palette(app).page();
});

test('pressing the keys chooses the shortcut, and it is there after a restart', async ({ desk }) => {
  const desktop = await desk.desktop();
  const { window } = await desk.launch();
  await openSettings(window);
  await section(window).getByRole('button', { name: text.shortcut.record }).click();
  await expect(section(window).getByText(text.shortcut.recording)).toBeVisible();
  await desktop.focus('ALM Lifeline');
  await desktop.press('ctrl+shift+F6');
  await expect(field(window)).toHaveValue('Ctrl+Shift+F6');
  await expect(section(window).getByText(text.shortcut.ready)).toBeVisible();
  const { app } = await desk.restart();
  await desktop.openOtherProgram('Elsewhere');
  await desktop.press('ctrl+shift+F6');
  await new Palette(app).page();
});

test('a changed shortcut works, and the old one is free for others', async ({ desk }) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  await openSettings(window);
  await field(window).fill('Ctrl+Alt+L');
  await expect(section(window).getByText(text.shortcut.ready)).toBeVisible();
  await field(window).fill('Ctrl+Alt+P');
  await expect(section(window).getByText(text.shortcut.ready)).toBeVisible();
  await desktop.giveToOtherProgram('ctrl+alt+l');
  await desktop.press('ctrl+alt+p');
  await new Palette(app).page();
});

test('a shortcut that another program holds is reported, and another one can be chosen', async ({ desk }) => {
  const desktop = await desk.desktop();
  await desktop.giveToOtherProgram('ctrl+alt+l');
  const { app, window } = await desk.launch();
  await openSettings(window);
  await field(window).fill('Ctrl+Alt+L');
  await expect(section(window).getByText(text.shortcut.taken)).toBeVisible();
  await expect(field(window)).toHaveValue('Ctrl+Alt+L');
  await field(window).fill('Ctrl+Alt+P');
  await expect(section(window).getByText(text.shortcut.ready)).toBeVisible();
  await desktop.press('ctrl+alt+p');
  await new Palette(app).page();
});

test('a shortcut that was taken while the program was away is reported at the start', async ({ desk }) => {
  const desktop = await desk.desktop();
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { paletteShortcut: 'Ctrl+Alt+L' }));
  await desk.quit();
  await desktop.giveToOtherProgram('ctrl+alt+l');
  const { window: again } = await desk.launch();
  await expect(again.getByRole('alert').getByText(text.shortcut.takenAtStart('Ctrl+Alt+L'))).toBeVisible();
});

test('nonsense is answered beside the field and stays there, the old shortcut in force', async ({ desk }) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  await openSettings(window);
  await field(window).fill('Ctrl+Alt+L');
  for (const [typed, answer] of [
    ['Ctrl+Banana', text.shortcut.unknownKey('Banana')],
    ['L', text.shortcut.needsModifier],
    ['Ctrl+Alt', text.shortcut.oneKey],
    ['Ctrl+A+B', text.shortcut.oneKey],
  ] as const) {
    await field(window).fill(typed);
    await expect(section(window).getByText(answer)).toBeVisible();
    await expect(field(window)).toHaveValue(typed);
  }
  await desktop.press('ctrl+alt+l');
  await new Palette(app).page();
});

test('on Wayland without a portal, the settings give the command for the desktop’s own shortcut, and it works', async ({
  desk,
}) => {
  const { app, window } = await desk.launch({ env: { XDG_SESSION_TYPE: 'wayland' } });
  await openSettings(window);
  await expect(section(window).getByText(text.shortcut.byDesktop(suggestedShortcuts('linux')[0]))).toBeVisible();
  await expect(field(window)).toHaveCount(0);
  await section(window).getByRole('button', { name: text.shortcut.copy }).click();
  const command = await section(window).getByLabel(text.shortcut.command).inputValue();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(command);
  await once(spawn('sh', ['-c', command], { env: desk.command().env, stdio: 'ignore' }), 'exit');
  await new Palette(app).page();
});

test('a key of the keypad is recorded as what it is, and opens the palette', async ({ desk }) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  await openSettings(window);
  await section(window).getByRole('button', { name: text.shortcut.record }).click();
  await expect(section(window).getByText(text.shortcut.recording)).toBeVisible();
  await desktop.focus('ALM Lifeline');
  await desktop.press('ctrl+alt+KP_5');
  await expect(field(window)).toHaveValue('Ctrl+Alt+num5');
  await expect(section(window).getByText(text.shortcut.ready)).toBeVisible();
  await desktop.openOtherProgram('Elsewhere');
  await desktop.press('ctrl+alt+KP_5');
  await new Palette(app).page();
});

test('a letter of a Cyrillic keyboard is recorded by its place, and opens the palette', async ({ desk }) => {
  const desktop = await desk.desktop();
  await desktop.useKeyboard('ru');
  const { app, window } = await desk.launch();
  await openSettings(window);
  await section(window).getByRole('button', { name: text.shortcut.record }).click();
  await expect(section(window).getByText(text.shortcut.recording)).toBeVisible();
  await desktop.focus('ALM Lifeline');
  await desktop.press('ctrl+alt+46');
  await expect(field(window)).toHaveValue('Ctrl+Alt+L');
  await expect(section(window).getByText(text.shortcut.ready)).toBeVisible();
  await desktop.openOtherProgram('Elsewhere');
  await desktop.press('ctrl+alt+46');
  await new Palette(app).page();
});

test('a key that this keyboard does not have is not said to be another program’s', async ({ desk }) => {
  const { app, window } = await desk.launch();
  // As Electron answers for a key without a place on the keyboard, whatever is held with it.
  await app.evaluate(({ globalShortcut }) => {
    const register = globalShortcut.register.bind(globalShortcut);
    globalShortcut.register = (keys, pressed) => !keys.endsWith('F24') && register(keys, pressed);
  });
  await openSettings(window);
  await field(window).fill('Ctrl+F24');
  await expect(section(window).getByText(text.shortcut.unusable)).toBeVisible();
  await expect(section(window).getByText(text.shortcut.taken)).toHaveCount(0);
  await field(window).fill('Ctrl+Alt+P');
  await expect(section(window).getByText(text.shortcut.ready)).toBeVisible();
});
