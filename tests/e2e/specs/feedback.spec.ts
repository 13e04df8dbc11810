import { rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { staysFor } from '../../../renderer/lib/feedback';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { answerQuestions } from '../fixtures/answer-questions';
import { type Desk, expect, test } from '../fixtures/desk';
import { heard, messages, said, warned } from '../fixtures/feedback';
import { Palette } from '../fixtures/palette';
import { fillRequest, takeOtherWay, turnTo } from '../fixtures/request';

const germany = lineOf('germany');
const australia = lineOf('australia');

const copyOf = (window: Page, line = germany) => window.getByRole('button', { name: text.call.copyLine(line) });

/** Lets time pass only when the test says so. */
async function stopClock(window: Page): Promise<void> {
  await window.clock.install();
  await window.clock.pauseAt(Date.now() + 1_000);
}

/** The screen is as it stays. */
async function settled(window: Page): Promise<void> {
  await expect(window.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(copyOf(window, australia)).toBeVisible();
}

/** Begins a call, as its sheet says. */
async function callGermany(window: Page, desk: Desk): Promise<void> {
  await window
    .getByRole('button', { name: text.call.callLine(germany) })
    .first()
    .click();
  await desk.handlers.next();
}

/** Where everything is that can be pressed, to the pixel. */
const boxes = (window: Page) =>
  window.locator('button:not(.feedback *), input, select').evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.getAttribute('aria-label') ?? element.textContent}: ${x} ${y} ${width} ${height}`;
    }),
  );

test('the places of messages are in the accessibility tree before there is one, in the palette as well', async ({
  desk,
}) => {
  await desk.tray();
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('palette.open', undefined));
  for (const page of [window, await new Palette(app).page()]) {
    await expect(said(page)).toBeAttached();
    await expect(said(page)).toBeEmpty();
    await expect(warned(page)).toBeAttached();
    await expect(warned(page)).toBeEmpty();
    await expect(messages(page)).toMatchAriaSnapshot('- status\n- alert\n- status');
  }
});

test('a message moves nothing, neither when it comes nor when it goes', async ({ desk }) => {
  const { window } = await desk.launch();
  await settled(window);
  await stopClock(window);
  await window.setViewportSize({ width: 720, height: 520 });
  for (const part of ['Call', 'Settings'] as const) {
    await turnTo(window, part);
    await expect(window.locator('[aria-busy=true]')).toHaveCount(0);
    const button = part === 'Call' ? copyOf(window) : window.getByRole('button', { name: text.dialPlan.test });
    await button.scrollIntoViewIfNeeded();
    await button.focus();
    const before = await boxes(window);
    await button.click();
    await expect(part === 'Call' ? said(window) : warned(window)).not.toBeEmpty();
    expect(await boxes(window)).toEqual(before);
    if (part === 'Call') {
      await window.mouse.move(1, 1);
      await window.clock.runFor(staysFor.plain);
      await expect(said(window)).toBeEmpty();
    } else {
      const dismiss = messages(window).getByRole('button', { name: text.common.dismiss });
      for (let left = await dismiss.count(); left > 0; left -= 1) {
        await dismiss.first().click();
        await expect(dismiss).toHaveCount(left - 1);
      }
      await expect(warned(window)).toBeEmpty();
    }
    expect(await boxes(window)).toEqual(before);
  }
});

test('a message goes after six seconds, but not under the pointer', async ({ desk }) => {
  const { window } = await desk.launch();
  await stopClock(window);
  await copyOf(window).click();
  await expect(said(window)).toHaveText(text.call.copied(germany));
  await window.clock.runFor(staysFor.plain - 1);
  await expect(said(window)).not.toBeEmpty();
  await window.clock.runFor(1);
  await expect(said(window)).toBeEmpty();

  await copyOf(window).click();
  await expect(said(window)).not.toBeEmpty();
  await said(window).hover();
  await window.clock.runFor(10 * staysFor.plain);
  await expect(said(window)).toHaveText(text.call.copied(germany));
  await window.mouse.move(1, 1);
  await window.clock.runFor(staysFor.plain);
  await expect(said(window)).toBeEmpty();
});

test('a button says for a moment that it copied, as wide as before and under its name', async ({ desk }) => {
  const { window } = await desk.launch();
  await settled(window);
  await stopClock(window);
  const button = copyOf(window);
  const done = button.getByText(`✓ ${text.common.copied}`);
  // Brings it into view, as the click would.
  await button.hover();
  const before = await button.boundingBox();
  await expect(done).toHaveCSS('opacity', '0');
  await button.click();
  await expect(done).toHaveCSS('opacity', '1');
  expect(await button.boundingBox()).toEqual(before);
  await expect(button).toHaveAccessibleName(text.call.copyLine(germany));
  await window.clock.runFor(2_000);
  await expect(done).toHaveCSS('opacity', '0');
});

test('a message does not outlive what it speaks of', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await copyOf(window).click();
  await expect(said(window)).toHaveText(text.call.copied(germany));
  // Another number.
  await copyOf(window, australia).click();
  await expect(said(window)).toHaveText(text.call.copied(australia));
  // Another screen.
  await turnTo(window, 'Settings');
  await expect(said(window)).toBeEmpty();
  // Another draft.
  await turnTo(window, 'Call');
  await fillRequest(window);
  await takeOtherWay(window, text.write.copyBody);
  await expect(said(window)).toHaveText(text.write.copiedBody);
  await window.getByRole('button', { name: text.write.newDraft }).click();
  await expect(said(window)).toBeEmpty();
});

test('a failure stays until it is dealt with', async ({ desk }) => {
  await desk.tray();
  const { app, window } = await desk.launch();
  await answerQuestions(app, text.consent.call);
  await turnTo(window, 'Settings');
  await stopClock(window);
  const tryOut = window.getByRole('button', { name: text.dialPlan.test });
  await tryOut.click();
  await expect(warned(window)).not.toBeEmpty();
  await window.clock.runFor(100 * staysFor.plain);
  await expect(warned(window)).not.toBeEmpty();
  // Tried again, and well.
  await window.getByLabel(text.settings.contactPhone).fill('+49 69 1234567');
  await tryOut.click();
  await expect(said(window)).not.toBeEmpty();
  await expect(warned(window)).toBeEmpty();
});

test('a message is heard while a dialog is open', async ({ desk }) => {
  const { window } = await desk.launch();
  await copyOf(window).click();
  await window.getByRole('button', { name: text.call.showCodeLine(germany) }).click();
  await expect(window.getByRole('dialog')).toBeVisible();
  await expect(said(window)).toHaveText(text.call.copied(germany));
});

test('the answer to the question is heard, whoever gave it', async ({ desk }) => {
  const { window } = await desk.launch();
  await expect(heard(window)).toBeAttached();
  for (const severity of ['severity-1', 'lower', 'unanswered'] as const) {
    await window.evaluate((wanted) => lifeline.call('severity.choose', { severity: wanted }), severity);
    await expect(heard(window)).toHaveText(alm.heard(severity));
  }
});

test('no alert holds something to press', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByText(alm.triage.yes).click();
  await expect(window.getByRole('region', { name: alm.triage.callNow }).getByRole('button').first()).toBeVisible();
  await expect(window.locator('[role=alert] :is(button, a, input)')).toHaveCount(0);
});

test('a PIN that was deleted is said to be, and comes back', async ({ desk }) => {
  const pin = desk.guard('86427531');
  const { window } = await desk.launch({ keyring: true });
  await turnTo(window, 'Settings');
  await window.getByLabel(alm.pin.label).fill(pin);
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await expect(window.getByText(alm.pin.kept)).toBeVisible();
  await window.getByRole('button', { name: alm.pin.forget }).click();
  await expect(said(window)).toHaveText(alm.pin.deleted);
  await expect(window.getByText(alm.pin.none)).toBeVisible();
  await messages(window).getByRole('button', { name: text.feedback.undo }).click();
  await expect(said(window)).toHaveText(alm.pin.restored);
  await turnTo(window, 'Call');
  await window.getByRole('button', { name: alm.pin.show, exact: true }).click();
  await expect(window.getByText(pin)).toBeVisible();
});

test('a choice in Settings that can’t be kept is said not to be', async ({ desk }) => {
  const { window } = await desk.launch({ keyring: true });
  await turnTo(window, 'Settings');
  rmSync(desk.places.userData, { recursive: true });
  writeFileSync(desk.places.userData, '');
  await window.getByRole('checkbox', { name: text.settings.savesPin }).click({ force: true });
  await expect(warned(window)).not.toBeEmpty();
});

test('an address or a detail that was removed comes back', async ({ desk }) => {
  const { window } = await desk.launch();
  const undo = messages(window).getByRole('button', { name: text.feedback.undo });
  await window.evaluate(() =>
    lifeline.call('settings.change', { senderAddresses: ['ada@example.com', 'ops@example.com'], productVersion: '' }),
  );
  await turnTo(window, 'Settings');
  await window.getByRole('button', { name: text.settings.removeAddress(1) }).click();
  await expect(said(window)).toHaveText(text.settings.addressRemoved('ada@example.com'));
  await undo.click();
  await expect(window.getByLabel(text.settings.senderAddress, { exact: true })).toHaveValue('ada@example.com');
  await fillRequest(window);
  const version = text.request.extraLabel('version');
  await window.getByRole('button', { name: text.extras.add(version, '') }).click();
  await window.getByLabel(version, { exact: true }).fill('11.2');
  await window.getByRole('button', { name: text.extras.remove(version) }).click();
  await expect(said(window)).toHaveText(text.extras.removed(version));
  await undo.click();
  await expect(window.getByLabel(version, { exact: true })).toHaveValue('11.2');
});

test('a call that was ended is said to be, and opens again as it was', async ({ desk }) => {
  const { window } = await desk.launch();
  await callGermany(window, desk);
  const sheet = window.getByRole('complementary', { name: text.sheet.title });
  await sheet.getByLabel(text.sheet.notes).fill('as spoken');
  await sheet.getByRole('button', { name: text.sheet.finish }).click();
  // What was said of the dialling is gone with the call.
  await expect(said(window)).toHaveText(text.sheet.finished(germany));
  await expect(sheet).toBeHidden();
  // By the keyboard, from anywhere but a text.
  await window.keyboard.press('ControlOrMeta+z');
  await expect(said(window)).toHaveText(text.sheet.reopened(germany));
  await expect(sheet.getByLabel(text.sheet.notes)).toHaveValue('as spoken');
});

test('what can be undone can be on another screen as well, and then no more', async ({ desk }) => {
  const { window } = await desk.launch();
  await settled(window);
  await stopClock(window);
  await callGermany(window, desk);
  await window.getByRole('button', { name: text.sheet.finish }).click();
  await turnTo(window, 'Settings');
  const undo = messages(window).getByRole('button', { name: text.feedback.undo });
  await expect(undo).toBeVisible();
  await window.clock.runFor(staysFor.undoable);
  await expect(undo).toBeHidden();
});

test('a key in a text undoes the text alone', async ({ desk }) => {
  const { window } = await desk.launch();
  await callGermany(window, desk);
  await window.getByRole('button', { name: text.sheet.finish }).click();
  await expect(said(window)).toHaveText(text.sheet.finished(germany));
  const pin = window.getByLabel(alm.pin.label);
  await pin.pressSequentially('345');
  await pin.press('ControlOrMeta+z');
  await expect(said(window)).toHaveText(text.sheet.finished(germany));
  await expect(window.getByRole('complementary', { name: text.sheet.title })).toBeHidden();
});

test('an entry of the journal that was deleted comes back', async ({ desk }) => {
  const { window } = await desk.launch();
  await callGermany(window, desk);
  await turnTo(window, 'Journal');
  const entries = window.getByRole('list', { name: text.journal.title }).getByRole('listitem');
  await entries.getByRole('button').first().click();
  await entries.getByRole('button', { name: text.journal.remove }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: text.journal.remove }).click();
  await expect(said(window)).toHaveText(text.journal.removed);
  await expect(entries).toHaveCount(0);
  await messages(window).getByRole('button', { name: text.feedback.undo }).click();
  await expect(said(window)).toHaveText(text.journal.restored);
  await expect(entries).toHaveCount(1);
  await expect(window.getByRole('complementary', { name: text.sheet.title })).toBeVisible();
});
