import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { guideFile } from '../../../shared/guide/guide-file';
import type { Guide } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { violations } from '../../faces/check-with-axe';
import { germany } from '../../fixtures/a-call';
import { alm } from '../../fixtures/alm';
import { contoso } from '../../fixtures/contoso';
import { answerQuestions } from '../fixtures/answer-questions';
import { type Desk, expect, type LaunchOptions, test } from '../fixtures/desk';
import { dropFile } from '../fixtures/drop-file';
import { said } from '../fixtures/feedback';
import { narrow, overflowing, resize, small } from '../fixtures/reflow';
import { turnTo } from '../fixtures/request';

const page = `# Account Lifecycle Manager support

| Region | Country | Number |
| --- | --- | --- |
| AMERICAS | All | +1 202 991 0540 |
| EMEA | UK | +44 20 3880 0017 |
| EMEA | Germany | +49 69 6677 37599 |
| EMEA | France | +33 1 40 20 50 50 |
| APAC | Philippines | +63 2 231 3885 |
`;

/** Opens the program for somebody who agrees to what main asks. */
async function open(desk: Desk, options: LaunchOptions = {}) {
  const running = await desk.launch(options);
  await answerQuestions(running.app, text.guides.consent.yes);
  return running;
}

async function openGuides(window: Page): Promise<void> {
  await turnTo(window, 'Numbers');
  await window.getByRole('button', { name: text.guides.open }).click();
  await expect(window.getByRole('heading', { level: 1, name: text.guides.title })).toBeVisible();
}

async function fileWith(name: string, content: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'guide-')), name);
  await writeFile(file, content);
  return file;
}

const [customerNumber = { name: '' }] = contoso.identifiers;
const enterCustomerNumber = text.identifier(customerNumber).getOrEnter;

const product = (window: Page, name: string) =>
  window.getByRole('listitem').filter({ has: window.getByRole('heading', { name }) });

test('the way back to the numbers is the first stop, from a guide that is being edited as well', async ({ desk }) => {
  const { window } = await open(desk);
  const back = window.getByRole('main').getByRole('button', { name: text.guides.back });
  const numbers = window.getByRole('heading', { level: 1, name: text.numbers.title });
  await openGuides(window);
  await window.getByRole('main').focus();
  await window.keyboard.press('Tab');
  await expect(back).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(numbers).toBeVisible();
  await expect(window.getByRole('searchbox', { name: text.numbers.search })).toBeFocused();
  await window.getByRole('button', { name: text.guides.open }).click();
  await product(window, builtInGuide.product).getByRole('button', { name: text.guides.edit }).click();
  const title = window.getByRole('heading', { level: 1, name: text.guides.form.title(builtInGuide.product) });
  await expect(title).toBeFocused();
  await window.keyboard.press('Shift+Tab');
  await expect(back).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(numbers).toBeVisible();
});

test('Germany’s number can be corrected, and the correction taken back', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  await product(window, builtInGuide.product).getByRole('button', { name: text.guides.edit }).click();
  await window.getByRole('button', { name: text.guides.line.edit('Germany') }).click();
  const number = window.getByLabel(text.guides.line.number);
  await number.fill('call us');
  await expect(window.getByText(text.guides.notANumber)).toBeVisible();
  await number.fill('+49 69 6677 37598');
  await expect(window.getByText(text.guides.line.dials('+4969667737598'))).toBeVisible();
  await window.getByRole('button', { name: text.guides.line.done }).click();
  await window.getByRole('button', { name: text.guides.form.save }).click();
  await expect(window.getByText(text.guides.corrected)).toBeVisible();

  const { window: again } = await desk.restart();
  await turnTo(again, 'Numbers');
  await expect(again.getByText('+49 69 6677 37598')).toBeVisible();
  await again.getByRole('button', { name: text.guides.open }).click();
  await again.getByRole('button', { name: text.guides.more, exact: true }).click();
  await again.getByRole('menuitem', { name: text.guides.giveUp }).click();
  await expect(said(again)).toHaveText(text.guides.givenUp);
  await turnTo(again, 'Numbers');
  await expect(again.getByText('+49 69 6677 37597')).toBeVisible();
});

