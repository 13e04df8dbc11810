import type { ElectronApplication, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { type Desk, expect, test } from '../fixtures/desk';
import { Keyring, keyringPassword, keyringPrompt as prompt, startSilentSecretService } from '../fixtures/keyring';

const pinCard = (window: Page) => window.getByRole('region', { name: alm.pin.title, exact: true });
const callSheet = (window: Page) => window.getByRole('complementary', { name: text.sheet.title });
const callGermany = (window: Page) => window.getByRole('button', { name: 'Call Germany' }).click();

async function keepPin(window: Page, pin: string): Promise<void> {
  await window.getByLabel(alm.pin.label).fill(pin);
  await window.getByRole('button', { name: alm.pin.keep, exact: true }).click();
}

/** Leaves a PIN that the keyring protects, and no program. */
async function leavePin(desk: Desk, pin: string): Promise<void> {
  const { window } = await desk.launch({ keyring: true });
  await keepPin(window, pin);
  await expect(pinCard(window).getByText(alm.pin.kept)).toBeVisible();
  await desk.quit();
}

/** A desktop for which Chromium itself goes to the secret service. */
const knownDesktop = { args: [Keyring.argument] };

/** A desktop that Chromium does not know. */
const plainSession = { env: { XDG_CURRENT_DESKTOP: 'i3' } };

/** Asks for the end as the tray does; comes back once the program is gone. */
async function quit(app: ElectronApplication): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app: program }) => program.quit()).catch(() => undefined);
  await gone;
}

test.describe('a locked keyring that has its password prompt open', () => {
  test('dialling does not ask it, and does not wait for it', async ({ desk }) => {
    const desktop = await desk.desktop();
    await desk.keyring.startLocked();
    const { app, window } = await desk.launch(knownDesktop);
    await callGermany(window);
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
    await callSheet(window).getByRole('button', { name: alm.pin.getOrEnter }).click();
    await keepPin(window, desk.guard('8340-SECRET-2291'));
    await desktop.sees(prompt);
    await window.getByRole('button', { name: 'Call Singapore' }).click();
    expect(await desk.handlers.next()).toBe('tel:+6531570602');
    await expect(window.getByText(text.call.handedToSystem(lineOf('singapore')))).toBeVisible();
    await desktop.sees(prompt);
    await quit(app);
    expect(desk.keyring.waiting()).toBe(0);
  });

  test('the saved PIN is there once it is unlocked', async ({ desk }) => {
    const pin = desk.guard('8340-SECRET-2291');
    await leavePin(desk, pin);
    const desktop = await desk.desktop();
    await desk.keyring.startLocked();
    const { window } = await desk.launch(knownDesktop);
    await pinCard(window).getByRole('button', { name: alm.pin.show }).click();
    await desktop.sees(prompt);
    await expect(pinCard(window).getByText(alm.pin.locked)).toBeVisible();
    await callGermany(window);
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
    await desktop.focus(prompt);
    await desktop.type(keyringPassword);
    await desktop.press('Return');
    // While a call goes on, its sheet is what has the PIN.
    const shown = callSheet(window);
    await expect(shown.getByText(alm.pin.locked)).toBeHidden();
    await shown.getByRole('button', { name: alm.pin.show }).click();
    await expect(shown.getByText(pin)).toBeVisible();
  });

  test('a prompt that is closed leaves the PIN where it is, and asking again opens another', async ({ desk }) => {
    const pin = desk.guard('8340-SECRET-2291');
    await leavePin(desk, pin);
    const desktop = await desk.desktop();
    await desk.keyring.startLocked();
    const { window } = await desk.launch(knownDesktop);
    await pinCard(window).getByRole('button', { name: alm.pin.show }).click();
    await desktop.sees(prompt);
    const close = async () => {
      // Chromium may ask more than once.
      await desktop.tryToPress(prompt, 'Escape');
      return desk.keyring.waiting();
    };
    await expect.poll(close).toBe(0);
    await desktop.seesNo(prompt);
    await expect(pinCard(window).getByText(alm.pin.locked)).toBeVisible();
    const askAgain = async () => {
      await pinCard(window).getByRole('button', { name: alm.pin.retry }).click();
      return desktop.shows(prompt);
    };
    await expect.poll(askAgain).toBe(true);
    await desktop.focus(prompt);
    await desktop.type(keyringPassword);
    await desktop.press('Return');
    await expect(pinCard(window).getByText(alm.pin.kept)).toBeVisible();
    await pinCard(window).getByRole('button', { name: alm.pin.show }).click();
    await expect(pinCard(window).getByText(pin)).toBeVisible();
  });

  test('a new PIN is at hand at once, and saved once it is unlocked', async ({ desk }) => {
    const pin = desk.guard('8340-SECRET-2291');
    const desktop = await desk.desktop();
    await desk.keyring.startLocked();
    const { window } = await desk.launch(knownDesktop);
    await keepPin(window, pin);
    await desktop.sees(prompt);
    await expect(pinCard(window).getByText(alm.pin.sessionLocked)).toBeVisible();
    await pinCard(window).getByRole('button', { name: alm.pin.show }).click();
    await expect(pinCard(window).getByText(pin)).toBeVisible();
    await desktop.focus(prompt);
    await desktop.type(keyringPassword);
    await desktop.press('Return');
    await expect(pinCard(window).getByText(alm.pin.kept)).toBeVisible();
    const { window: again } = await desk.restart();
    await pinCard(again).getByRole('button', { name: alm.pin.show }).click();
    await expect(pinCard(again).getByText(pin)).toBeVisible();
  });
});

