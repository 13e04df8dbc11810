import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { lineOf } from '../../fixtures/line-of';
import { answerQuestions } from '../fixtures/answer-questions';
import { expect, test } from '../fixtures/desk';
import { turnTo } from '../fixtures/request';

const openSettings = (window: Page) => turnTo(window, 'Settings');
const section = (window: Page) => window.getByRole('region', { name: text.dialPlan.title });

async function chooseWay(window: Page, way: string): Promise<void> {
  await section(window).getByRole('combobox', { name: text.dialPlan.way }).selectOption(way);
}

test('the preview and a question before the first call show exactly what is then dialled', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const asked = await answerQuestions(app, 'Call');
  await openSettings(window);
  await section(window).getByLabel(text.dialPlan.outsideLine).fill('0');
  await section(window).getByLabel(text.dialPlan.internationalForm).fill('00');
  await expect(section(window).getByRole('row', { name: 'Germany' })).toContainText('0004969667737597');
  await turnTo(window, 'Call');
  await window.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toBe('tel:0004969667737597');
  const [question, ...others] = await asked();
  expect(question).toMatchObject({
    message: text.consent.support('Germany'),
    detail: expect.stringContaining('0004969667737597\n'),
  });
  expect(others).toEqual([]);
});

test('once looked at, the way to dial is never asked about again, also after a restart', async ({ desk }) => {
  const first = await desk.launch();
  const askedFirst = await answerQuestions(first.app, 'Call');
  await first.window.evaluate(() => lifeline.call('settings.change', { dialPlan: { outsideLine: '0' } }));
  await first.window.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toBe('tel:0+4969667737597');
  await first.window.getByRole('button', { name: 'Call Singapore' }).click();
  expect(await desk.handlers.next()).toBe('tel:0+6531570602');
  expect(await askedFirst()).toHaveLength(1);
  const second = await desk.restart();
  const askedSecond = await answerQuestions(second.app, 'Cancel');
  await second.window.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toBe('tel:0+4969667737597');
  expect(await askedSecond()).toEqual([]);
});

test('who cancels the question dials nothing and writes nothing down', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await desk.handlers.install('sip');
  const asked = await answerQuestions(app, 'Cancel');
  await window.evaluate(() =>
    lifeline.call('settings.change', { dialPlan: { way: 'sip', sipDomain: 'attacker.example' } }),
  );
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await expect(window.getByText(text.consent.cancelled)).toBeVisible();
  expect((await asked())[0]?.detail).toContain('attacker.example');
  await expect(window.getByRole('complementary', { name: text.sheet.title })).toHaveCount(0);
  await desk.handlers.expectNothing(window);
});

test('the question is a real dialog of the system, in which Enter calls nobody and the other button calls', async ({
  desk,
}) => {
  const desktop = await desk.desktop();
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { dialPlan: { outsideLine: '0' } }));
  await window.getByRole('button', { name: 'Call Germany' }).click();
  const isAsked = () =>
    expect.poll(() => desktop.focused(), { message: 'the question has the keyboard' }).not.toBe(text.product);
  await isAsked();
  await desktop.press('Return');
  await expect(window.getByText(text.consent.cancelled)).toBeVisible();
  await desk.handlers.expectNothing(window);
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await isAsked();
  await desktop.press('Tab');
  await desktop.press('Return');
  expect(await desk.handlers.next()).toBe('tel:0+4969667737597');
});

test('numbers of the desk’s own country can be dialled nationally', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await section(window).getByRole('combobox', { name: text.dialPlan.deskCountry }).click();
  await window.keyboard.type('Germ');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await section(window).getByText(text.dialPlan.national).click();
  await expect(section(window).getByRole('row', { name: 'Germany' })).toContainText('069667737597');
  await expect(section(window).getByRole('row', { name: 'Singapore' })).toContainText('+6531570602');
});

for (const [way, scheme, link] of [
  [text.dialPlan.ways.teams, 'msteams', 'msteams:/l/call/0/0?users=4:%2B4969667737597'],
  [text.dialPlan.ways.zoom, 'zoomphonecall', 'zoomphonecall://+4969667737597'],
  [text.dialPlan.ways.webex, 'webextel', 'webextel:+4969667737597'],
  [text.dialPlan.ways.callto, 'callto', 'callto:+4969667737597'],
] as const) {
  test(`a desk with ${way} dials through it`, async ({ desk }) => {
    const { app, window } = await desk.launch();
    const asked = await answerQuestions(app, 'Call');
    await desk.handlers.install(scheme);
    await openSettings(window);
    await chooseWay(window, way);
    await expect(section(window).getByText(new RegExp(`opens ${scheme}: links`))).toBeVisible();
    await turnTo(window, 'Call');
    await window.getByRole('button', { name: 'Call Germany' }).click();
    expect(await desk.handlers.next()).toBe(link);
    expect((await asked()).map(({ detail }) => detail)).toEqual([expect.stringContaining(`Dial with: ${way}`)]);
  });
}

test('a SIP phone needs its domain, and says so', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const asked = await answerQuestions(app, 'Call');
  await desk.handlers.install('sip');
  await openSettings(window);
  await chooseWay(window, text.dialPlan.ways.sip);
  await expect(section(window).getByText(text.dialPlan.sipDomainMissing)).toBeVisible();
  await section(window).getByLabel(text.dialPlan.sipDomain).fill('phone.example.com');
  await turnTo(window, 'Call');
  await window.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toBe('sip:+4969667737597@phone.example.com;user=phone');
  expect((await asked()).map(({ detail }) => detail)).toEqual([expect.stringContaining('phone.example.com')]);
});

test('by hand, the screen says what to key and opens nothing', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await chooseWay(window, 'By hand, on a phone');
  await section(window).getByLabel(text.dialPlan.outsideLine).fill('9');
  await section(window).getByLabel(text.dialPlan.internationalForm).fill('011');
  await turnTo(window, 'Call');
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await expect(window.getByText(text.call.handedToPerson(lineOf('germany'), '90114969667737597'))).toBeVisible();
  await desk.handlers.expectNothing(window);
});

test('nonsense is answered beside its field and stays there, the old plan in force', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await section(window).getByLabel(text.dialPlan.outsideLine).fill('nine');
  await expect(section(window).getByText(text.invalid.outsideLine)).toBeVisible();
  await expect(section(window).getByLabel(text.dialPlan.outsideLine)).toHaveValue('nine');
  await chooseWay(window, text.dialPlan.ways.sip);
  await section(window).getByLabel(text.dialPlan.sipDomain).fill('my phone server');
  await expect(section(window).getByText(text.invalid.sipDomain)).toBeVisible();
  await expect(section(window).getByRole('row', { name: 'Germany' })).toContainText('+4969667737597');
});

test('the test rings the own phone, never support, after it was looked at', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const asked = await answerQuestions(app, 'Call');
  await openSettings(window);
  await section(window).getByRole('button', { name: text.dialPlan.test }).click();
  await expect(window.getByText(text.dialPlan.testNeedsPhone)).toBeVisible();
  await window.getByLabel(text.settings.contactPhone).fill('+49 69 1234567');
  await section(window).getByRole('button', { name: text.dialPlan.test }).click();
  expect(await desk.handlers.next()).toBe('tel:+49691234567');
  expect(await asked()).toMatchObject([{ message: text.consent.ownNumber }]);
});

test('a desk without a program for links says so in plain words', async ({ desk }) => {
  const { window } = await desk.launch({ dialler: false });
  await openSettings(window);
  await expect(section(window).getByText(text.dialPlan.notFound('tel'))).toBeVisible();
});