test('a saved page becomes numbers that are looked at one by one, and the difference before anything is replaced', async ({
  desk,
}) => {
  const { window } = await open(desk);
  await openGuides(window);
  await window.locator('input[type=file]').setInputFiles(await fileWith('support.md', page));
  const found = window.getByRole('region', { name: text.guides.page.title('support.md') });
  await expect(found.getByRole('checkbox')).toHaveCount(5);
  await test.step('the doubtful one is not taken unasked', async () => {
    const philippines = found.getByRole('checkbox', { name: /Philippines/ });
    await expect(philippines).not.toBeChecked();
    await expect(found.getByText(text.guides.page.doubt['unknown-to-plan'])).toBeVisible();
    await philippines.check();
  });
  await found.getByRole('button', { name: text.guides.page.use(5) }).click();
  const review = window.getByRole('region', { name: text.guides.review.title(builtInGuide.product) });
  await expect(review.getByText('+49 69 6677 37599')).toBeVisible();
  await expect(review.getByText(/New:.*France/)).toBeVisible();
  await expect(review.getByText(/Gone:.*Singapore/)).toBeVisible();
  const before = await window.evaluate(async () => {
    const state = await lifeline.call('state.read', undefined);
    return state.ok ? state.value.guide.lines.length : 0;
  });
  expect(before).toBe(builtInGuide.lines.length);
  await review.getByRole('button', { name: text.guides.review.replace }).click();
  await turnTo(window, 'Numbers');
  await expect(window.getByText('+33 1 40 20 50 50')).toBeVisible();
  // The rules of the guide are still ALM's.
  await expect(window.getByRole('radiogroup', { name: alm.triage.question })).toBeVisible();
});

test('an own correction stays when the guide is replaced, unless it is given up', async ({ desk }) => {
  const { window } = await open(desk);
  await window.evaluate(async (guide) => {
    const lines = guide.lines.map((line) =>
      line.id === 'germany' ? { ...line, shown: '+49 69 6677 37598', e164: '+4969667737598' } : line,
    );
    await lifeline.call('guide.save', { guide: { ...guide, lines } });
  }, builtInGuide as Guide);
  await openGuides(window);
  const newer: Guide = { ...builtInGuide, age: { lastSeen: '2026-11-01' }, mailbox: 'help@delinea.example' };
  await dropFile(window, 'alm.support-guide.json', guideFile(newer));
  const review = window.getByRole('region', { name: text.guides.review.title(builtInGuide.product) });
  await expect(review.getByText('help@delinea.example').first()).toBeVisible();
  await expect(review.getByRole('checkbox', { name: /Germany/ })).toBeChecked();
  await review.getByRole('button', { name: text.guides.review.replace }).click();
  await turnTo(window, 'Numbers');
  await expect(window.getByText('+49 69 6677 37598')).toBeVisible();
  await expect(window.getByText(/help@delinea\.example/)).toBeVisible();
});

test('a colleague’s guide is opened by dropping it, and its support called by its own rules', async ({ desk }) => {
  const { window } = await open(desk);
  await dropFile(window, 'contoso.support-guide.json', guideFile(contoso));
  const review = window.getByRole('region', { name: text.guides.review.title(contoso.product) });
  await expect(review.getByText(contoso.portal ?? '')).toBeVisible();
  await review.getByRole('button', { name: text.guides.review.add }).click();
  await expect(said(window)).toHaveText(text.guides.review.added(contoso.product));
  await turnTo(window, 'Call');

  await test.step('nothing is asked about severity, and no PIN is wanted', async () => {
    await expect(window.getByRole('radiogroup')).toHaveCount(0);
    await expect(window.getByLabel(alm.pin.label)).toHaveCount(0);
  });
  await test.step('its identifier is kept', async () => {
    await window.getByRole('textbox', { name: 'Customer number' }).fill('C-4711');
    await window.getByRole('button', { name: 'Save customer number' }).click();
    await expect(window.getByRole('button', { name: 'Copy customer number' })).toBeVisible();
  });
  await test.step('its number is dialled', async () => {
    await window.getByRole('button', { name: 'Call Germany' }).first().click();
    expect(await desk.handlers.next()).toBe('tel:+493055501234');
  });
  await test.step('and ALM is one choice away, with its own PIN', async () => {
    await window.getByRole('navigation').getByRole('button', { name: contoso.product }).click();
    await window.getByRole('menuitem', { name: builtInGuide.product }).click();
    await expect(window.getByRole('radiogroup', { name: alm.triage.question })).toBeVisible();
    await expect(window.getByText(germany.shown).first()).toBeVisible();
    await expect(window.getByText('C-4711')).toHaveCount(0);
  });
});

test('whose a number is can be asked', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  const asked = window.getByRole('region', { name: text.guides.whose.title });
  await asked.getByRole('searchbox').fill('0049 (0)69 6677-37597');
  await expect(asked.getByText(text.guides.whose.ours(builtInGuide, germany))).toBeVisible();
  await asked.getByRole('searchbox').fill('+1 800 555 0199');
  await expect(asked.getByText(text.guides.whose.nobody('+1 800 555 0199'))).toBeVisible();
});

