import type { Page } from '@playwright/test';
import { askForShortcut } from '../../../main/system/shortcut/shortcut-portal';
import { suggestedShortcuts } from '../../../shared/palette/suggested-shortcut';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { turnTo } from '../fixtures/request';
import { ShortcutPortal } from '../fixtures/shortcut-portal';

const wayland = { env: { XDG_SESSION_TYPE: 'wayland' } };
const [first, second = ''] = suggestedShortcuts('linux');

async function settings(window: Page) {
  await turnTo(window, 'Settings');
  const section = window.getByRole('region', { name: text.shortcut.title });
  await expect(section).toBeVisible();
  return section;
}

test('the desktop is asked when a shortcut is chosen, and its keys open the palette', async ({ desk }) => {
  const portal = await ShortcutPortal.on(desk.places, desk.bus);
  const { app, window } = await desk.launch(wayland);
  const section = await settings(window);
  await section.getByRole('button', { name: text.shortcut.offer(first) }).click();
  const question = await portal.question();
  expect(question).toMatchObject({ trigger: 'CTRL+ALT+space', description: text.shortcut.forDesktop });
  await expect(section.getByText(text.shortcut.asking)).toBeVisible();
  question.grant('Ctrl+Alt+Leertaste');
  await expect(section.getByText(text.shortcut.readyByDesktop('Ctrl+Alt+Leertaste'))).toBeVisible();
  portal.press(question);
  await new Palette(app).page();
  expect(portal.asked()).toBe(1);
});

test('it is asked for again at the next start, and its keys can be changed in the desktop’s settings', async ({
  desk,
}) => {
  const portal = await ShortcutPortal.on(desk.places, desk.bus);
  const { window } = await desk.launch(wayland);
  await window.evaluate((paletteShortcut) => lifeline.call('settings.change', { paletteShortcut }), first);
  (await portal.question()).grant('Ctrl+Alt+Space');
  const { window: again } = await desk.restart(wayland);
  const question = await portal.question();
  question.grant('Ctrl+Alt+Space');
  const section = await settings(again);
  portal.change(question, 'Super+A');
  await expect(section.getByText(text.shortcut.readyByDesktop('Super+A'))).toBeVisible();
  portal.change(question, '');
  await expect(section.getByText(text.shortcut.keyless)).toBeVisible();
});

test('a desktop that says no is believed: another shortcut is offered, and the command to paste', async ({ desk }) => {
  const portal = await ShortcutPortal.on(desk.places, desk.bus);
  const { window } = await desk.launch(wayland);
  const section = await settings(window);
  await section.getByRole('button', { name: text.shortcut.offer(first) }).click();
  (await portal.question()).refuse();
  await expect(section.getByText(text.shortcut.refused)).toBeVisible();
  await expect(section.getByLabel(text.shortcut.command)).toBeVisible();
  await section.getByRole('button', { name: text.shortcut.offerInstead(second) }).click();
  const question = await portal.question();
  expect(question.trigger).toBe('CTRL+SHIFT+F9');
  question.grant('Ctrl+Shift+F9');
  await expect(section.getByText(text.shortcut.readyByDesktop('Ctrl+Shift+F9'))).toBeVisible();
});

test('a no at the start is told at once', async ({ desk }) => {
  const portal = await ShortcutPortal.on(desk.places, desk.bus);
  const { window } = await desk.launch(wayland);
  await window.evaluate((paletteShortcut) => lifeline.call('settings.change', { paletteShortcut }), first);
  (await portal.question()).grant('Ctrl+Alt+Space');
  const { window: again } = await desk.restart(wayland);
  (await portal.question()).refuse();
  await expect(again.getByText(text.shortcut.refusedAtStart(first))).toBeVisible();
});

test('a question that stays open keeps nobody from calling, and is withdrawn with the shortcut', async ({ desk }) => {
  const portal = await ShortcutPortal.on(desk.places, desk.bus);
  const { app, window } = await desk.launch(wayland);
  await window.evaluate((paletteShortcut) => lifeline.call('settings.change', { paletteShortcut }), first);
  const question = await portal.question();
  await window.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  await window.evaluate(() => lifeline.call('settings.change', { paletteShortcut: '' }));
  question.grant('Ctrl+Alt+Space');
  portal.press(question);
  // Whatever that press had opened would be there before this answer.
  await window.evaluate((paletteShortcut) => lifeline.call('settings.change', { paletteShortcut }), second);
  (await portal.question()).grant('Ctrl+Shift+F9');
  const section = await settings(window);
  await expect(section.getByText(text.shortcut.readyByDesktop('Ctrl+Shift+F9'))).toBeVisible();
  expect(await new Palette(app).isSeen()).toBe(false);
});

test('once there is no portal any more, the command to paste is offered', async ({ desk }) => {
  const portal = await ShortcutPortal.on(desk.places, desk.bus);
  const { window } = await desk.launch(wayland);
  await window.evaluate((paletteShortcut) => lifeline.call('settings.change', { paletteShortcut }), first);
  (await portal.question()).grant('Ctrl+Alt+Space');
  const section = await settings(window);
  await expect(section.getByText(text.shortcut.readyByDesktop('Ctrl+Alt+Space'))).toBeVisible();
  await portal.stop();
  await expect(section.getByLabel(text.shortcut.command)).toBeVisible();
  await expect(section.getByText(text.shortcut.readyByDesktop('Ctrl+Alt+Space'))).toBeHidden();
});

test('what is withdrawn before the bus has answered is never asked for', async ({ desk }) => {
  const portal = await ShortcutPortal.on(desk.places, desk.bus);
  const before = process.env['DBUS_SESSION_BUS_ADDRESS'];
  process.env['DBUS_SESSION_BUS_ADDRESS'] = desk.bus.address;
  const nothing = () => undefined;
  const heard = { pressed: nothing, changed: nothing, closed: nothing, ended: nothing };
  try {
    askForShortcut({ trigger: 'CTRL+ALT+a', description: 'The first' }, heard).release();
    const asked = askForShortcut({ trigger: 'CTRL+ALT+b', description: 'The second' }, heard);
    const question = await portal.question();
    expect(question.trigger).toBe('CTRL+ALT+b');
    question.grant('Ctrl+Alt+B');
    expect(await asked.answer).toEqual({ kind: 'bound', keys: 'Ctrl+Alt+B' });
    expect(portal.sessions()).toBe(1);
    asked.release();
  } finally {
    if (before === undefined) delete process.env['DBUS_SESSION_BUS_ADDRESS'];
    else process.env['DBUS_SESSION_BUS_ADDRESS'] = before;
  }
});
