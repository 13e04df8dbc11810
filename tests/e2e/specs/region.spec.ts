import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { turnTo } from '../fixtures/request';

const sheet = (window: Page) => window.getByRole('complementary', { name: text.sheet.title });
const go = (window: Page, part: string) =>
  window.getByRole('navigation', { name: text.nav.label }).getByRole('button', { name: part }).click();

/** Every time of day in view: what the stopwatch of a call says is none. */
async function timesIn(window: Page): Promise<readonly string[]> {
  const shown = await window.locator('body').innerText();
  const stopped = await window.getByRole('timer').allInnerTexts();
  const times = shown.match(/\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b)?/gi) ?? [];
  return times.filter((time) => !stopped.includes(time));
}

const regions = [
  {
    region: 'the United States',
    env: { LC_TIME: 'en_US.UTF-8' },
    time: /^(1[0-2]|[1-9]):\d\d\sPM$|^(1[0-2]|[1-9]):\d\d\sAM$/,
    day: 'July 8, 2021',
  },
  { region: 'Germany', env: { LC_ALL: 'de_DE.UTF-8' }, time: /^([01]\d|2[0-3]):\d\d$/, day: '8 July 2021' },
  { region: 'nowhere', env: { LC_ALL: 'C' }, time: /^([01]\d|2[0-3]):\d\d$/, day: '8 July 2021' },
] as const;

for (const { region, env, time, day } of regions) {
  test(`on a computer of ${region} every time of day is written in its way`, async ({ desk }) => {
    const { window } = await desk.launch({ env });
    await window.evaluate(() => lifeline.call('settings.change', { firstRunIsOver: true }));
    await expect(window.getByText(new RegExp(`last seen published on ${day}`)).first()).toBeVisible();
    await expect(window.getByRole('region', { name: text.hours.title }).getByRole('listitem').first()).toBeVisible();
    const onCall = await timesIn(window);
    expect(onCall.length).toBeGreaterThan(7);
    await window.getByRole('button', { name: 'Call Germany' }).click();
    await expect(sheet(window)).toBeVisible();
    const onSheet = await timesIn(window);
    expect(onSheet.length).toBeGreaterThan(onCall.length);
    await go(window, text.nav.journal);
    await expect(window.getByRole('heading', { name: text.journal.title, level: 1 })).toBeVisible();
    await expect(window.getByRole('main').getByText('+49 69 6677 37597').first()).toBeVisible();
    const onJournal = await timesIn(window);
    expect(onJournal.length).toBeGreaterThan(1);
    for (const shown of [...onCall, ...onSheet, ...onJournal]) expect(shown).toMatch(time);
  });
}

test('how dates and times are written is chosen in Settings, counts at once and after a restart', async ({ desk }) => {
  const { window } = await desk.launch({ env: { LC_ALL: 'de_DE.UTF-8' } });
  await window.evaluate(() => lifeline.call('settings.change', { firstRunIsOver: true }));
  await expect(window.getByText(/last seen published on 8 July 2021/).first()).toBeVisible();
  await turnTo(window, text.nav.settings);
  const choice = window.getByLabel(text.theme.writing);
  await choice.selectOption({ label: text.theme.asIn('en-US') });
  await turnTo(window, text.nav.call);
  await expect(window.getByText(/last seen published on July 8, 2021/).first()).toBeVisible();
  for (const shown of await timesIn(window)) expect(shown).toMatch(regions[0].time);
  const { window: again } = await desk.restart();
  await expect(again.getByText(/last seen published on July 8, 2021/).first()).toBeVisible();
  await turnTo(again, text.nav.settings);
  await again.getByLabel(text.theme.writing).selectOption({ label: text.theme.asComputer });
  await turnTo(again, text.nav.call);
  await expect(again.getByText(/last seen published on 8 July 2021/).first()).toBeVisible();
});

test('a date field, which has an order of its own, says below which day it holds', async ({ desk }) => {
  const { window } = await desk.launch({ env: { LC_ALL: 'de_DE.UTF-8' } });
  await window.evaluate(() => lifeline.call('settings.change', { country: 'DE', firstRunIsOver: true }));
  await window.locator('.ready summary').click();
  const ends = window.getByLabel(text.readiness.ends);
  await expect(ends).toHaveAccessibleDescription('');
  await ends.fill('2027-08-07');
  await expect(ends).toHaveAccessibleDescription('7 August 2027');
});
