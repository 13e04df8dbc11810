import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { contoso } from '../../fixtures/contoso';
import { lineOf } from '../../fixtures/line-of';
import { answerQuestions } from '../fixtures/answer-questions';
import { chooseFile } from '../fixtures/choose-file';
import { type Desk, expect, test } from '../fixtures/desk';
import { readQrCode } from '../fixtures/read-qr-code';
import { resize, small } from '../fixtures/reflow';
import { turnTo } from '../fixtures/request';

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
  await turnTo(window, 'Numbers');
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
  await turnTo(window, 'Numbers');
  await window.getByRole('button', { name: text.contacts.save }).click();
  await expect(window.getByText(text.contacts.saved('alm.vcf'))).toBeVisible();
  expect(readFileSync(file, 'utf8').match(/^(item\d+\.)?TEL\b.*$/gm)).toHaveLength(7);
});

test('a folder that does not exist is answered, not passed over', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await chooseFile(app, '/proc/nowhere/alm.vcf');
  await turnTo(window, 'Numbers');
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
  await turnTo(window, 'Numbers');
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

/** The numbers screen of a desk that depends on a second product as well; the first is in use. */
async function twoProducts(desk: Desk) {
  const running = await desk.launch();
  await answerQuestions(running.app, text.guides.consent.yes);
  await running.window.evaluate((guide) => lifeline.call('guide.save', { guide }), contoso);
  await turnTo(running.window, 'Numbers');
  return running;
}

test('with one product there is none to choose for the numbers', async ({ desk }) => {
  const { window } = await desk.launch();
  await turnTo(window, 'Numbers');
  await expect(window.getByRole('button', { name: text.contacts.save })).toBeVisible();
  await expect(window.getByRole('combobox', { name: text.numbers.products })).toHaveCount(0);
});

test('a number is looked up in all products, and one of another product is dialled as its own', async ({ desk }) => {
  const { app, window } = await twoProducts(desk);
  await window.getByRole('searchbox').fill('Germany');
  await expect(window.getByText(contoso.lines[0]?.shown ?? '')).toHaveCount(0);
  await window.getByRole('combobox', { name: text.numbers.products }).selectOption(text.numbers.allProducts);
  const numbers = window.getByRole('listitem').filter({ hasText: /\+\d/ });
  await expect(numbers.first()).toContainText(lineOf('germany').shown);
  await expect(window.getByRole('heading', { name: contoso.product })).toBeVisible();
  await expect(window.getByText(contoso.source)).toBeVisible();
  const theirs = numbers.filter({ hasText: contoso.lines[0]?.shown ?? '' });
  await theirs.getByRole('button', { name: text.call.copyLine(lineOf('germany')) }).click();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('+493055501234');
  await theirs.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toBe('tel:+493055501234');
  await expect(window.getByRole('navigation').getByRole('button', { name: contoso.product })).toBeVisible();
  const sheets = await window.evaluate(() => lifeline.call('sheet.list', undefined));
  expect(sheets).toMatchObject({ value: [{ guide: contoso.id }] });
});

test('the contact file and the codes are of one product or of all', async ({ desk }) => {
  const { app, window } = await twoProducts(desk);
  const save = async (name: string) => {
    await chooseFile(app, join(desk.places.home, name));
    await window.getByRole('button', { name: text.contacts.save }).click();
    await expect(window.getByText(text.contacts.saved(name))).toBeVisible();
    return readFileSync(join(desk.places.home, name), 'utf8').match(/^(?:FN|(?:item\d+\.)?TEL)\b.*$/gm);
  };
  expect(await save('one.vcf')).toHaveLength(8);
  await window.getByRole('combobox', { name: text.numbers.products }).selectOption(text.numbers.allProducts);
  const all = await save('all.vcf');
  expect(all).toHaveLength(10);
  expect(all?.filter((line) => line.startsWith('FN'))).toEqual([
    expect.stringContaining('ALM support'),
    expect.stringContaining('Contoso Vault support'),
  ]);
  await window.getByRole('button', { name: text.contacts.showCode }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('combobox', { name: text.contacts.product }).selectOption(contoso.product);
  const contact = await readQrCode(dialog.getByRole('img', { name: text.contacts.scanOf(contoso) }));
  expect(contact).toContain('+493055501234');
  expect(contact).not.toContain('+4969667737597');
});

test('in a small window the code of all numbers is whole beside its words, and scanned', async ({ desk }) => {
  const { app, window } = await twoProducts(desk);
  await resize(app, window, small);
  await window.getByRole('combobox', { name: text.numbers.products }).selectOption(text.numbers.allProducts);
  await window.getByRole('button', { name: text.contacts.showCode }).click();
  const dialog = window.getByRole('dialog');
  for (const each of await dialog.getByRole('combobox').or(dialog.getByRole('button')).all()) {
    await expect(each).toBeInViewport({ ratio: 1 });
  }
  await dialog.getByRole('combobox', { name: text.contacts.product }).selectOption(builtInGuide.product);
  const code = dialog.getByRole('img', { name: text.contacts.scanOf(builtInGuide) });
  await expect(code).toBeInViewport({ ratio: 1 });
  expect(await readQrCode(code)).toContain('+4969667737597');
});

test('more numbers than a code holds are said to be too many', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await answerQuestions(app, text.guides.consent.yes);
  const lines = Array.from({ length: 100 }, (_, index) => ({
    ...lineOf('germany'),
    id: `line-${index}`,
    e164: `+4930555${1_000 + index}`,
  }));
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), { ...builtInGuide, lines });
  await turnTo(window, 'Numbers');
  await window.getByRole('button', { name: text.contacts.showCode }).click();
  await expect(window.getByRole('dialog').getByText(text.contacts.tooMany)).toBeVisible();
});
