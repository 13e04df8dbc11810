import type { ElectronApplication, Page } from '@playwright/test';
import { features } from '../../../shared/features';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { keysInWords, shortcutIds } from '../../../shared/shortcuts/shortcuts';
import { text } from '../../../shared/text';
import { type Desk, expect, test } from '../fixtures/desk';
import { drawn } from '../fixtures/drawn';
import { Palette } from '../fixtures/palette';

const [doubtful] = builtInGuide.lines.filter((line) => line.doubt);
if (!doubtful) throw new Error('No number is doubtful.');

const current = (window: Page) => window.locator('nav [aria-current="page"]');

/** The program with its window drawn, so that it hears keys. */
async function launch(desk: Desk) {
  const running = await desk.launch();
  await drawn(running.window);
  return running;
}

/** How large the pages are drawn, as a share. */
const zoomOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => Math.round(webContents.getZoomFactor() * 100)),
  );

test('each screen is a digit away, whatever has the focus', async ({ desk }) => {
  const { window } = await launch(desk);
  for (const [place, feature] of features.entries()) {
    await window.keyboard.press(`Control+${place + 1}`);
    await expect(current(window)).toHaveText(text.nav[feature]);
  }
  // From a field, and from a widget that keeps keys for itself.
  await window.getByLabel(text.settings.contactName, { exact: true }).focus();
  await window.keyboard.press('Control+3');
  await expect(current(window)).toHaveText(text.nav.numbers);
  await window.keyboard.press('Control+,');
  await expect(current(window)).toHaveText(text.nav.settings);
  await window.getByRole('combobox', { name: text.settings.country }).focus();
  await window.keyboard.press('Control+1');
  await expect(current(window)).toHaveText(text.nav.call);
});

test('each part’s tooltip has its keys, and each button without words has a tooltip', async ({ desk }) => {
  const { window } = await launch(desk);
  const navigation = window.getByRole('navigation', { name: text.nav.label });
  for (const id of [...features, 'help'] as const) {
    const name = id === 'help' ? text.help.open : text.nav[id];
    await expect(navigation.getByRole('button', { name })).toHaveAttribute(
      'title',
      text.shortcuts.hint(text.shortcuts.label[id], keysInWords(id, 'linux')),
    );
  }
  let wordless = 0;
  for (const id of features) {
    await navigation.getByRole('button', { name: text.nav[id] }).click();
    await expect(current(window)).toHaveText(text.nav[id]);
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
    if (id === 'write') await window.getByRole('button', { name: `+ ${text.request.extraLabel('began')}` }).click();
    for (const button of await window.getByRole('button').all()) {
      const [isWordless, opensList] = await button.evaluate((element) => [
        !/[\p{L}\p{N}]/u.test(element.textContent ?? ''),
        // The arrow of a list is a part of its field.
        element.getAttribute('aria-haspopup') === 'listbox',
      ]);
      if (!isWordless || opensList) continue;
      wordless += 1;
      await expect(button).toHaveAttribute('title', /\p{L}/u);
    }
  }
  // Help on each part, an extra line of a request, and two beside an address.
  expect(wordless).toBeGreaterThan(features.length + 2);
});

test('the palette is a shortcut away', async ({ desk }) => {
  const { app, window } = await launch(desk);
  await window.keyboard.press('Control+K');
  const palette = new Palette(app);
  const page = await palette.page();
  await page.keyboard.press('Control+W');
  await palette.toBeGone();
});

test('search is in the screen that has it, and in the numbers from every other', async ({ desk }) => {
  const { window } = await launch(desk);
  await window.evaluate(() => lifeline.call('call.dial', { line: 'germany', despiteDoubt: false }));
  await window.keyboard.press('Control+4');
  await expect(window.getByRole('searchbox')).toBeVisible();
  await window.keyboard.press('Control+F');
  await expect(window.getByRole('searchbox')).toBeFocused();
  await expect(current(window)).toHaveText(text.nav.journal);
  await window.keyboard.press('Control+2');
  await expect(current(window)).toHaveText(text.nav.write);
  await window.keyboard.press('Control+F');
  await expect(current(window)).toHaveText(text.nav.numbers);
  await expect(window.getByRole('searchbox')).toBeFocused();
});

test('Ctrl+W closes the window as its own button does', async ({ desk }) => {
  await desk.tray();
  const { app, window } = await launch(desk);
  await window.waitForFunction(() => document.readyState === 'complete');
  await window.keyboard.press('Control+W');
  const isSeen = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isSeen).toBe(false);
});

test('every page is drawn larger and smaller, and so it stays after a restart', async ({ desk }) => {
  const { app, window } = await launch(desk);
  for (const keys of ['Control+=', 'Control++', 'Control+NumpadAdd']) await window.keyboard.press(keys);
  await expect.poll(() => zoomOf(app)).toEqual([150]);
  await window.keyboard.press('Control+-');
  await window.keyboard.press('Control+NumpadSubtract');
  await expect.poll(() => zoomOf(app)).toEqual([110]);
  await window.keyboard.press('Control+0');
  await expect.poll(() => zoomOf(app)).toEqual([100]);
  for (let step = 0; step < 5; step += 1) await window.keyboard.press('Control+=');
  await expect.poll(() => zoomOf(app)).toEqual([200]);
  await window.evaluate(() => lifeline.call('palette.open', undefined));
  await new Palette(app).page();
  await expect.poll(() => zoomOf(app)).toEqual([200, 200]);
  const again = await desk.restart();
  await expect.poll(() => zoomOf(again.app)).toEqual([200]);
  await expect.poll(() => again.window.evaluate(() => devicePixelRatio)).toBe(2);
});