for (const [what, name, content, why] of [
  [
    'a guide with a mistake',
    'a.support-guide.json',
    guideFile(contoso).replace('"DE"', '"Germany"'),
    /guide\.lines\.0\.country/,
  ],
  ['a page without a number', 'a.html', '<h1>Support</h1><p>Write to us.</p>', /no support number/],
  ['a picture', 'a.png', '\u0089PNG\r\n\u001a\n\0\0', /isn’t a page of text/],
] as const) {
  test(`${what} is refused with the reason, and nothing is lost`, async ({ desk }) => {
    const { window } = await open(desk);
    await openGuides(window);
    const bytes = name.endsWith('.png') ? Buffer.from(content, 'latin1') : Buffer.from(content);
    await window.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes });
    const refused = window.getByRole('alert', { name: text.guides.refused(name) });
    await expect(refused.getByText(why)).toBeVisible();
    await refused.getByRole('button', { name: text.common.close }).click();
    await expect(product(window, builtInGuide.product)).toBeVisible();
  });
}

test('with one guide there is nothing to switch', { tag: '@not-drawn' }, async ({ desk }) => {
  const { window } = await open(desk);
  await expect(window.getByRole('navigation').getByRole('button', { name: builtInGuide.shortName ?? '' })).toHaveCount(
    0,
  );
});

test('a guide’s file that the program is opened with is looked at before it is used', { tag: '@not-drawn' }, async ({
  desk,
}) => {
  const file = await fileWith('contoso.support-guide.json', guideFile(contoso));
  const { window } = await open(desk, { args: [file] });
  const review = window.getByRole('region', { name: text.guides.review.title(contoso.product) });
  await expect(review.getByText(contoso.portal ?? '')).toBeVisible();
  expect(await window.evaluate(async () => (await lifeline.call('guide.list', undefined)).ok)).toBe(true);
  await review.getByRole('button', { name: text.common.cancel }).click();
  await expect(product(window, contoso.product)).toHaveCount(0);
});

test('what is to be known of a number is shown with it, and its menu is never dialled', async ({ desk }) => {
  const { window } = await open(desk);
  const [line] = contoso.lines;
  const told: Guide = {
    ...contoso,
    lines: line
      ? [{ ...line, label: 'Vault', menu: [{ press: '2' }, { say: 'the product’s name' }], extension: '77' }]
      : [],
  };
  await window.evaluate(async (guide) => {
    await lifeline.call('guide.replace', { guide });
    await lifeline.call('guide.choose', { guide: guide.id });
  }, told);
  await expect(window.getByText('Vault · Menu: 2, then the product’s name · Extension 77')).toBeVisible();
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  expect(await desk.handlers.next()).toBe('tel:+493055501234');
});

test('the palette finds Germany of each product, the one in use first', async ({ desk }) => {
  const { window } = await open(desk);
  await window.evaluate((guide) => lifeline.call('guide.replace', { guide }), contoso);
  const found = await window.evaluate(async () => {
    const state = await lifeline.call('state.read', undefined);
    return state.ok ? state.value.otherGuides.map(({ id }) => id) : [];
  });
  expect(found).toEqual([contoso.id]);
  await window.evaluate(() => lifeline.call('palette.run', { command: 'dial:contoso-vault/germany' }));
  expect(await desk.handlers.next()).toBe('tel:+493055501234');
  await window.getByRole('button', { name: enterCustomerNumber }).click();
  await expect(window.getByRole('textbox', { name: 'Customer number' }).first()).toBeVisible();
});

test('where a guide would lead is asked in a dialog that no page can answer', { tag: '@not-drawn' }, async ({
  desk,
}) => {
  const { app, window } = await desk.launch();
  const asked = await answerQuestions(app, text.common.cancel);
  const saved = await window.evaluate(async (guide) => (await lifeline.call('guide.replace', { guide })).ok, contoso);
  expect(saved).toBe(false);
  expect((await asked())[0]?.detail).toContain('+493055501234');
  expect((await asked())[0]?.byEnter).toBe(text.common.cancel);
  const guides = await window.evaluate(async () => {
    const listed = await lifeline.call('guide.list', undefined);
    return listed.ok ? listed.value.length : 0;
  });
  expect(guides).toBe(1);
});

