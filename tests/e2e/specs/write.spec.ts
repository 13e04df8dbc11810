import type { Page } from '@playwright/test';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import type { Guide } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { answerQuestions } from '../fixtures/answer-questions';
import { type Desk, expect, test } from '../fixtures/desk';
import { said } from '../fixtures/feedback';
import { fillRequest, prepareDesk, takeOtherWay, turnTo } from '../fixtures/request';

const left = (window: Page, count: number) => window.getByRole('button', { name: text.write.left(count), exact: true });

test('what is left to do is counted, and the count leads to one thing after the other', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await turnTo(window, 'Write');
  await left(window, 7).click();
  const no = window.getByRole('radio', { name: alm.triage.no });
  await expect(window.getByRole('radio', { name: alm.triage.yes })).toBeFocused();
  await expect(window.getByRole('radiogroup', { name: alm.triage.question })).toHaveAccessibleDescription(
    new RegExp(`^${alm.triage.answerFirst}`),
  );
  await no.click();
  await expect(no).toBeChecked();
  await expect(window.getByText(alm.triage.answerFirst)).toHaveCount(0);
  const steps = [
    [text.write.summary, text.request.missing.summary],
    [text.write.details, text.request.missing.details],
    [text.settings.company, text.request.missing.company],
    [text.settings.contactName, text.request.missing.contactName],
    [text.settings.contactPhone, text.request.missing.contactPhone],
  ] as const;
  for (const [index, [label, missing]] of steps.entries()) {
    await left(window, 6 - index).click();
    const field = window.getByLabel(label, { exact: true });
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(new RegExp(missing));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.fill('+49 69 1234567');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  }
  await left(window, 1).click();
  const pin = window.getByLabel(alm.pin.label);
  await expect(pin).toBeFocused();
  await expect(pin).toHaveAccessibleDescription(new RegExp(alm.pin.enterMissing));
  await pin.fill('345');
  await expect(pin).toHaveAccessibleDescription(new RegExp(alm.pin.saveToUse));
  await pin.press('Enter');
  await expect(window.getByText(/left$/)).toHaveCount(0);
});

test('the main button of a request that lacks something leads to it, says how much it is, and opens nothing', async ({
  desk,
}) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window);
  const details = window.getByLabel(text.write.details);
  await details.fill('');
  const open = window.getByRole('button', { name: text.write.open });
  await expect(open).toHaveAccessibleDescription(text.write.left(1));
  await open.press('Enter');
  await expect(details).toBeFocused();
  await details.fill('It stopped.');
  await open.press('Enter');
  const link = await desk.handlers.next();
  expect(link).toContain('It%20stopped.');
  expect(desk.handlers.received()).toEqual([link]);
});

test('no field says that it is empty before the person has left it, having begun to write', async ({ desk }) => {
  const { window } = await desk.launch();
  await turnTo(window, 'Write');
  const summary = window.getByLabel(text.write.summary);
  const details = window.getByLabel(text.write.details);
  const marked = window.locator('main [aria-invalid=true]');
  await summary.focus();
  await details.focus();
  await summary.focus();
  await expect(marked).toHaveCount(0);
  await summary.fill('Sync stopped');
  await details.focus();
  await expect(marked).toHaveCount(0);
  await summary.focus();
  await expect(details).toHaveAccessibleDescription(new RegExp(text.request.missing.details));
  await expect(marked).toHaveCount(1);
  await window.getByRole('button', { name: text.write.newDraft }).click();
  await expect(marked).toHaveCount(0);
});

test('somebody who turns to another window comes back to a field that says nothing', async ({ desk }) => {
  const { window } = await desk.launch();
  await turnTo(window, 'Write');
  await window.getByLabel(text.write.summary).fill('Sync stopped');
  const details = window.getByLabel(text.write.details);
  await details.focus();
  // The page loses the focus without anything in it getting it.
  await details.evaluate((field) => {
    document.hasFocus = () => false;
    field.dispatchEvent(new FocusEvent('blur'));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    Reflect.deleteProperty(document, 'hasFocus');
  });
  await expect(window.locator('main [aria-invalid=true]')).toHaveCount(0);
  await window.getByLabel(text.write.summary).focus();
  await expect(details).toHaveAttribute('aria-invalid', 'true');
});

test('beside a call sheet there is one field for the PIN, and what is left leads to it', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Call Germany' }).click();
  const sheet = window.getByRole('complementary', { name: text.sheet.title });
  await window.getByText(alm.triage.no).click();
  await turnTo(window, 'Write');
  await expect(left(window, 6)).toBeVisible();
  const pin = window.getByLabel(alm.pin.label);
  await expect(sheet.getByRole('button', { name: alm.pin.getOrEnter })).toBeVisible();
  await expect(pin).toHaveCount(0);
  for (const label of [text.write.summary, text.write.details, text.settings.company]) {
    await window.getByRole('main').getByLabel(label, { exact: true }).fill('Example');
  }
  await window.getByLabel(text.settings.contactName).fill('Ada');
  await window.getByLabel(text.settings.contactPhone).fill('+49 69 1234567');
  await left(window, 1).click();
  await expect(sheet.getByLabel(alm.pin.label)).toBeFocused();
  await expect(pin).toHaveCount(1);
  await sheet.getByRole('button', { name: text.sheet.finish }).click();
  await expect(window.getByRole('main').getByLabel(alm.pin.label)).toBeVisible();
});