test.describe('a secret service that never answers', () => {
  test('dialling, the window and quitting do not wait for it', async ({ desk }) => {
    const pin = desk.guard('8340-SECRET-2291');
    await leavePin(desk, pin);
    await desk.keyring.stop();
    const service = await startSilentSecretService(desk.bus);
    const { app, window } = await desk.launch(knownDesktop);
    await callGermany(window);
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
    expect(service.asked()).toEqual([]);
    await callSheet(window).getByRole('button', { name: alm.pin.show }).click();
    await expect.poll(() => service.asked()).not.toEqual([]);
    await expect(callSheet(window).getByText(alm.pin.waiting)).toBeVisible();
    await window.getByRole('button', { name: 'Call Singapore' }).click();
    expect(await desk.handlers.next()).toBe('tel:+6531570602');
    await quit(app);
  });

  test('saving a PIN says that it goes on, and leaves the PIN at hand', async ({ desk }) => {
    const pin = desk.guard('8340-SECRET-2291');
    await startSilentSecretService(desk.bus);
    const { window } = await desk.launch(knownDesktop);
    await keepPin(window, pin);
    await expect(window.getByRole('button', { name: alm.pin.keeping })).toBeVisible();
    // What is typed meanwhile is not what was saved, and stays.
    await window.getByLabel(alm.pin.label).fill('8340-OTHER-2292');
    await pinCard(window).getByRole('button', { name: alm.pin.show }).click();
    await expect(pinCard(window).getByText(pin)).toBeVisible();
    await pinCard(window).getByRole('button', { name: alm.pin.replace }).click();
    await expect(window.getByLabel(alm.pin.label)).toHaveValue('8340-OTHER-2292');
  });

  test('the palette and the tray dial meanwhile', async ({ desk }) => {
    await startSilentSecretService(desk.bus);
    const tray = await desk.tray();
    await desk.launchHidden({ args: [...knownDesktop.args, '--hidden'] });
    await tray.click('Quick dial', 'Germany  +49 69 6677 37597');
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  });
});

test('an unlocked keyring is used on a desktop that Chromium does not know', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  await desk.keyring.start();
  const { window } = await desk.launch(plainSession);
  await keepPin(window, pin);
  await expect(pinCard(window).getByText(alm.pin.kept)).toBeVisible();
  const { window: again } = await desk.restart();
  await pinCard(again).getByRole('button', { name: alm.pin.show }).click();
  await expect(pinCard(again).getByText(pin)).toBeVisible();
});

test('a store that the person chose is not replaced', async ({ desk }) => {
  desk.guard('8340-SECRET-2291');
  await desk.keyring.start();
  const { window } = await desk.launch({ ...plainSession, args: ['--password-store=basic'] });
  await keepPin(window, '8340-SECRET-2291');
  await expect(pinCard(window).getByText(/^Stored only until you quit/)).toBeVisible();
});