test('a guide may name several things that support knows one by, and the subject takes the one it wants', async ({
  desk,
}) => {
  const { window } = await open(desk, { mail: true });
  const told: Guide = {
    ...contoso,
    mailbox: 'support@contoso.example',
    identifiers: [...contoso.identifiers, { id: 'contract', name: 'Contract', isSecret: true, neededFor: ['email'] }],
    email: { subject: '[{contract}] {summary}', body: ['details'], isSenderOnFile: false },
  };
  await window.evaluate(async (guide) => {
    await lifeline.call('guide.replace', { guide });
    await lifeline.call('guide.choose', { guide: guide.id });
  }, told);
  await window.getByRole('textbox', { name: 'Contract' }).fill('K-9');
  await window.getByRole('button', { name: 'Save contract' }).click();
  await expect(window.getByRole('button', { name: 'Copy contract' })).toBeVisible();
  await expect(window.getByRole('textbox', { name: 'Customer number' })).toBeVisible();
  await turnTo(window, 'Write');
  await window.getByLabel(text.write.summary).fill('Vault is slow');
  await window.getByLabel(text.write.details).fill('Since noon.');
  await window.getByRole('button', { name: text.write.open, exact: true }).click();
  expect(await desk.handlers.next()).toBe(
    'mailto:support@contoso.example?subject=%5BK-9%5D%20Vault%20is%20slow&body=Product%20name%3A%20Contoso%20Vault%0D%0A%0D%0ADetails%20of%20the%20issue%3A%0D%0ASince%20noon.',
  );
});

test('what is no secret is read without asking, and everything that support knows one by is on the sheet of a call', async ({
  desk,
}) => {
  const { window } = await open(desk, { mail: true });
  const told: Guide = {
    ...contoso,
    mailbox: 'support@contoso.example',
    identifiers: [
      ...contoso.identifiers,
      { id: 'contract', name: 'Contract', isSecret: true, neededFor: ['phone'] },
      { id: 'site', name: 'Site', isSecret: false, neededFor: ['email'] },
    ],
    email: { subject: '[{site}] {summary}', body: ['details'], isSenderOnFile: false },
  };
  await window.evaluate(async (guide) => {
    await lifeline.call('guide.replace', { guide });
    await lifeline.call('guide.choose', { guide: guide.id });
  }, told);
  await window.getByRole('textbox', { name: 'Customer number' }).fill('C-4711');
  await window.getByRole('button', { name: 'Save customer number' }).click();
  await expect(window.getByText('C-4711', { exact: true })).toBeVisible();
  await window.getByLabel('Contract', { exact: true }).fill('K-9');
  await window.getByRole('button', { name: 'Save contract' }).click();
  await expect(window.getByRole('button', { name: 'Copy contract' })).toBeVisible();
  await expect(window.getByText('K-9')).toHaveCount(0);

  await test.step('the email asks for the one that its subject wants', async () => {
    await turnTo(window, 'Write');
    await window.getByLabel(text.write.summary).fill('Vault is slow');
    const email = window.getByRole('tabpanel');
    await expect(email.getByRole('textbox', { name: 'Customer number' })).toHaveCount(0);
    await email.getByRole('textbox', { name: 'Site' }).fill('S-1');
    await email.getByRole('button', { name: 'Save site' }).click();
    await expect(email.getByText('[S-1] Vault is slow')).toBeVisible();
  });

  await turnTo(window, 'Call');
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  const sheet = window.getByLabel(text.sheet.title, { exact: true });
  await expect(sheet.getByText('C-4711')).toBeVisible();
  await expect(sheet.getByText('S-1')).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Copy contract' })).toBeVisible();
});

test('a number without a country waits for one, and is not lost', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  const buffer = Buffer.from('Contoso Vault Support\n\nSupport phone: 0800 123 4567\nSupport UK: +44 20 3880 0099\n');
  await window.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: '', buffer });
  const found = window.getByRole('region', { name: text.guides.page.title('a.txt') });
  await found.getByLabel(text.guides.form.product).fill('Contoso Vault');
  await found.getByRole('checkbox', { name: /0800 123 4567/ }).check();
  await expect(found.getByText(text.guides.whichCountryFirst)).toBeVisible();
  await expect(found.getByRole('button', { name: text.guides.page.use(2) })).toBeDisabled();
});

test('what was typed into a guide stays when one looks at another screen meanwhile', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  await product(window, builtInGuide.product).getByRole('button', { name: text.guides.edit }).click();
  await window.getByLabel(text.guides.form.portal).fill('half an addr');
  await window.getByRole('button', { name: text.guides.line.edit('Germany') }).click();
  await window.getByLabel(text.guides.line.number).fill('+49 69 66');
  await expect(window.getByRole('button', { name: text.guides.form.save })).toBeDisabled();
  await expect(window.getByText(text.guides.form.numberOpen)).toBeVisible();
  await turnTo(window, 'Call');
  await turnTo(window, 'Numbers');
  await window.getByRole('button', { name: text.guides.open }).click();
  // The screen of numbers, which stays until this one is there, has a section of that name.
  await expect(window.getByRole('textbox', { name: text.guides.form.portal })).toHaveValue('half an addr');
  await expect(window.getByLabel(text.guides.line.number)).toHaveValue('+49 69 66');
});