test('what draws the menu of other ways is fetched once the pointer comes near, and no screen waits for it', async ({
  desk,
}) => {
  const { window } = await desk.launch();
  await turnTo(window, 'Write');
  const more = window.getByRole('button', { name: text.write.moreWays });
  await expect(more).toBeVisible();
  const fetched = window.locator('link[href*=menu-popup]');
  await expect(fetched).toHaveCount(0);
  await more.hover();
  await expect(fetched).not.toHaveCount(0);
});

test('the menu of other ways is worked by keyboard, and the focus comes back', async ({ desk }) => {
  const { app, window } = await desk.launch({ mail: true });
  await fillRequest(window);
  const more = window.getByRole('button', { name: text.write.moreWays });
  const ways = window.getByRole('menu', { name: text.write.moreWays });
  await more.press('ArrowDown');
  await expect(ways.getByRole('menuitem').first()).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(ways).toBeHidden();
  await expect(more).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(ways).toBeVisible();
  await window.keyboard.press('End');
  await expect(ways.getByRole('menuitem', { name: text.write.copyBody })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(said(window)).toHaveText(text.write.copiedBody);
  await expect(more.getByText(`✓ ${text.common.copied}`)).toHaveCSS('opacity', '1');
  await expect(more).toBeFocused();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Company name: Example');
});

test('a dialog that comes of the menu gives the focus back to its button', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window);
  await takeOtherWay(window, text.draftFile.save);
  const warning = window.getByRole('alertdialog', { name: alm.pin.fileHolds });
  await expect(warning.getByRole('button', { name: text.draftFile.understood })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(warning).toBeHidden();
  await expect(window.getByRole('button', { name: text.write.moreWays })).toBeFocused();
});

test('a way that can’t be taken now can be reached in the menu, says why, and does nothing', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await turnTo(window, 'Write');
  const more = window.getByRole('button', { name: text.write.moreWays });
  await more.press('Enter');
  const first = window.getByRole('menuitem').first();
  await expect(first).toBeFocused();
  await expect(first).toBeDisabled();
  await expect(first).toHaveAccessibleDescription(text.write.left(7));
  await window.keyboard.press('Enter');
  await expect(first).toBeFocused();
});

test('the preview grows with what is typed and never shows the PIN', async ({ desk }) => {
  const { window } = await desk.launch();
  await fillRequest(window);
  const preview = window.getByRole('region', { name: text.write.preview });
  await expect(preview.getByText('PIN •••• Sync stops at 50 % & more?')).toBeVisible();
});

test('helpful details go into email and ticket once they are added, and no others', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { productVersion: '8.1' }));
  await fillRequest(window);
  await window.getByRole('button', { name: text.extras.add(text.request.extraLabel('version'), '8.1') }).click();
  await window.getByRole('button', { name: text.extras.add(text.request.extraLabel('began'), '') }).click();
  await window.getByRole('textbox', { name: text.request.extraLabel('began') }).fill('Monday around 9:00');
  await window.getByRole('button', { name: text.extras.add(text.request.extraLabel('affected'), '') }).click();
  await window.getByRole('button', { name: text.extras.remove(text.request.extraLabel('affected')) }).click();
  const lines = 'Product version: 8.1\nWhen it began: Monday around 9:00\n\nDetails of the issue:';
  await expect(window.getByRole('region', { name: text.write.preview })).toContainText(lines);
  await window.getByRole('tab', { name: text.write.ticket }).click();
  await expect(window.getByRole('region', { name: text.write.caseText })).toContainText(lines);
});

test('what the machine knows of itself is shown before it is added', async ({ desk }) => {
  const { window } = await desk.launch({ env: { TZ: 'Europe/Berlin' } });
  await fillRequest(window);
  const preview = window.getByRole('region', { name: text.write.preview });
  const offered = window.getByRole('button', { name: /^\+ Operating system: \S/ });
  const fact = (await offered.textContent())?.replace('+ ', '') ?? '';
  await expect(preview.getByText(fact)).toHaveCount(0);
  await offered.click();
  await window
    .getByRole('button', { name: text.extras.add(text.request.extraLabel('time-zone'), 'Europe/Berlin') })
    .click();
  await expect(preview.getByText(fact)).toBeVisible();
  await expect(preview.getByText('Time zone: Europe/Berlin')).toBeVisible();
});

