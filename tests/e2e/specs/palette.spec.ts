import type { ElectronApplication, Page } from '@playwright/test';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { plainCommands } from '../../../shared/palette/plain-commands';
import { text } from '../../../shared/text';
import { violations } from '../../faces/check-with-axe';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { answerQuestions } from '../fixtures/answer-questions';
import { expect, test } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { turnTo } from '../fixtures/request';

const open = (window: Page) => window.evaluate(() => lifeline.call('palette.open', undefined));
const takeShortcut = (window: Page) =>
  window.evaluate(() => lifeline.call('settings.change', { paletteShortcut: 'Ctrl+Alt+L' }));

test('the shortcut, ger and Enter dial Germany, whatever program has the focus', { tag: '@not-drawn' }, async ({
  desk,
}) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await takeShortcut(window);
  await desktop.openOtherProgram('Elsewhere');
  await desktop.press('ctrl+alt+l');
  await palette.page();
  await expect.poll(() => desktop.focused()).toBe('ALM Lifeline palette');
  await desktop.type('ger');
  await desktop.press('Return');
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  await palette.toBeGone();
  await expect(window.getByRole('complementary', { name: text.sheet.title })).toContainText('Germany');
});

test('whatever is pressed or clicked in it, what is typed next is searched for, and Escape closes it', {
  tag: '@not-drawn',
}, async ({ desk }) => {
  await desk.desktop();
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    Tab: (page) => page.keyboard.press('Tab'),
    'Shift+Tab': (page) => page.keyboard.press('Shift+Tab'),
    'a click beside the rows': (page) => page.getByRole('listbox').click({ position: { x: 2, y: 2 } }),
    'a click below them': (page) => page.getByText(text.palette.escape).click(),
  };
  for (const [way, lose] of Object.entries(ways)) {
    await open(window);
    const page = await palette.page();
    await lose(page);
    await page.keyboard.type('ger');
    await expect(page.getByRole('combobox'), way).toHaveValue('ger');
    await page.keyboard.press('Escape');
    await palette.toBeGone();
  }
});

test('Escape closes it and gives the focus back to the program that had it', { tag: '@not-drawn' }, async ({
  desk,
}) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await takeShortcut(window);
  await desktop.openOtherProgram('Elsewhere');
  for (const _ of ['made', 'shown again']) {
    await desktop.press('ctrl+alt+l');
    await palette.page();
    await expect.poll(() => desktop.focused()).toBe('ALM Lifeline palette');
    await desktop.press('Escape');
    await palette.toBeGone();
    await expect.poll(() => desktop.focused()).toBe('Elsewhere');
  }
});

test('of many numbers only those in view are drawn, and every one is reached by the keyboard and by scrolling', {
  tag: '@drawn',
}, async ({ desk }) => {
  const { app, window } = await desk.launch();
  const lines = Array.from({ length: 120 }, (_, index) => ({
    ...lineOf('germany'),
    id: `desk-${index}`,
    label: `Desk ${index}`,
    e164: `+49696677${10_000 + index}`,
  }));
  await answerQuestions(app, text.guides.consent.yes);
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), { ...builtInGuide, lines });
  await open(window);
  const page = await new Palette(app).page();
  await page.keyboard.type('ger');
  const rows = page.getByRole('option');
  await expect(rows.first()).toHaveAttribute('aria-setsize', '120');
  expect(await rows.count()).toBeLessThan(60);
  for (let presses = 0; presses < 18; presses += 1) await page.keyboard.press('PageDown');
  const last = page.getByRole('option', { name: 'Desk 119' });
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('r');
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await expect(last).toHaveCount(0);
  await expect
    .poll(async () => {
      await page.getByRole('listbox').evaluate((list) => list.scrollTo(0, list.scrollHeight));
      return last.count();
    })
    .toBe(1);
});

test('it goes when another program gets the focus', { tag: '@not-drawn' }, async ({ desk }) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await desktop.openOtherProgram('Elsewhere');
  await open(window);
  await palette.page();
  await expect.poll(() => desktop.focused()).toBe('ALM Lifeline palette');
  await desktop.focus('Elsewhere');
  await palette.toBeGone();
});