test('the name of the identifier can be typed anew, and the email still takes it', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  await product(window, builtInGuide.product).getByRole('button', { name: text.guides.edit }).click();
  const name = window.getByLabel(text.guides.rules.identifier);
  await name.fill('');
  await name.fill('Access code');
  await window.getByRole('button', { name: text.guides.form.save }).click();
  await expect(window.getByText(text.guides.corrected)).toBeVisible();
  const subject = await window.evaluate(async () => {
    const state = await lifeline.call('state.read', undefined);
    return state.ok ? state.value.guide.email?.subject : '';
  });
  expect(subject).toBe(builtInGuide.email.subject);
});

test('a file that is dropped while a guide is edited is looked at afterwards', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  await product(window, builtInGuide.product).getByRole('button', { name: text.guides.edit }).click();
  await dropFile(window, 'contoso.support-guide.json', guideFile(contoso));
  await window.getByRole('button', { name: text.common.cancel }).click();
  await expect(window.getByRole('region', { name: text.guides.review.title(contoso.product) })).toBeVisible();
});

test('a second page is looked at for itself, whatever was ticked on the first', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  const choosing = window.locator('input[type=file]');
  await choosing.setInputFiles(await fileWith('first.md', page));
  const first = window.getByRole('region', { name: text.guides.page.title('first.md') });
  await first.getByRole('checkbox', { name: /Germany/ }).uncheck();
  await first.getByRole('checkbox', { name: /Philippines/ }).check();
  const lines = page.split('\n');
  await choosing.setInputFiles(
    await fileWith('second.md', [...lines.slice(0, 4), ...lines.slice(4).reverse()].join('\n')),
  );
  const second = window.getByRole('region', { name: text.guides.page.title('second.md') });
  await expect(second.getByRole('checkbox', { name: /Germany/ })).toBeChecked();
  await expect(second.getByRole('checkbox', { name: /Philippines/ })).not.toBeChecked();
});

test('a file that is dropped while a guide from a page is reviewed is shown in its place', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  await window.locator('input[type=file]').setInputFiles(await fileWith('support.md', page));
  await window.getByRole('button', { name: text.guides.page.use(4) }).click();
  await expect(window.getByRole('region', { name: text.guides.review.title(builtInGuide.product) })).toBeVisible();
  await dropFile(window, 'contoso.support-guide.json', guideFile(contoso));
  await expect(window.getByRole('region', { name: text.guides.review.title(contoso.product) })).toBeVisible();
});

test('what changed in a guide while its form was open stays when that is saved', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  await product(window, builtInGuide.product).getByRole('button', { name: text.guides.edit }).click();
  await window.getByLabel(text.guides.form.vendor, { exact: true }).fill('Vendor of today');
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), {
    ...builtInGuide,
    lines: builtInGuide.lines.map((line) => ({ ...line, label: `Corrected ${line.id}` })),
  });
  await window.getByRole('button', { name: text.guides.form.save }).click();
  await expect(window.getByText(text.guides.corrected)).toBeVisible();
  const saved = await window.evaluate(async () => {
    const state = await lifeline.call('state.read', undefined);
    return state.ok ? { vendor: state.value.guide.vendor, label: state.value.guide.lines[0]?.label } : undefined;
  });
  expect(saved).toEqual({ vendor: 'Vendor of today', label: `Corrected ${builtInGuide.lines[0]?.id}` });
});

test('a guide of another product with a known id is added apart, and says all that it would bring', async ({
  desk,
}) => {
  const { window } = await open(desk);
  await openGuides(window);
  const clash: Guide = { ...contoso, id: builtInGuide.id, expires: '2026-01-31', mailbox: 'help@contoso.example' };
  await dropFile(window, 'alm.support-guide.json', guideFile(clash));
  const review = window.getByRole('region', { name: text.guides.review.title(contoso.product) });
  await expect(review.getByText(text.guides.review.otherProduct(builtInGuide.product))).toBeVisible();
  await review.getByRole('button', { name: text.guides.review.apart }).click();
  await expect(review.getByText('Customer number')).toBeVisible();
  await expect(review.getByText('31 January 2026')).toBeVisible();
  await review.getByRole('button', { name: text.guides.review.add }).click();
  await expect(product(window, contoso.product)).toBeVisible();
  await expect(product(window, builtInGuide.product)).toBeVisible();
  await expect(window.getByText(text.guides.corrected)).toHaveCount(0);
  await turnTo(window, 'Call');
  await expect(window.getByText(text.guides.lookAgain('2026-01-31')).first()).toBeVisible();
});

