import type { Locator } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { turnTo } from '../fixtures/request';

const expectAge = (place: Locator) =>
  expect(place.getByText(/last seen published on 8 July 2021/).first()).toBeVisible();

test('wherever a number stands, its age stands beside it', async ({ desk }) => {
  const { app, window } = await desk.launch();

  await expectAge(window.getByRole('region', { name: text.call.nearest }));
  await window.getByRole('button', { name: 'Show the QR code for Germany' }).click();
  await expectAge(window.getByRole('dialog'));
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Call Philippines' }).click();
  await expectAge(window.getByRole('alertdialog'));
  await window.getByRole('alertdialog').getByRole('button', { name: 'Call Singapore' }).click();
  await expectAge(window.getByRole('complementary', { name: text.sheet.title }));
  await window.getByText(alm.triage.yes).click();
  await expectAge(window.getByRole('region', { name: alm.triage.callNow }));
  await turnTo(window, 'Numbers');
  await expectAge(window.getByRole('main'));
  await turnTo(window, 'Settings');
  await expect(
    window.getByRole('region', { name: alm.triage.callNow }).getByText(/^Last seen \d+ years ago/),
  ).toBeVisible();
  await expectAge(window.getByRole('region', { name: text.dialPlan.preview }));
  await window.evaluate(() => lifeline.call('palette.open', undefined));
  await expectAge((await new Palette(app).page()).locator('body'));
});
