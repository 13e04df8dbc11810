import type { Locator } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { expect, test } from '../fixtures/desk';

test('all seven numbers are there, the age of them in view', async ({ desk }) => {
  const { window } = await desk.launch();
  for (const number of [
    '+1 202 991 0540',
    '+44 20 3880 0017',
    '+49 69 6677 37597',
    '+61 3 8595 5827',
    '+63 2 231 3885',
    '+64 9-887 4015',
    '+65 3157 0602',
  ]) {
    await expect(window.getByText(number)).toBeVisible();
  }
  await expect(
    window.getByText(/^Numbers unchanged since August 2019, last seen published on 8 July 2021/),
  ).toBeVisible();
});

test('one click hands the number to the system, and nothing claims that a call was placed', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  await expect(window.getByText(text.call.handedToSystem(lineOf('germany')))).toBeVisible();
  // It names the calling app, and nothing says that the app calls.
  await expect(window.getByText(/call(ed| was placed|ing(?! app))/i)).toHaveCount(0);
});

test('the name of the dialler is shown', { tag: '@not-drawn' }, async ({ desk }) => {
  const { window } = await desk.launch();
  await expect(window.getByText(text.opens('Test Dialler'))).toBeVisible();
});

test('a desk without a dialler leads with the number instead of a button', { tag: '@not-drawn' }, async ({ desk }) => {
  const { window } = await desk.launch({ dialler: false });
  await expect(window.getByText(text.call.noDialler)).toBeVisible();
  const nearest = window.getByRole('region', { name: text.call.nearest });
  await expect(nearest.getByRole('button', { name: /^Call/ })).toHaveCount(0);
  await expect(nearest.getByRole('button', { name: /^Copy/ })).toBeVisible();
});

test('Copy puts the number on the clipboard as it can be dialled', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.getByRole('button', { name: text.call.copyLine(lineOf('new-zealand')) }).click();
  await expect(window.getByText(text.call.copied(lineOf('new-zealand')))).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('+6498874015');
});

test('a doubtful number says why and offers a sound one first', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Call Philippines' }).click();
  const dialog = window.getByRole('alertdialog');
  await expect(dialog.getByText(/grew from 7 to 8 digits/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Call Singapore' }).click();
  expect(await desk.handlers.next()).toBe('tel:+6531570602');
});

test('a doubtful number can be dialled anyway, unchanged', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Call Philippines' }).click();
  await window.getByRole('button', { name: text.call.dialAnyway }).click();
  expect(await desk.handlers.next()).toBe('tel:+6322313885');
});

test('in the Philippines a sound number leads, and the doubtful one comes next, marked', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { country: 'PH' }));
  const nearest = window.getByRole('region', { name: text.call.nearest });
  await expect(nearest.getByText('+65 3157 0602')).toBeVisible();
  await expect(nearest.getByText('+63 2 231 3885')).toHaveCount(0);
  const next = window.getByRole('region', { name: text.call.others }).getByRole('listitem').first();
  await expect(next).toContainText('+63 2 231 3885');
  await expect(next).toContainText(text.call.doubtful);
});

test('the QR code of a doubtful number asks first, and the sound one’s is offered', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Show the QR code for Philippines' }).click();
  const question = window.getByRole('alertdialog');
  await expect(question.getByText(/grew from 7 to 8 digits/)).toBeVisible();
  await expect(window.getByRole('img', { name: /QR code/ })).toHaveCount(0);
  await question.getByRole('button', { name: 'Show the QR code for Singapore' }).click();
  await expect(window.getByRole('dialog').getByRole('img', { name: /Singapore/ })).toBeVisible();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Show the QR code for Philippines' }).click();
  await question.getByRole('button', { name: text.call.showCodeAnyway }).click();
  await expect(window.getByRole('dialog').getByRole('img', { name: /Philippines/ })).toBeVisible();
});

test('copying a doubtful number says so', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: text.call.copyLine(lineOf('philippines')) }).click();
  await expect(window.getByText(text.call.copied(lineOf('philippines')))).toBeVisible();
});

/** Where what is seen of a button begins and ends: its edge, or its icon and words where it has none. */
const seenOf = (button: Locator, isEdged: boolean) =>
  button.evaluate((element, edged) => {
    const words = document.createRange();
    words.selectNodeContents(element.querySelector('.done-label > span') ?? element);
    const { left, right } = edged ? element.getBoundingClientRect() : words.getBoundingClientRect();
    return { left, right };
  }, isEdged);

test('Copy is as far from Call as from QR in each row', async ({ desk }) => {
  const { window } = await desk.launch();
  const line = lineOf('singapore');
  const row = window.getByRole('listitem').filter({ hasText: line.shown });
  const [call, copy, code] = await Promise.all([
    seenOf(row.getByRole('button', { name: text.call.callLine(line) }), true),
    seenOf(row.getByRole('button', { name: text.call.copyLine(line) }), false),
    seenOf(row.getByRole('button', { name: text.call.showCodeLine(line) }), false),
  ]);
  expect(Math.abs(copy.left - call.right - (code.left - copy.right))).toBeLessThan(3);
});

test('Replace is level with the PIN’s other buttons on a row of its own', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByLabel(alm.pin.label).fill('345');
  await window.getByRole('button', { name: alm.pin.keep }).click();
  const pin = window.getByRole('main').getByRole('region', { name: alm.pin.title, exact: true });
  const [show, replace] = await Promise.all([
    seenOf(pin.getByRole('button', { name: alm.pin.show }), true),
    seenOf(pin.getByRole('button', { name: alm.pin.replace }), false),
  ]);
  expect(Math.abs(replace.left - show.left)).toBeLessThan(3);
});

test('the line about the trial runtime begins level with the screen below it', async ({ desk }) => {
  const { window } = await desk.launch();
  const trial = window.getByRole('region', { name: text.standIn.title });
  await expect(window.getByRole('heading', { level: 1 })).toBeAttached();
  test.skip((await trial.count()) === 0, 'The official runtime has no such line.');
  const [words, screen] = await Promise.all(
    [trial, window.getByRole('main')].map((part) =>
      part.evaluate((element) => {
        const content = document.createRange();
        content.selectNodeContents(element);
        return content.getBoundingClientRect().left;
      }),
    ),
  );
  expect(words).toBeCloseTo(screen ?? 0, 0);
});

test('each support center has its time of day, and no hours that nobody published', async ({ desk }) => {
  const { window } = await desk.launch();
  await expect(window.getByRole('region', { name: text.firstRun.title })).toBeVisible();
  await window.keyboard.press('Escape');
  const strip = window.getByRole('region', { name: text.hours.title });
  await expect(strip.getByRole('listitem')).toHaveCount(7);
  for (const row of await strip.getByRole('listitem').all()) await expect(row).toHaveText(/\p{L}.*\d\d:\d\d$/u);
  await expect(strip.getByText(text.hours.none)).toBeVisible();
});