test('a product without mailbox and portal says that it is reached by phone', async ({ desk }) => {
  const { window } = await open(desk);
  const { portal: _, ...plain } = contoso;
  await window.evaluate(async (guide) => {
    await lifeline.call('guide.replace', { guide });
    await lifeline.call('guide.choose', { guide: guide.id });
  }, plain as Guide);
  await turnTo(window, 'Write');
  await expect(window.getByRole('heading', { name: text.write.nowhere })).toBeVisible();
});

test('the sheet of a call goes by its own product, whichever is in use', async ({ desk }) => {
  const { window } = await open(desk);
  await window.evaluate((wanted) => lifeline.call('guide.replace', { guide: wanted }), contoso);
  await window.evaluate(async (guide) => {
    await lifeline.call('call.dial', { guide, line: 'germany', despiteDoubt: false });
    await lifeline.call('guide.choose', { guide: 'alm' });
  }, contoso.id);
  await expect(window.getByRole('radiogroup', { name: alm.triage.question })).toBeVisible();
  const sheet = window.getByLabel(text.sheet.title, { exact: true });
  const asked = sheet.getByRole('region', { name: text.sheet.support });
  await expect(asked.getByText(contoso.product, { exact: true })).toBeVisible();
  // It has no rule about severity, so nothing was asked.
  await expect(asked.getByText(text.sheet.severity, { exact: true })).toHaveCount(0);
  await asked.getByRole('button', { name: text.sheet.switchTo(contoso.product) }).click();
  await asked.getByRole('button', { name: enterCustomerNumber }).click();
  await expect(asked.getByRole('textbox', { name: 'Customer number' })).toBeVisible();
});

test('a severity that the vendor wants as a ticket first offers no email', async ({ desk }) => {
  const { window } = await open(desk);
  const guide: Guide = {
    ...contoso,
    mailbox: 'support@contoso.example',
    severities: [
      { id: 'p1', name: 'P1', definition: 'Production is down.', ways: ['ticket', 'phone'], isOrder: true },
      { id: 'p2', name: 'P2', ways: ['email', 'ticket', 'phone'] },
      { id: 'p3', name: 'P3', ways: ['email'] },
    ],
  };
  await window.evaluate(async (wanted) => {
    await lifeline.call('guide.replace', { guide: wanted });
    await lifeline.call('guide.choose', { guide: wanted.id });
  }, guide);
  await window.getByText('P1', { exact: true }).click();
  await expect(window.getByText('Production is down.').first()).toBeVisible();
  await turnTo(window, 'Write');
  await expect(window.getByRole('tab')).toHaveText([text.write.ticket]);
  await window.getByText('P2', { exact: true }).click();
  await expect(window.getByRole('tab')).toHaveText([text.write.email, text.write.ticket]);
});

const everything: Guide = {
  ...contoso,
  product: 'Contoso Identity and Access Governance Suite for Enterprises',
  identifiers: [...contoso.identifiers, { id: 'contract', name: 'Contract', isSecret: true, neededFor: ['email'] }],
  lines: contoso.lines.map((line) => ({ ...line, label: 'Enterprise', menu: [{ press: '2', say: 'Identity' }] })),
};

