import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Feature } from '../../shared/features';
import { text } from '../../shared/text';
import { test } from '../e2e/fixtures/desk';
import { Palette } from '../e2e/fixtures/palette';

const images = join(import.meta.dirname, '../../docs/images');

const open = (window: Page, feature: Feature) =>
  window.getByRole('navigation', { name: text.nav.label }).getByRole('button', { name: text.nav[feature] }).click();

/** Someone who has used the program before; all of it is made up. */
async function moveIn(window: Page): Promise<void> {
  await window.evaluate(async () => {
    await lifeline.call('settings.change', {
      country: 'DE',
      contactName: 'Ada Example',
      company: 'Example GmbH',
      contactPhone: '+49 69 1234567',
      senderAddresses: ['ada@example.com'],
    });
    await lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false });
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the window in the ${theme} theme`, async ({ desk }) => {
    const tray = await desk.tray();
    const { app, window } = await desk.launch({ keyring: true, mail: true });
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await moveIn(window);
    const shoot = async (name: string, page = window) => {
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      // The pointer rests where it shows nothing.
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(images, `${name}-${theme}.png`), animations: 'disabled' });
    };

    await shoot('call');
    await open(window, 'numbers');
    await window.getByRole('searchbox').fill('bra');
    await shoot('numbers');
    await window.getByText(text.triage.no).click();
    await open(window, 'write');
    await window.getByLabel(text.write.summary).fill('Accounts are not provisioned since the upgrade');
    await window
      .getByLabel(text.write.details)
      .fill(
        'New hires get no account since this morning.\nThe workflow stops at “Create account”; deletions still work.',
      );
    await shoot('write');
    await open(window, 'settings');
    await shoot('settings');
    await open(window, 'call');
    await window.getByText(text.triage.yes).click();
    await window.getByRole('button', { name: 'Call Germany' }).first().click();
    await window.getByLabel(text.sheet.notes).fill('Wants the log of the workflow engine.');
    await window.getByLabel(text.sheet.agent).fill('Grace');
    await shoot('severity-1');
    await window.getByRole('button', { name: text.sheet.finish }).click();
    await open(window, 'journal');
    await shoot('journal');
    await tray.click(text.tray.palette);
    const palette = await new Palette(app).page();
    await palette.getByRole('combobox').fill('ger');
    await shoot('palette', palette);
  });
}