test('the wheel zooms with Ctrl held, in the same steps', async ({ desk }) => {
  const { app } = await launch(desk);
  const turn = (wheelTicksY: number) =>
    app.evaluate(({ BrowserWindow }, ticks) => {
      const [main] = BrowserWindow.getAllWindows();
      const wheel = { type: 'mouseWheel', x: 300, y: 300, deltaY: 120 * ticks, wheelTicksY: ticks } as const;
      main?.webContents.sendInputEvent({ ...wheel, modifiers: ['control'] });
    }, wheelTicksY);
  const larger = async () => ((await zoomOf(app))[0] ?? 0) > 100;
  // Asked again also where V8 has collected the inspector's own promise meanwhile.
  const toBeLarger = (expected: boolean) => expect(async () => expect(await larger()).toBe(expected)).toPass();
  await turn(1);
  await toBeLarger(true);
  await turn(-4);
  await toBeLarger(false);
});

test('the least size of the window grows with the zoom, so that the page keeps room', async ({ desk }) => {
  const { app, window } = await launch(desk);
  const size = () =>
    app.evaluate(({ BrowserWindow, screen }) => {
      const [main] = BrowserWindow.getAllWindows();
      const { width: room } = screen.getPrimaryDisplay().workArea;
      return { least: main?.getMinimumSize()[0] ?? 0, width: main?.getSize()[0] ?? 0, room };
    });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(560, 480));
  await expect.poll(async () => (await size()).width).toBe(560);
  for (let step = 0; step < 7; step += 1) await window.keyboard.press('Control+=');
  await expect.poll(() => zoomOf(app)).toEqual([300]);
  const { room } = await size();
  await expect.poll(size).toEqual({ least: Math.min(960, room - 4), width: Math.min(960, room - 4), room });
  expect(await window.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(Math.min(320, Math.floor((room - 4) / 3)));
});

test('in a dialog nothing but the zoom works, as the dialog would be lost', async ({ desk }) => {
  const { app, window } = await launch(desk);
  await window.getByRole('button', { name: text.call.callLine(doubtful) }).click();
  const dialog = window.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  for (const keys of ['Control+2', 'Control+,', 'F1', 'Control+F', 'Control+W']) await window.keyboard.press(keys);
  await window.keyboard.press('Control+=');
  await expect.poll(() => zoomOf(app)).toEqual([110]);
  await expect(dialog).toBeVisible();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
});

test('while an input method composes no shortcut is heard', async ({ desk }) => {
  const { app, window } = await launch(desk);
  const zoomIn = (how: { readonly isComposing?: boolean; readonly keyCode?: number }) =>
    window.evaluate((composing) => {
      const press = { key: '=', code: 'Equal', ctrlKey: true, bubbles: true, cancelable: true, ...composing };
      document.body.dispatchEvent(new KeyboardEvent('keydown', press));
    }, how);
  await zoomIn({ isComposing: true });
  await zoomIn({ keyCode: 229 });
  // From 100 % on, a step out comes to this only if there was none in before.
  await window.keyboard.press('Control+-');
  await expect.poll(() => zoomOf(app)).toEqual([90]);
  await zoomIn({});
  await expect.poll(() => zoomOf(app)).toEqual([100]);
});

test('a shortcut that is being recorded does not act here', async ({ desk }) => {
  const { window } = await launch(desk);
  await window.keyboard.press('Control+5');
  await window.getByRole('button', { name: text.shortcut.record }).click();
  await window.keyboard.press('Control+1');
  await expect(window.getByLabel(text.shortcut.label)).toHaveValue('Ctrl+1');
  await expect(current(window)).toHaveText(text.nav.settings);
});

test('the way to each screen tells its shortcut, and Help all of them', async ({ desk }) => {
  const { window } = await launch(desk);
  for (const feature of features) {
    const button = window.getByRole('navigation').getByRole('button', { name: text.nav[feature] });
    await expect(button).toHaveAttribute(
      'title',
      new RegExp(`\\(${keysInWords(feature, 'linux').replace('+', '\\+')}\\)$`),
    );
    await expect(button).toHaveAttribute('aria-keyshortcuts', `Control+${features.indexOf(feature) + 1}`);
  }
  await window.keyboard.press('F1');
  const list = window.getByRole('region', { name: text.shortcuts.title });
  for (const id of shortcutIds) {
    const row = list.getByRole('row').filter({ hasText: keysInWords(id, 'linux').replace('+', '') });
    await expect(row.filter({ hasText: text.shortcuts.label[id] })).toBeVisible();
  }
});