for (const [theme, size] of [
  ['light', { width: 1280, height: 800 }],
  ['dark', small],
  ['light', narrow],
] as const) {
  test(`guides shut nobody out and scroll nowhere sideways, ${theme}, ${size.width} × ${size.height}`, async ({
    desk,
  }) => {
    const { app, window } = await open(desk);
    await window.evaluate((wanted) => lifeline.call('settings.change', { theme: wanted }), theme);
    await resize(app, window, size);
    const look = async (what: string) => {
      await expect(window.locator('[aria-busy=true]')).toHaveCount(0);
      expect(await violations(window), what).toEqual([]);
      await expect.poll(() => overflowing(window), what).toEqual([]);
      await window.screenshot({ path: test.info().outputPath(`${what}.png`), fullPage: true });
    };
    await openGuides(window);
    await look('list');
    await window.locator('input[type=file]').setInputFiles(await fileWith('support.md', page));
    await expect(window.getByRole('region', { name: text.guides.page.title('support.md') })).toBeVisible();
    await look('page');
    await window.getByRole('button', { name: text.common.cancel }).click();
    await dropFile(window, 'a.support-guide.json', guideFile(everything));
    await expect(window.getByRole('region', { name: text.guides.review.title(everything.product) })).toBeVisible();
    await look('review');
    await window.getByRole('button', { name: text.guides.review.add }).click();
    await expect(product(window, everything.product)).toBeVisible();
    await look('two');
    await test.step('the switch is one line, and lies on nothing', async () => {
      const nav = window.getByRole('navigation', { name: text.nav.label });
      const boxes = await nav.getByRole('button').evaluateAll((buttons) =>
        buttons.map((button) => {
          const { left, right, top, bottom, height } = button.getBoundingClientRect();
          return { left, right, top, bottom, height };
        }),
      );
      expect(boxes[0]?.height).toBeLessThan(48);
      const covered = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
      );
      expect(covered).toEqual([]);
    });
    await product(window, everything.product).getByRole('button', { name: text.guides.edit }).click();
    await window.getByRole('button', { name: text.guides.line.edit('Germany') }).click();
    await expect(window.getByLabel(text.guides.line.number)).toBeVisible();
    await look('form');
    await turnTo(window, 'Call');
    await expect(window.getByRole('textbox', { name: 'Contract' })).toBeVisible();
    await look('call');
  });
}

test('a guide is entered by hand with its rules, and nobody is told what is missing before they come to it', async ({
  desk,
}) => {
  const { window } = await open(desk);
  await openGuides(window);
  await window.getByRole('button', { name: text.guides.add.blank }).click();
  const { form, rules, line } = text.guides;
  await expect(window.getByRole('textbox', { name: form.product })).not.toHaveAttribute('aria-invalid', 'true');
  await expect(window.getByText(form.nameNeeded)).toHaveCount(0);

  await test.step('a field that was left empty says so, one that was not come to stays silent', async () => {
    await window.getByRole('textbox', { name: form.product }).focus();
    await window.keyboard.press('Tab');
    await expect(window.getByText(form.nameNeeded)).toHaveCount(1);
    await window.getByRole('textbox', { name: form.product }).fill('Acme Array');
    await expect(window.getByRole('textbox', { name: form.product })).toHaveAttribute('aria-invalid', 'false');
  });
  await test.step('the field of a number that is added has the focus', async () => {
    await window.getByRole('button', { name: line.add }).click();
    await expect(window.getByLabel(line.number)).toBeFocused();
    await window.keyboard.type('+49 30 5550 1234');
    await window.getByRole('button', { name: line.done }).click();
  });
  await test.step('saving leads to what is missing', async () => {
    await window.getByRole('button', { name: form.save }).click();
    await expect(window.getByRole('textbox', { name: form.vendor })).toBeFocused();
    await expect(window.getByText(form.fieldsWrong)).toBeVisible();
    await window.keyboard.type('Acme');
  });
  await window.getByLabel(form.mailbox).fill('help@acme.example');
  await window.getByLabel(rules.identifier).fill('Customer number');
  await window.getByText(rules.more).click();
  for (const [name, way] of [
    ['P1', 'phone'],
    ['P2', 'email'],
  ] as const) {
    await window.getByRole('button', { name: rules.addSeverity }).click();
    const level = window.getByRole('group', { name: rules.severity });
    await level.getByLabel(rules.ways[0]).selectOption(way);
    await level.getByLabel(rules.severity).fill(name);
  }
  await window.getByLabel(rules.subject).fill('[{customer-nr}] {summary}');
  await expect(window.getByText(rules.subjectProblem)).toBeVisible();
  await window.getByLabel(rules.subject).fill('[{customer-number}] {summary}');
  await window.getByRole('button', { name: form.save }).click();
  await product(window, 'Acme Array').getByRole('button', { name: text.guides.use }).click();
  await turnTo(window, 'Call');
  await window.getByText('Yes, P1', { exact: true }).click();
  await expect(window.getByRole('region', { name: 'P1: call now' })).toBeVisible();
  await expect(window.getByRole('textbox', { name: 'Customer number' })).toBeVisible();
});

test('a guide that is entered by hand and edited again is not marked as corrected', async ({ desk }) => {
  const { window } = await open(desk);
  await openGuides(window);
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), contoso);
  await product(window, contoso.product).getByRole('button', { name: text.guides.edit }).click();
  await window.getByRole('textbox', { name: text.guides.form.vendor }).fill('Contoso Ltd');
  await window.getByRole('button', { name: text.guides.form.save }).click();
  await expect(product(window, contoso.product)).toContainText('Contoso Ltd');
  await expect(window.getByText(text.guides.corrected)).toHaveCount(0);
});

