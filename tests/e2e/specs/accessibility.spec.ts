import { features } from '../../../shared/features';
import { text } from '../../../shared/text';
import { violations } from '../../faces/check-with-axe';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { expect, test } from '../fixtures/desk';
import { said } from '../fixtures/feedback';
import { open } from '../fixtures/reflow';
import { fillRequest, turnTo } from '../fixtures/request';

const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

test('nor does the page that is left of a program that cannot be put together', async ({ desk }) => {
  desk.tolerate(/RangeError/);
  const { window } = await desk.launch({ env: { ALM_DESK_FAULT: 'not this time' } });
  await window.getByText(text.numbersAlone.whenAsked).click();
  expect(await violations(window)).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`no part of the program shuts anyone out in the ${theme} theme`, async ({ desk }) => {
    const { window } = await desk.launch({ mail: true });
    await window.evaluate((wanted) => lifeline.call('settings.change', { theme: wanted }), theme);
    await window.getByRole('button', { name: 'Call Germany' }).click();
    await expect(window.getByRole('complementary', { name: text.sheet.title })).toBeVisible();
    await expect.poll(() => window.evaluate(isDark)).toBe(theme === 'dark');
    for (const feature of features) {
      await open(window, feature);
      await expect(window.getByRole('heading', { level: 1 })).toBeAttached();
      expect(await violations(window), feature).toEqual([]);
    }
    await window.getByText(alm.triage.yes).click();
    const warning = window.getByRole('region', { name: alm.triage.callNow });
    await warning.getByRole('button', { name: /^Call/ }).click();
    await expect(said(window)).toHaveText(text.call.handedToSystem(lineOf('americas')));
    expect(await violations(window), 'Severity 1').toEqual([]);
  });
}

test('the menu of other ways shuts nobody out, whether they can be taken or not', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await turnTo(window, 'Write');
  const more = window.getByRole('button', { name: text.write.moreWays });
  const ways = window.getByRole('menu');
  await window.getByRole('button', { name: text.write.left(7) }).click();
  await more.click();
  await expect(ways).toBeVisible();
  expect(await violations(window), 'things left').toEqual([]);
  await window.keyboard.press('Escape');
  await turnTo(window, 'Call');
  await fillRequest(window);
  await more.click();
  await expect(ways).toBeVisible();
  expect(await violations(window), 'complete').toEqual([]);
});

test('a number is dialled without a mouse', async ({ desk }) => {
  const { window } = await desk.launch();
  const call = window.getByRole('button', { name: 'Call All of the Americas' });
  await expect(call).toBeVisible();
  const isThere = () => call.evaluate((button) => button === document.activeElement);
  for (let pressed = 0; pressed < 30 && !(await isThere()); pressed += 1) await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  expect(await desk.handlers.next()).toBe('tel:+12029910540');
});

test('the dialog of a doubtful number keeps the focus, and Escape gives it back', async ({ desk }) => {
  const { window } = await desk.launch();
  const call = window.getByRole('button', { name: 'Call Philippines' });
  await call.focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Call Singapore' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(call).toBeFocused();
  await desk.handlers.expectNothing(window);
});