test('it is made when it is first wanted, then kept, and opens afresh each time', { tag: '@not-drawn' }, async ({
  desk,
}) => {
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ id }) => id));
  expect(await windows()).toHaveLength(1);
  await open(window);
  const page = await palette.page();
  const made = await windows();
  await page.getByRole('combobox').fill('ger');
  await page.keyboard.press('Escape');
  await palette.toBeGone();
  await open(window);
  await palette.page();
  expect(await windows()).toEqual(made);
  await expect(page.getByRole('combobox')).toHaveValue('');
  // No organisation has its own support here, and nothing was promised.
  await expect(await palette.commands()).toHaveCount(builtInGuide.lines.length + plainCommands.length - 3);
});

const enterHint = (page: Page) => page.locator('footer').getByText('↵');

test('it opens with the first row chosen, and Enter does what that row and the footer say', {
  tag: '@drawn',
}, async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { country: 'SG' }));
  const palette = new Palette(app);
  await open(window);
  const page = await palette.page();
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toContainText('Singapore');
  const id = await first.getAttribute('id');
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', id ?? '');
  await expect(page.getByRole('combobox')).toHaveAccessibleDescription(/Call.*Close/);
  await expect(enterHint(page)).toHaveText(text.palette.enter.call);
  // One that comes before anybody can have read the row does nothing.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect.poll(() => palette.isSeen(), { timeout: 1_000 }).toBe(false);
  }).toPass();
  expect(await desk.handlers.next()).toBe('tel:+6531570602');
  expect(desk.handlers.received()).toHaveLength(1);
});

test('an Enter that was meant for something else calls nobody: held, with a modifier, or before the row was seen', async ({
  desk,
}) => {
  const { app, window } = await desk.launch();
  await open(window);
  const page = await new Palette(app).page();
  /** Enter as the page hears it, so many milliseconds after the window came to the keyboard. */
  const enter = (after: number, press: Readonly<Record<string, boolean>> = {}) =>
    page.getByRole('combobox').evaluate(
      async (field, { after, press }) => {
        const frame = () => new Promise((painted) => requestAnimationFrame(painted));
        globalThis.dispatchEvent(new Event('focus'));
        await frame();
        await frame();
        const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...press });
        Object.defineProperty(event, 'timeStamp', { value: performance.now() + after });
        field.dispatchEvent(event);
      },
      { after, press },
    );
  await enter(0);
  await enter(100);
  await enter(1_000, { repeat: true });
  for (const held of ['ctrlKey', 'altKey', 'shiftKey', 'metaKey']) await enter(1_000, { [held]: true });
  // What is typed is meant, but a key that is held is not.
  await page.keyboard.type('ger');
  await enter(1_000, { repeat: true });
  await page.getByRole('combobox').fill('');
  // The last of them is the only one that calls; whatever one before had handed over would be there before it.
  await enter(1_000);
  expect(await desk.handlers.next()).toBe('tel:+12029910540');
  expect(desk.handlers.received()).toHaveLength(1);
});

test('Enter that is pressed twice calls once', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await open(window);
  const page = await palette.page();
  await page.keyboard.type('sing');
  await page.getByRole('combobox').evaluate((field) => {
    for (const _ of [1, 2]) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    }
  });
  await palette.toBeGone();
  expect(await desk.handlers.next()).toBe('tel:+6531570602');
  // Whatever a second Enter had handed over would be there before this one.
  await window.evaluate(() => lifeline.call('call.dial', { line: 'uk', despiteDoubt: false }));
  expect(await desk.handlers.next()).toBe('tel:+442038800017');
  expect(desk.handlers.received()).toHaveLength(2);
});