test('changes of guides are taken back step by step, after a restart as well', async ({ desk }) => {
  const { window } = await open(desk);
  for (const lines of [builtInGuide.lines.slice(0, 3), builtInGuide.lines.slice(0, 1)]) {
    const saved = await window.evaluate(async (guide) => (await lifeline.call('guide.save', { guide })).ok, {
      ...builtInGuide,
      lines,
    } as Guide);
    expect(saved).toBe(true);
  }
  const { window: again } = await desk.restart();
  await openGuides(again);
  const main = again.getByRole('main');
  const alms = product(again, builtInGuide.product);
  const undo = main.getByRole('button', { name: text.guides.lastChange.undo });
  await expect(alms).toContainText(text.guides.count(1));
  await expect(main.getByText(`Before that, ${builtInGuide.product} had 3 numbers.`)).toBeVisible();
  await undo.click();
  await expect(alms).toContainText(text.guides.count(3));
  await expect(
    main.getByText(`Before that, ${builtInGuide.product} had ${builtInGuide.lines.length} numbers.`),
  ).toBeVisible();
  await undo.click();
  await expect(alms).toContainText(text.guides.count(builtInGuide.lines.length));
  await expect(undo).toHaveCount(0);
  await expect(main.getByText(text.guides.corrected)).toHaveCount(0);
});

test('weekdays, languages and callers of a number, and escalation steps, are typed in the form and shown for a call', async ({
  desk,
}) => {
  const { window } = await open(desk);
  await openGuides(window);
  const main = window.getByRole('main');
  const { line, rules } = text.guides;
  await product(window, builtInGuide.product).getByRole('button', { name: text.guides.edit }).click();
  await main.getByRole('button', { name: line.edit('Germany') }).click();
  await main.getByRole('checkbox', { name: line.day.mon }).check();
  await main.getByRole('button', { name: line.done }).click();
  await expect(main.getByText(text.guides.invalid.hours).first()).toBeVisible();
  await main.getByLabel(line.from).fill('08:00');
  await main.getByLabel(line.to, { exact: true }).fill('17:00');
  await main.getByLabel(line.languages).fill('de, en');
  await main.getByRole('checkbox', { name: line.insideOnly }).check();
  await main.getByRole('button', { name: line.done }).click();

  await main.getByText(rules.more).click();
  const escalation = main.getByRole('region', { name: rules.escalation });
  await escalation.getByRole('button', { name: rules.addStep }).click();
  await escalation.getByLabel(rules.whom).fill('the duty manager');
  await escalation.getByLabel(rules.afterMinutes).fill('an hour');
  await expect(escalation.getByText(rules.minutesProblem)).toBeVisible();
  await escalation.getByLabel(rules.afterMinutes).fill('60');
  await main.getByRole('button', { name: text.guides.form.save }).click();
  await expect(main.getByText(text.guides.corrected)).toBeVisible();

  await turnTo(window, 'Call');
  await expect(
    main.getByText('Only from inside the country · Speaks German, English · Answered 08:00 to 17:00, Mon').first(),
  ).toBeVisible();
  const saved = await window.evaluate(async () => {
    const state = await lifeline.call('state.read', undefined);
    return state.ok ? state.value.guide.escalation : undefined;
  });
  expect(saved).toEqual([{ afterMinutes: 60, whom: 'the duty manager' }]);
});

test('Settings enters, replaces and deletes everything that support knows one by', async ({ desk }) => {
  const { window } = await open(desk);
  const told: Guide = {
    ...contoso,
    identifiers: [...contoso.identifiers, { id: 'contract', name: 'Contract', isSecret: true, neededFor: ['email'] }],
  };
  await window.evaluate(async (guide) => {
    await lifeline.call('guide.replace', { guide });
    await lifeline.call('guide.choose', { guide: guide.id });
  }, told);
  await turnTo(window, 'Settings');
  const contract = window.getByRole('main').getByRole('region', { name: 'Contract' });
  const kept = () =>
    window.evaluate(async () => {
      const value = await lifeline.call('pin.reveal', { identifier: 'contract' });
      return value.ok ? value.value : value.error.code;
    });
  for (const value of ['K-9', 'K-10']) {
    await contract.getByRole('textbox').fill(value);
    await contract.getByRole('button', { name: 'Save contract' }).click();
    await expect(contract.getByRole('textbox')).toHaveValue('');
    expect(await kept()).toBe(value);
  }
  await contract.getByRole('button', { name: 'Delete contract' }).click();
  await expect(contract.getByRole('textbox')).toBeFocused();
  expect(await kept()).toBe('no-pin');
});
