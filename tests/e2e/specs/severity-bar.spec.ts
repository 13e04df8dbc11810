import type { ElectronApplication, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { expect, test } from '../fixtures/desk';

const bar = (window: Page) => window.getByRole('region', { name: alm.triage.callNow });
const raise = (window: Page) =>
  window.evaluate(() => lifeline.call('severity.choose', { severity: 'severity-1' })).then(() => undefined);
const go = (window: Page, part: string) =>
  window.getByRole('navigation', { name: text.nav.label }).getByRole('button', { name: part, exact: true }).click();

async function makeSmall(app: ElectronApplication, window: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(720, 520));
  await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([720, 520]);
}

test('the vendor’s whole definition is read where one decides, by a screen reader too', async ({ desk }) => {
  const { window } = await desk.launch();
  for (const part of [text.nav.call, text.nav.write, text.nav.settings]) {
    await go(window, part);
    const question = window.getByRole('radiogroup', { name: alm.triage.question });
    await expect(question).toHaveAccessibleDescription(/critical.*lost completely.*can’t reasonably continue/);
    await expect(window.getByText(alm.triage.definition)).toBeVisible();
  }
  expect(alm.triage.definition).toMatch(/by phone only/i);
  expect(alm.triage.definition).toMatch(/ALM is dead, answer yes, even if other work goes on/);
});

test('it is answered by keyboard alone, and said', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('radio', { name: alm.triage.no }).focus();
  await window.keyboard.press('ArrowLeft');
  await expect(window.getByRole('radio', { name: alm.triage.yes })).toBeChecked();
  await expect(bar(window)).toBeVisible();
});

test('without a calling app there is no Call, but the number, Copy and QR', async ({ desk }) => {
  const { app, window } = await desk.launch({ dialler: false });
  await expect(window.getByText(text.call.noDialler)).toBeVisible();
  await raise(window);
  await expect(bar(window).getByText('+1 202 991 0540')).toBeVisible();
  await expect(bar(window).getByRole('button', { name: /^Call/ })).toHaveCount(0);
  await bar(window)
    .getByRole('button', { name: text.call.copyLine(lineOf('americas')) })
    .click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('+12029910540');
  await bar(window)
    .getByRole('button', { name: text.call.showCodeLine(lineOf('americas')) })
    .click();
  await expect(window.getByRole('dialog').getByRole('img')).toBeVisible();
  await window.keyboard.press('Escape');
  await go(window, text.nav.journal);
  await expect(bar(window).getByRole('button', { name: /^Call/ })).toHaveCount(0);
  await expect(bar(window).getByRole('button', { name: /^Copy/ })).toBeVisible();
});

test('it says how to get a PIN while there is none, and copies the one there is', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await raise(window);
  await expect(bar(window).getByText(alm.pin.missing)).toBeVisible();
  await bar(window).getByRole('button', { name: text.portal.open }).click();
  expect(await desk.handlers.next()).toBe('https://thycotic.force.com/support/s/login/');
  await window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false }));
  await expect(bar(window).getByText(alm.pin.saved)).toBeVisible();
  await bar(window).getByRole('button', { name: alm.pin.copyPin }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('345');
});

test('at 720 × 520 with a call that goes on, nothing of it is cut off, and the sheet is a tab', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false }));
  await raise(window);
  await bar(window).getByRole('button', { name: /^Call/ }).click();
  await desk.handlers.next();
  const sheet = window.getByLabel(text.sheet.title, { exact: true });
  await expect(sheet).toBeVisible();
  await makeSmall(app, window);
  await expect(sheet).toHaveCount(0);
  for (const button of await bar(window).getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 });
  await go(window, text.sheet.title);
  await expect(sheet.getByLabel(text.sheet.notes)).toBeVisible();
  await expect(window.getByRole('main')).toHaveAccessibleName(text.sheet.title);
  expect((await sheet.boundingBox())?.height).toBeGreaterThan(300);
  await sheet.getByLabel(text.sheet.notes).fill('Wants the log');
  await go(window, text.nav.call);
  await expect(sheet).toHaveCount(0);
  await go(window, text.sheet.title);
  await expect(sheet.getByLabel(text.sheet.notes)).toHaveValue('Wants the log');
});

test('in every other part it is one line', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await raise(window);
  await makeSmall(app, window);
  for (const part of [text.nav.write, text.nav.numbers, text.nav.journal, text.nav.settings]) {
    await go(window, part);
    await expect(bar(window).getByText('+1 202 991 0540')).toBeVisible();
    // The part before is shown until this one is there.
    await expect.poll(async () => (await bar(window).boundingBox())?.height ?? Infinity, part).toBeLessThan(56);
  }
  await bar(window).getByRole('button', { name: alm.triage.more }).click();
  await expect(window.getByRole('button', { name: alm.triage.reset })).toBeVisible();
});

test('it never lies over what has the focus', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await raise(window);
  await makeSmall(app, window);
  await go(window, text.nav.settings);
  await expect(window.getByRole('heading', { name: text.settings.title, exact: true })).toBeVisible();
  const stops = new Set<string>();
  for (let stop = 0; stop < 70; stop += 1) {
    await window.keyboard.press('Tab');
    const { name, isCovered } = await window.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const point = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
      return {
        name: `${focused.tagName} ${focused.textContent} ${focused.id} ${Math.round(top)}`,
        isCovered: focused !== document.body && point?.closest('.triage') !== null && !focused.closest('.triage'),
      };
    });
    stops.add(name);
    expect(isCovered, name).toBe(false);
  }
  expect(stops.size).toBeGreaterThan(20);
});

test('a dialog lies over it', async ({ desk }) => {
  const { window } = await desk.launch();
  await raise(window);
  await window.getByRole('button', { name: text.call.showCodeLine(lineOf('germany')) }).click();
  await expect(window.getByRole('dialog')).toBeVisible();
  const isUnder = await window.evaluate(() => {
    const { left, top } = document.querySelector('.severity-one')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return document.elementFromPoint(left + 5, top + 15)?.closest('.severity-one') === null;
  });
  expect(isUnder).toBe(true);
});

test('number and PIN stand on the screen twice at most, whatever goes on', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false }));
  const count = () =>
    window.evaluate(
      ([hidden = '']) => ({
        numbers: document.body.innerText.split('+1 202 991 0540').length - 1,
        pins: document.body.innerText.split(hidden).length - 1,
      }),
      [alm.pin.hidden],
    );
  await raise(window);
  expect(await count()).toEqual({ numbers: 1, pins: 1 });
  await bar(window).getByRole('button', { name: /^Call/ }).click();
  await expect(window.getByRole('complementary', { name: text.sheet.title }).getByRole('timer')).toBeVisible();
  expect(await count()).toEqual({ numbers: 2, pins: 1 });
  await window.evaluate(() => lifeline.call('severity.choose', { severity: 'lower' }));
  await expect(bar(window)).toHaveCount(0);
  expect(await count()).toEqual({ numbers: 2, pins: 1 });
});
