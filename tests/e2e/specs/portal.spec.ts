import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';

const published = 'https://thycotic.force.com/support/s/login/';

test('wherever a PIN is missing, it says why there is one and how to get it, and opens the portal', async ({
  desk,
}) => {
  const { window } = await desk.launch();
  for (const part of [text.nav.call, text.nav.write, text.nav.settings]) {
    await window
      .getByRole('navigation', { name: text.nav.label })
      .getByRole('button', { name: part, exact: true })
      .click();
    const pin = window.getByRole('main').getByRole('region', { name: alm.pin.title, exact: true });
    await expect(pin.getByText(alm.pin.where)).toBeVisible();
    await expect(pin.getByText(/unchanged since August 2019, last seen published on 8 July 2021/)).toBeVisible();
    await pin.getByRole('button', { name: text.portal.open }).click();
    expect(await desk.handlers.next()).toBe(published);
  }
  expect(alm.pin.where).toMatch(
    /must give.*licen[cs]e includes support.*finds your records.*click the large blue PIN bar/,
  );
});

test('the newer portal is beside the published one, as not confirmed, and never in its place', async ({ desk }) => {
  const { window } = await desk.launch();
  const pin = window.getByRole('region', { name: alm.pin.title, exact: true });
  await expect(pin.getByText(text.portal.newer)).toBeVisible();
  await pin.getByRole('button', { name: text.portal.openNewer('support.delinea.com/s') }).click();
  expect(await desk.handlers.next()).toBe('https://support.delinea.com/s/');
  await pin.getByRole('button', { name: text.portal.open, exact: true }).click();
  expect(await desk.handlers.next()).toBe(published);
});

test('the PIN is entered where the email lacks it', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await window.getByRole('button', { name: text.nav.write }).click();
  const pin = window.getByRole('main').getByRole('region', { name: alm.pin.title, exact: true });
  await pin.getByLabel(alm.pin.label).fill('345');
  await pin.getByRole('button', { name: alm.pin.keep }).click();
  await expect(pin).toHaveCount(0);
  await expect(window.getByText(`PIN ${alm.pin.hidden}`)).toBeVisible();
});

test('the mailbox carries its age, and the newer one is copied as not confirmed', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.getByRole('button', { name: text.nav.write }).click();
  await expect(window.getByText(/support@thycotic\.com: unchanged since August 2019/)).toBeVisible();
  await window.getByRole('button', { name: text.portal.copyNewer('support@delinea.com') }).click();
  await expect(window.getByText(text.portal.copiedNewer('support@delinea.com'))).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('support@delinea.com');
});