test('the footer says what Enter does to the row that is chosen', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false }));
  await open(window);
  const page = await new Palette(app).page();
  const { enter } = text.palette;
  for (const [query, said] of [
    ['sing', enter.call],
    ['phil', enter.check],
    ['pin', enter.copy],
    ['portal', enter.open],
    ['settings', enter.open],
    ['emergency card', enter.print],
    ['quit', enter.quit],
  ] as const) {
    await page.getByRole('combobox').fill(query);
    await expect(enterHint(page)).toHaveText(said);
  }
  await page.getByRole('combobox').fill('zzz');
  await expect(enterHint(page)).toHaveCount(0);
  await window.evaluate(() => lifeline.call('settings.change', { dialPlan: { way: 'by-hand' } }));
  await page.getByRole('combobox').fill('sing');
  await expect(enterHint(page)).toHaveText(enter['show-number']);
});

test('a row says why it was found, where it does not show it', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await open(window);
  const page = await new Palette(app).page();
  await page.keyboard.type('France');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Germany');
  await expect(first).toContainText('serves France');
});

test('a row that is clicked is done', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await open(window);
  const page = await palette.page();
  await page.getByRole('option', { name: text.command.label.journal }).click();
  await palette.toBeGone();
  await expect(window.getByRole('heading', { level: 1, name: text.journal.title })).toBeVisible();
});

for (const [typed, heading] of [
  ['help', text.help.title],
  ['about', text.about.title],
  ['what’s new', text.news.title],
  ['all numbers', text.numbers.title],
] as const) {
  test(`${typed} is shown in the main window`, { tag: '@not-drawn' }, async ({ desk }) => {
    const { app, window } = await desk.launch();
    const palette = new Palette(app);
    await open(window);
    const page = await palette.page();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await palette.toBeGone();
    await expect(window.getByRole('main').getByRole('heading', { name: heading }).first()).toBeVisible();
  });
}

test('quit ends the program, and what was typed last is kept', { tag: '@not-drawn' }, async ({ desk }) => {
  const { app, window } = await desk.launch();
  await turnTo(window, 'Write');
  await window.getByLabel(text.write.summary).fill('Half a sent');
  await open(window);
  const page = await new Palette(app).page();
  await page.keyboard.type('quit');
  await expect(page.getByRole('option').first()).toContainText(text.command.label.quit);
  const over = app.waitForEvent('close');
  // The page may be gone before the key is let go.
  await Promise.all([over, page.keyboard.press('Enter').catch(() => undefined)]);
  const { window: again } = await desk.launch();
  await turnTo(again, 'Write');
  await expect(again.getByLabel(text.write.summary)).toHaveValue('Half a sent');
});

/** Has printing end with what Chromium then says. */
async function endPrinting(app: ElectronApplication, reason: string): Promise<void> {
  await app.evaluate(({ app: program }, said) => {
    program.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => done?.(false, said);
    });
  }, reason);
}

test('a card that can’t be printed is told in the main window', { tag: '@not-drawn' }, async ({ desk }) => {
  const { app, window } = await desk.launch();
  await endPrinting(app, 'Print job failed');
  await open(window);
  const page = await new Palette(app).page();
  await page.keyboard.type('emergency card');
  await page.keyboard.press('Enter');
  await expect(window.getByRole('alert').getByText(text.card.notPrinted)).toBeVisible();
});

test('who leaves the print dialog is not told so', { tag: '@not-drawn' }, async ({ desk }) => {
  const { app, window } = await desk.launch();
  await endPrinting(app, 'Print job canceled');
  const printed = await window.evaluate(() => lifeline.call('card.print', undefined));
  expect(printed).toEqual({ ok: true, value: { printed: false } });
  await window.evaluate(() => lifeline.call('palette.run', { command: 'card' }));
  await expect(window.getByText(text.card.notPrinted)).toHaveCount(0);
});

test('a command further down is chosen by the arrow keys', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await open(window);
  const page = await new Palette(app).page();
  await page.keyboard.type('emea');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
});

test('a doubtful number asks in the main window first', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await open(window);
  const page = await new Palette(app).page();
  await page.keyboard.type('manila');
  await expect(page.getByText(text.palette.none)).toBeVisible();
  await page.getByRole('combobox').fill('phil');
  await page.keyboard.press('Enter');
  await expect(window.getByRole('alertdialog').getByText(/grew from 7 to 8 digits/)).toBeVisible();
  await desk.handlers.expectNothing(window);
});

