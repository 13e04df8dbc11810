import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { chooseFile } from '../fixtures/choose-file';
import { expect, test } from '../fixtures/desk';
import { readQrCode } from '../fixtures/read-qr-code';

for (const theme of ['light', 'dark'] as const) {
  test(`the number on the first screen is scanned in the ${theme} theme`, async ({ desk }) => {
    const { app, window } = await desk.launch();
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await window
      .getByRole('region', { name: text.call.nearest })
      .getByRole('button', { name: text.call.showCodeLine(lineOf('americas')) })
      .click();
    const code = window.getByRole('img', { name: text.call.scanLine(lineOf('americas')) });
    await expect(code).toBeVisible();
    expect(await readQrCode(code)).toBe('tel:+12029910540');
  });
}

test('every number has a code of its own, large enough to scan across a desk', async ({ desk }) => {
  const { window } = await desk.launch();
  for (const [place, link] of [
    ['Germany', 'tel:+4969667737597'],
    ['Philippines', 'tel:+6322313885'],
    ['Singapore', 'tel:+6531570602'],
  ] as const) {
    await window.getByRole('button', { name: `Show the QR code for ${place}` }).click();
    if (place === 'Philippines') await window.getByRole('button', { name: text.call.showCodeAnyway }).click();
    const code = window.getByRole('dialog').getByRole('img');
    expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(300);
    expect(await readQrCode(code)).toBe(link);
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  }
});

test('all numbers are scanned as one contact, without the PIN', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByLabel(alm.pin.label).fill(desk.guard('8340-SECRET-2291'));
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await window.getByRole('navigation').getByRole('button', { name: text.nav.numbers }).click();
  await window.getByRole('button', { name: text.contacts.showCode }).click();
  const contact = await readQrCode(window.getByRole('dialog').getByRole('img', { name: text.contacts.scan }));
  expect(contact?.match(/^(item\d+\.)?TEL\b.*$/gm)).toHaveLength(7);
  expect(contact).toContain('+4969667737597');
  expect(contact).not.toContain('8340-SECRET-2291');
});

test('the contact file is saved where the person says', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const file = join(desk.places.home, 'alm.vcf');
  await chooseFile(app, file);
  await window.getByRole('navigation').getByRole('button', { name: text.nav.numbers }).click();
  await window.getByRole('button', { name: text.contacts.save }).click();
  await expect(window.getByText(text.contacts.saved('alm.vcf'))).toBeVisible();
  expect(readFileSync(file, 'utf8').match(/^(item\d+\.)?TEL\b.*$/gm)).toHaveLength(7);
});

test('a folder that does not exist is answered, not passed over', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await chooseFile(app, '/proc/nowhere/alm.vcf');
  await window.getByRole('navigation').getByRole('button', { name: text.nav.numbers }).click();
  await window.getByRole('button', { name: text.contacts.save }).click();
  await expect(window.getByText(/^Not saved: the folder .* is gone/)).toBeVisible();
});

test('the emergency card is one page with all that is needed, and no PIN', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.getByLabel(alm.pin.label).fill(desk.guard('8340-SECRET-2291'));
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await window.evaluate(() => lifeline.call('settings.change', { company: 'Bärenbräu & Söhne', contactName: 'Zoë' }));
  const file = join(desk.places.home, 'card.pdf');
  await chooseFile(app, file);
  await window.getByRole('navigation').getByRole('button', { name: text.nav.numbers }).click();
  await window.getByRole('button', { name: text.card.save }).click();
  await expect(window.getByText(text.contacts.saved('card.pdf'))).toBeVisible();
  const printed = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  for (const expected of [
    '+1 202 991 0540',
    '+44 20 3880 0017',
    '+49 69 6677 37597',
    '+61 3 8595 5827',
    '+63 2 231 3885',
    '+64 9-887 4015',
    '+65 3157 0602',
    'https://thycotic.force.com/support/s/login/',
    'support@thycotic.com',
    'by phone only',
    'Bärenbräu & Söhne',
    'Zoë',
    '8 July 2021',
    'PIN',
  ]) {
    expect(printed).toContain(expected);
  }
  expect(printed).not.toContain('8340-SECRET-2291');
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/^Pages:\s+1$/m);
});
