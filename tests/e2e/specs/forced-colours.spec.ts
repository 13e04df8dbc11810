import type { Locator, Page } from '@playwright/test';
import { features } from '../../../shared/features';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { expect, test } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { open } from '../fixtures/reflow';
import { turnTo } from '../fixtures/request';

/** What is left to tell one state from another by, when the person's own colours take the place of ours. */
const lookOf = (locator: Locator) =>
  locator.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      ground: style.backgroundColor,
      ink: style.color,
      edge: style.borderBlockEndColor,
      isUnderlined: style.textDecorationLine.includes('underline'),
    };
  });

/** The person's own colour for what is chosen. */
const highlight = (window: Page) =>
  window.evaluate(() => {
    const probe = document.createElement('div');
    probe.style.cssText =
      'forced-color-adjust: none; background: Highlight; color: HighlightText; border: 1px solid Canvas';
    document.body.append(probe);
    const { backgroundColor, color, borderColor } = getComputedStyle(probe);
    probe.remove();
    return { ground: backgroundColor, ink: color, canvas: borderColor };
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with forced colours on ${colorScheme}, every state keeps its look`, async ({ desk }) => {
    const { app, window } = await desk.launch({ mail: true });
    await window.emulateMedia({ forcedColors: 'active', colorScheme });
    const chosen = await highlight(window);

    await test.step('the part that is shown', async () => {
      const items = window.getByRole('navigation', { name: text.nav.label });
      const current = await lookOf(items.getByRole('button', { name: text.nav.call, exact: true }));
      const other = await lookOf(items.getByRole('button', { name: text.nav.write, exact: true }));
      expect(current).toMatchObject({ edge: chosen.ground, isUnderlined: true });
      expect(other).toMatchObject({ edge: chosen.canvas, isUnderlined: false });
    });

    await test.step('the main button beside the others', async () => {
      const main = window.getByRole('main').locator('.button-primary');
      await expect(main).toHaveCount(1);
      expect(await lookOf(main)).toMatchObject({ ground: chosen.ground, ink: chosen.ink });
      const copy = window
        .getByRole('main')
        .getByRole('button', { name: /^Copy / })
        .first();
      expect((await lookOf(copy)).ground).not.toBe(chosen.ground);
    });

    await test.step('the answer that was given', async () => {
      const labelOf = (answer: string) => window.locator('label', { has: window.getByRole('radio', { name: answer }) });
      const [yes, no] = [labelOf(alm.triage.yes), labelOf(alm.triage.no)];
      expect((await lookOf(yes)).ground).not.toBe(chosen.ground);
      await no.click();
      expect((await lookOf(no)).ground).toBe(chosen.ground);
      await yes.click();
      expect((await lookOf(yes)).ground).toBe(chosen.ground);
      expect((await lookOf(no)).ground).not.toBe(chosen.ground);
    });

    await test.step('the warning of Severity 1', async () => {
      const warning = window.getByRole('region', { name: alm.triage.callNow });
      const border = await warning.evaluate((element) => {
        const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(element);
        return { style: borderBlockStartStyle, width: Number.parseFloat(borderBlockStartWidth) };
      });
      expect(border.style).toBe('double');
      expect(border.width).toBeGreaterThanOrEqual(4);
      expect((await lookOf(warning.getByRole('button').first())).ground).toBe(chosen.ground);
    });

    await test.step('the tab that is open', async () => {
      await window.getByText(alm.triage.no).click();
      await turnTo(window, 'Write');
      expect(await lookOf(window.getByRole('tab', { selected: true }))).toMatchObject({
        edge: chosen.ground,
        isUnderlined: true,
      });
      expect(await lookOf(window.getByRole('tab', { selected: false }))).toMatchObject({
        edge: chosen.canvas,
        isUnderlined: false,
      });
    });

    await test.step('what Enter does in the palette', async () => {
      await window.evaluate(() => lifeline.call('palette.open', undefined));
      const page = await new Palette(app).page();
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.getByRole('combobox').fill('call');
      const options = page.getByRole('option');
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      expect((await lookOf(options.nth(0))).ground).toBe(chosen.ground);
      expect((await lookOf(options.nth(1))).ground).not.toBe(chosen.ground);
    });
  });
}

test('with forced colours no button lies on the edge of another, and only what is said has a frame', async ({
  desk,
}) => {
  const { window } = await desk.launch({ keyring: true });
  await window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: true }));
  await window.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expect(window.getByRole('button', { name: alm.pin.replace })).toBeVisible();
  for (const feature of features) {
    await open(window, feature);
    const touching = await window.locator('.actions').evaluateAll((rows) =>
      rows.flatMap((row) =>
        [...row.children].flatMap((button, index, all) => {
          const own = button.getBoundingClientRect();
          const { left } = row.getBoundingClientRect();
          const next = all[index + 1]?.getBoundingClientRect();
          const meets = next !== undefined && next.top < own.bottom && next.left < own.right + 4;
          return meets || own.left < left ? [button.textContent] : [];
        }),
      ),
    );
    expect(touching, feature).toEqual([]);
  }
  const empty = await window
    .locator('.feedback-row:not(:has(.feedback-text > span))')
    .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).borderBlockEndWidth));
  expect(empty).toContain('0px');
  expect(new Set(empty).size).toBe(1);
});

test('with forced colours the step of the first run is seen', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  const chosen = await highlight(window);
  const dots = window.locator('.first-run-dot');
  await expect(dots).toHaveCount(3);
  expect((await lookOf(dots.nth(0))).ground).toBe(chosen.ground);
  expect((await lookOf(dots.nth(1))).ground).not.toBe(chosen.ground);
});

test('with forced colours the open hours of a support center stand out, and the moment on them', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { firstRunIsOver: true }));
  await window.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const chosen = await highlight(window);
  const day = window.locator('.hours-day').first();
  // The built-in guide has no hours, so they are drawn here as the strip draws them.
  await day.evaluate((element) => {
    const open = document.createElement('span');
    open.className = 'hours-open';
    open.style.cssText = 'inset-inline-start: 0%; inline-size: 100%';
    element.prepend(open);
  });
  const open = await lookOf(day.locator('.hours-open'));
  const now = await lookOf(day.locator('.hours-now'));
  expect(open.ground).toBe(chosen.ground);
  expect((await lookOf(day)).ground).not.toBe(open.ground);
  expect(now.ground).not.toBe(open.ground);
  expect(now.ground).not.toBe(chosen.canvas);
});

test('with forced colours a scanner still reads the codes', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await window.getByRole('button', { name: text.call.showCodeLine(lineOf('uk')) }).click();
  const code = window.getByRole('dialog').getByRole('img').first();
  await expect(code).toBeVisible();
  const [light, dark] = await Promise.all(
    ['.qr-light', '.qr-dark'].map((part) => code.locator(part).evaluate((drawn) => getComputedStyle(drawn).fill)),
  );
  expect([light, dark]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});