test('a new way to dial is looked at before the palette dials, in a dialog that outlives it', {
  tag: '@not-drawn',
}, async ({ desk }) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { dialPlan: { outsideLine: '9' } }));
  const palette = new Palette(app);
  await open(window);
  const page = await palette.page();
  await page.keyboard.type('uk');
  await page.keyboard.press('Enter');
  await palette.toBeGone();
  await expect.poll(() => desktop.focused(), { message: 'the question has the keyboard' }).not.toBe(text.product);
  await desk.handlers.expectNothing(window);
  await desktop.press('Tab');
  await desktop.press('Return');
  expect(await desk.handlers.next()).toBe('tel:9+442038800017');
});

test('a desk that dials by hand is told what to key, in the main window', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { dialPlan: { way: 'by-hand' } }));
  await open(window);
  const page = await new Palette(app).page();
  await page.keyboard.type('uk');
  await page.keyboard.press('Enter');
  await expect(window.getByText(text.call.handedToPerson(lineOf('uk'), '+442038800017'))).toBeVisible();
});

test('Severity 1 is called from it, and closes writing there too', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await open(window);
  const page = await palette.page();
  await page.keyboard.type('sev');
  await page.keyboard.press('Enter');
  expect(await desk.handlers.next()).toBe('tel:+12029910540');
  await expect(window.getByRole('region', { name: alm.triage.callNow })).toBeVisible();
  await palette.toBeGone();
  await open(window);
  await palette.page();
  await expect(page.getByRole('option', { name: alm.triage.closedWrite })).toBeDisabled();
});

test('the PIN is copied from it, and never shown', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await window.getByLabel(alm.pin.label).fill(pin);
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await expect(window.getByRole('button', { name: alm.pin.show, exact: true })).toBeVisible();
  await open(window);
  const page = await palette.page();
  await page.keyboard.type('pin');
  await page.keyboard.press('Enter');
  await palette.toBeGone();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(pin);
  expect(await page.content()).not.toContain(pin);
});

test('what was used last comes first, also after a restart', { tag: '@not-drawn' }, async ({ desk }) => {
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await open(window);
  const page = await palette.page();
  await page.keyboard.type('portal');
  await page.keyboard.press('Enter');
  expect(await desk.handlers.next()).toBe('https://thycotic.force.com/support/s/login/');
  await palette.toBeGone();
  const { app: again, window: anew } = await desk.restart();
  await open(anew);
  await expect((await new Palette(again).commands()).first()).toContainText(text.command.label.portal);
});

for (const theme of ['light', 'dark'] as const) {
  test(`it shuts nobody out in the ${theme} theme`, async ({ desk }) => {
    const { app, window } = await desk.launch();
    await window.evaluate((wanted) => lifeline.call('settings.change', { theme: wanted }), theme);
    await open(window);
    const page = await new Palette(app).page();
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
    await page.keyboard.type('s');
    await expect(page.getByRole('option', { selected: false }).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('a palette that dies takes nothing along, and the next one is made anew', { tag: '@not-drawn' }, async ({
  desk,
}) => {
  const tray = await desk.tray();
  const app = await desk.launchHidden({ args: ['--hidden'] });
  await tray.click('Search and dial…');
  await new Palette(app).page();
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(windows).toBe(0);
  await tray.click('Search and dial…');
  await new Palette(app).page();
});

test('an unknown command is refused', { tag: '@not-drawn' }, async ({ desk }) => {
  const { window } = await desk.launch();
  const codes = await window.evaluate(async () => {
    const ask = async (command: string) => {
      const done = await lifeline.call('palette.run', { command: command as 'portal' });
      return done.ok ? 'done' : done.error.code;
    };
    return [await ask('restart'), await ask('dial:'), await ask('dial:atlantis')];
  });
  expect(codes).toEqual(['bad-request', 'bad-request', 'unknown-line']);
});