test('details that are too long are answered beside their field and stay in it', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window);
  const details = window.getByLabel(text.write.details);
  const long = 'x'.repeat(200_001);
  await details.fill(long);
  await expect(details).toHaveAccessibleDescription(new RegExp(text.request.detailsTooLong(200_000)));
  await expect(details).toHaveValue(long);
  await left(window, 1).click();
  await expect(details).toBeFocused();
  await details.fill('short again');
  await expect(left(window, 1)).toHaveCount(0);
});

test('a summary that is too long is answered beside its field', async ({ desk }) => {
  const { window } = await desk.launch();
  await prepareDesk(window);
  await turnTo(window, 'Write');
  const summary = window.getByLabel(text.write.summary);
  await summary.fill('x'.repeat(201));
  await expect(summary).toHaveAccessibleDescription(text.request.summaryTooLong(200));
});

test('100 kB of details can still be written on, and all of it is kept', { tag: '@not-drawn' }, async ({ desk }) => {
  const { app, window } = await desk.launch();
  await fillRequest(window);
  const details = window.getByLabel(text.write.details);
  const long = 'Größe 👩‍👩‍👧 שלום 100 % & more?\n'.repeat(3_000);
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), long);
  await details.press('Control+a');
  await details.press('Control+v');
  await window.keyboard.type('and the end');
  await expect(details).toHaveValue(`${long}and the end`);
  await expect(window.getByText(/^The preview stops here\. All 1\d\d,\d+ characters/)).toBeVisible();
  const { window: again } = await desk.restart();
  await turnTo(again, 'Write');
  await expect(again.getByLabel(text.write.details)).toHaveValue(`${long}and the end`);
});

test('a password that is typed is noted beside its field, and keeps nothing from going out', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window);
  const details = window.getByLabel(text.write.details);
  await details.fill('The password reset does not work: the password field is empty.');
  await expect(window.getByText(text.write.passwordTyped)).toHaveCount(0);
  await details.fill('It stops at the sign-in.\nuser: svc-alm, password: hunter2');
  await expect(window.getByText(text.write.passwordTyped)).toBeVisible();
  await expect(details).toHaveAccessibleDescription(new RegExp(text.write.passwordTyped));
  await expect(details).toHaveAttribute('aria-invalid', 'false');
  await window.getByRole('button', { name: text.write.open }).click();
  expect(await desk.handlers.next()).toContain('hunter2');
  await details.fill('It stops at the sign-in.');
  await expect(window.getByText(text.write.passwordTyped)).toHaveCount(0);
});

/** ALM's guide with an access key that signs its owner in. */
const withKey = (subject: string): Guide => ({
  ...builtInGuide,
  identifiers: [
    ...builtInGuide.identifiers,
    { id: 'key', name: 'Access password', isSecret: true, neededFor: ['phone', 'email'] },
  ],
  email: { ...builtInGuide.email, subject },
});

async function deskWithKey(desk: Desk, guide: Guide) {
  const running = await desk.launch({ mail: true });
  await answerQuestions(running.app, text.guides.consent.yes);
  await running.window.evaluate(
    async ({ changed, value }) => {
      await lifeline.call('guide.save', { guide: changed });
      await lifeline.call('pin.keep', { pin: value, privilegedConfirmed: false, identifier: 'key' });
    },
    { changed: guide, value: desk.guard('Zq-7741-north') },
  );
  await fillRequest(running.window);
  return running;
}

test('the saved value of a secret that is pasted into a message is noted', async ({ desk }) => {
  const { window } = await deskWithKey(desk, withKey('PIN {pin} {summary}'));
  const details = window.getByLabel(text.write.details);
  const note = window.getByText(text.write.secretTyped('Access password'));
  await details.fill('We use Zq-7741-northern here.');
  await expect(note).toHaveCount(0);
  await details.fill('We use Zq-7741-north here.');
  await expect(note).toBeVisible();
  await details.fill('We use it here.');
  await expect(note).toHaveCount(0);
});

test('what looks like a password goes into no subject before it was confirmed', async ({ desk }) => {
  const { window } = await deskWithKey(desk, withKey('{key} {summary}'));
  await expect(window.getByText(text.identifier({ name: 'Access password' }).passwordBeforeWriting)).toBeVisible();
  const refused = await window.evaluate(async () => {
    const [draft] = await lifeline.call('draft.list', undefined).then((list) => (list.ok ? list.value : []));
    const opened = draft && (await lifeline.call('email.open', { draft, privilegedConfirmed: false }));
    return opened && !opened.ok ? opened.error.code : 'sent';
  });
  expect(refused).toBe('pin-password');
  await window.getByRole('button', { name: text.write.privilegedConfirm }).click();
  await window.getByRole('button', { name: text.write.open }).click();
  expect(await desk.handlers.next()).toContain('Zq-7741-north');
});
