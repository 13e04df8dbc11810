import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { features } from '../../../shared/features';
import { text } from '../../../shared/text';
import { journalLines } from '../../faces/given';
import { alm } from '../../fixtures/alm';
import { contoso } from '../../fixtures/contoso';
import { lineOf } from '../../fixtures/line-of';
import { answerQuestions } from '../fixtures/answer-questions';
import { expect, test } from '../fixtures/desk';
import { said } from '../fixtures/feedback';
import { narrow, open, overflowing, resize, small } from '../fixtures/reflow';
import { fillRequest, otherWay } from '../fixtures/request';

const sliver = { width: 320, height: 256 };
const wide = { width: 1920, height: 1000 };

/** Every two texts or codes that are drawn over one another. */
const overlapping = (window: Page, within = 'main') =>
  window.locator(within).evaluate((whole) => {
    const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    const drawn: { readonly what: string; readonly box: DOMRect }[] = [...whole.querySelectorAll('svg.qr')].map(
      (code) => ({ what: 'QR code', box: code.getBoundingClientRect() }),
    );
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      if (!holder?.checkVisibility() || holder.closest('[class*=hidden], option, .skip, .done-label')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const cutOff = getComputedStyle(holder).overflowX === 'hidden' ? holder.getBoundingClientRect().right : Infinity;
      for (const { left, top, right, height } of range.getClientRects()) {
        drawn.push({
          what: node.textContent ?? '',
          box: new DOMRect(left, top, Math.min(right, cutOff) - left, height),
        });
      }
    }
    // A pixel or two is what lines of text have of each other.
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    return drawn.flatMap((one, index) =>
      drawn
        .slice(index + 1)
        .flatMap((other) =>
          one.what !== other.what && meet(one.box, other.box) ? [`${one.what} / ${other.what}`] : [],
        ),
    );
  });

/** Furnishes the desk with words as long as people have them. */
const furnish = (window: Page) =>
  window.evaluate(() =>
    lifeline.call('settings.change', {
      country: 'DE',
      company: 'Gesellschaft für Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau mbH',
      senderAddresses: ['administration.identity-and-access@donaudampfschifffahrt.example.com'],
    }),
  );

for (const size of [narrow, sliver, small]) {
  test(`nothing scrolls sideways at ${size.width} × ${size.height}`, async ({ desk }) => {
    await writeFile(path.join(desk.places.userData, 'journal.jsonl'), journalLines(new Date()));
    const { app, window } = await desk.launch({ mail: true });
    await furnish(window);
    await resize(app, window, size);
    for (const feature of features) {
      await open(window, feature);
      await expect.poll(() => overflowing(window), feature).toEqual([]);
      expect(await overlapping(window), feature).toEqual([]);
    }
    await window.getByText(alm.triage.yes).click();
    for (const feature of features) {
      await open(window, feature);
      await expect.poll(() => overflowing(window), `${feature}, Severity 1`).toEqual([]);
      expect(await overlapping(window, '.severity-row'), feature).toEqual([]);
    }
  });

  test(`nor does the page of nothing but the numbers at ${size.width} × ${size.height}`, async ({ desk }) => {
    desk.tolerate(/RangeError/);
    const { app, window } = await desk.launch({ env: { ALM_DESK_FAULT: 'not this time' } });
    await resize(app, window, size);
    await expect(window.getByRole('listitem').first()).toBeVisible();
    expect(await overflowing(window)).toEqual([]);
    expect(await overlapping(window)).toEqual([]);
  });
}

test('a call sheet beside the rest covers nothing', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await furnish(window);
  await window
    .getByRole('button', { name: text.call.callLine(lineOf('germany')) })
    .first()
    .click();
  await expect(window.getByRole('complementary', { name: text.sheet.title })).toBeVisible();
  for (const width of [920, 1080, 1280]) {
    await resize(app, window, { width, height: 800 });
    for (const feature of features) {
      await open(window, feature);
      expect(await overlapping(window), `${feature} at ${width}`).toEqual([]);
      expect(await overlapping(window, '.sheet-dock'), `the sheet at ${width}`).toEqual([]);
    }
  }
});

test('in the smallest window a call sheet shows what support asks for first', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.evaluate(() =>
    lifeline.call('settings.change', { country: 'DE', company: 'Example GmbH', contactName: 'Ada Example' }),
  );
  await window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: true }));
  await window
    .getByRole('button', { name: text.call.callLine(lineOf('germany')) })
    .first()
    .click();
  await expect(window.getByRole('complementary', { name: text.sheet.title })).toBeVisible();
  await resize(app, window, small);
  await window.getByRole('navigation').getByRole('button', { name: text.sheet.title }).click();
  const sheet = window.getByRole('main', { name: text.sheet.title });
  await expect(sheet.getByRole('button', { name: alm.pin.copyPin })).toBeInViewport({ ratio: 1 });
  for (const known of ['Example GmbH', 'Ada Example']) {
    await expect(sheet.getByText(known)).toBeInViewport({ ratio: 1 });
  }
});

test('with a call sheet the way to every part is in the window, and large enough to press', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window
    .getByRole('button', { name: text.call.callLine(lineOf('germany')) })
    .first()
    .click();
  await expect(window.getByRole('complementary', { name: text.sheet.title })).toBeVisible();
  const items = window.getByRole('navigation', { name: text.nav.label }).getByRole('button');
  for (const width of [320, 560, 720]) {
    await resize(app, window, { width, height: 640 });
    await expect(items).toHaveCount(features.length + 2);
    const edges = await items.evaluateAll((all) =>
      all.map((item) => {
        const { left, right, width: room } = item.getBoundingClientRect();
        return { isInside: left >= 0 && right <= innerWidth, isLargeEnough: room >= 24 };
      }),
    );
    expect(edges, `at ${width}`).toEqual(edges.map(() => ({ isInside: true, isLargeEnough: true })));
  }
});

test('on a wide screen every part is in the middle, at most 1,080 pixels wide', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await resize(app, window, wide);
  for (const feature of features) {
    await open(window, feature);
    const room = await window.locator('.pane').evaluate((pane) => pane.clientWidth);
    const content = await window.getByRole('main').evaluate((main) => {
      const { paddingLeft, paddingRight } = getComputedStyle(main);
      const { left, right } = main.getBoundingClientRect();
      return { left: left + Number.parseFloat(paddingLeft), right: right - Number.parseFloat(paddingRight) };
    });
    expect(content.right - content.left, feature).toBe(1080);
    expect(Math.abs(content.left - (room - content.right)), feature).toBeLessThanOrEqual(1);
  }
});

test('no part begins elsewhere than the others, long or short', async ({ desk }) => {
  const { window } = await desk.launch();
  const edges = new Set<number>();
  const scrolls = new Set<boolean>();
  for (const feature of features) {
    await open(window, feature);
    edges.add(await window.getByRole('main').evaluate((main) => main.getBoundingClientRect().left));
    scrolls.add(await window.locator('.pane').evaluate((pane) => pane.scrollHeight > pane.clientHeight));
  }
  expect([...scrolls].sort()).toEqual([false, true]);
  expect(edges.size).toBe(1);
});

for (const size of [small, wide]) {
  test(`what is said begins level with what is above it at ${size.width} × ${size.height}`, async ({ desk }) => {
    const { app, window } = await desk.launch();
    await resize(app, window, size);
    await window.getByRole('button', { name: text.call.copyLine(lineOf('americas')) }).click();
    await expect(said(window)).toHaveText(text.call.copied(lineOf('americas')));
    const leftOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().left);
    const card = window.getByRole('region', { name: text.firstRun.title });
    expect(Math.abs((await leftOf(said(window))) - (await leftOf(card)))).toBeLessThanOrEqual(1);
  });
}

test('an answer moves neither of the answers', async ({ desk }) => {
  const { window } = await desk.launch();
  const answers = [alm.triage.yes, alm.triage.no];
  const boxes = () => Promise.all(answers.map((name) => window.getByRole('radio', { name }).boundingBox()));
  const before = await boxes();
  for (const answer of answers) {
    await window.getByText(answer, { exact: true }).click();
    await expect(window.getByRole('button', { name: alm.triage.reset })).toBeVisible();
    expect(await boxes()).toEqual(before);
  }
});

test('the field of the PIN keeps its width, whatever is said below it', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { country: 'DE' }));
  const field = window.getByLabel(alm.pin.label);
  const widthOf = () => field.evaluate((element) => element.getBoundingClientRect().width);
  await expect(window.getByRole('heading', { name: alm.pin.got })).toBeVisible();
  const before = await widthOf();
  await field.fill('9'.repeat(300));
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await widthOf()).toBe(before);
});

/** How much of the hero's card is blank below what it holds. */
const blankBelowHero = (window: Page) =>
  window.getByRole('region', { name: text.call.nearest }).evaluate((nearest) => {
    const card = nearest.parentElement;
    if (!card) return Number.NaN;
    return (
      card.getBoundingClientRect().bottom -
      Math.max(...[...card.querySelectorAll(':not(:has(*))')].map((leaf) => leaf.getBoundingClientRect().bottom)) -
      Number.parseFloat(getComputedStyle(card).paddingBottom)
    );
  });

test('whatever is to be entered for support, the hero is no higher than what it holds', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { firstRunIsOver: true }));
  await resize(app, window, { width: 1280, height: 800 });
  const field = window.getByLabel(alm.pin.label);
  await expect(field).toBeInViewport({ ratio: 1 });
  await expect.poll(() => blankBelowHero(window)).toBeLessThan(24);
  await field.fill('345');
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await window.getByRole('button', { name: alm.pin.replace }).click();
  await expect.poll(() => blankBelowHero(window)).toBeLessThan(24);
  await window.getByRole('button', { name: text.common.cancel }).click();
  await expect(window.getByRole('button', { name: alm.pin.show, exact: true })).toBeVisible();
});

test('saving what has a longer name than a PIN is said in one line', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await answerQuestions(app, text.guides.consent.yes);
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), contoso);
  await window.evaluate((guide) => lifeline.call('guide.choose', { guide }), contoso.id);
  const [identifier] = contoso.identifiers;
  const save = window.getByRole('button', { name: text.identifier(identifier ?? { name: '' }).keep });
  for (const size of [{ width: 1280, height: 800 }, small]) {
    await resize(app, window, size);
    await expect.poll(async () => (await save.boundingBox())?.height).toBe(36);
  }
});

test('saving the PIN and deleting it are in one row', async ({ desk }) => {
  const { window } = await desk.launch();
  await open(window, 'settings');
  await window.getByLabel(alm.pin.label).fill('345');
  await window.getByRole('button', { name: alm.pin.keep }).click();
  const [save, remove] = await Promise.all(
    [alm.pin.keep, alm.pin.forget].map((name) => window.getByRole('button', { name }).boundingBox()),
  );
  expect(remove?.y).toBe(save?.y);
  expect(remove?.height).toBe(save?.height);
});

test('the first stop of the keyboard skips what is the same in each part', async ({ desk }) => {
  const { window } = await desk.launch();
  await expect(window.getByRole('button', { name: text.nav.numbers })).toBeVisible();
  await window.keyboard.press('Tab');
  const skip = window.getByRole('link', { name: text.nav.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await window.keyboard.press('Enter');
  await expect(window.getByRole('main')).toBeFocused();
  await window.keyboard.press('Tab');
  expect(await window.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const size of [narrow, small]) {
  test(`no stop of the keyboard is hidden at ${size.width} × ${size.height}, whatever the severity`, async ({
    desk,
  }) => {
    const { app, window } = await desk.launch();
    await resize(app, window, size);
    await window.getByText(alm.triage.yes).click();
    await open(window, 'settings');
    let stops = 0;
    for (; stops < 150; stops += 1) {
      await window.keyboard.press('Tab');
      const stop = await window.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const middle = document.elementFromPoint(left + width / 2, top + Math.min(height, 40) / 2);
        // A radio button lies unseen over its label.
        const isSeen = middle !== null && (focused.contains(middle) || middle.contains(focused));
        return { name: focused.textContent || focused.getAttribute('aria-label') || focused.id, isSeen };
      });
      if (!stop) break;
      expect(stop.isSeen, `stop ${stops}: ${stop.name}`).toBe(true);
    }
    expect(stops).toBeGreaterThan(25);
  });
}

test('in a window of a few lines all of a field that gets the focus is seen, above what is said', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await open(window, 'numbers');
  await window.getByRole('button', { name: text.guides.open }).click();
  await expect(window.getByRole('heading', { level: 1, name: text.guides.title })).toBeVisible();
  await resize(app, window, { width: 360, height: 260 });
  await window.evaluate(() => lifeline.call('number.copy', { line: 'germany' }));
  const notice = window.getByRole('region', { name: text.feedback.label });
  await expect(notice).toBeInViewport({ ratio: 1 });
  await window.getByRole('button', { name: text.guides.add.blank }).focus();
  await window.keyboard.press('Tab');
  const field = window.getByLabel(text.guides.add.paste);
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport({ ratio: 1 });
  const [bottom, edge] = await Promise.all([
    field.evaluate((element) => element.getBoundingClientRect().bottom),
    notice.evaluate((element) => element.getBoundingClientRect().top),
  ]);
  expect(bottom).toBeLessThanOrEqual(edge);
});

test('each stop of a date shows that it has the focus, the one in its button as well', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { firstRunIsOver: true }));
  await window.locator('summary').click();
  const date = window.getByLabel(text.readiness.ends);
  await date.focus();
  const hasFocus = () =>
    date.evaluate((field) => [
      field === document.activeElement,
      field.matches(':focus'),
      getComputedStyle(field).outlineStyle,
    ]);
  const seen = [];
  for (let stops = await hasFocus(); stops[0]; stops = await hasFocus()) {
    seen.push(stops);
    await window.keyboard.press('Tab');
  }
  expect(seen.some(([, isField]) => isField === false)).toBe(true);
  for (const [, , outline] of seen) expect(outline).toBe('solid');
});

test('an open menu stays with its button in a window that becomes small', async ({ desk }) => {
  const { app, window } = await desk.launch({ mail: true });
  await resize(app, window, { width: 1280, height: 800 });
  await open(window, 'write');
  const last = await otherWay(window, text.write.copyBody);
  await expect(last).toBeInViewport({ ratio: 1 });
  for (const size of [small, narrow]) {
    await resize(app, window, size);
    await expect(last).toBeInViewport({ ratio: 1 });
    expect(await overflowing(window)).toEqual([]);
  }
});

for (const isComplete of [false, true]) {
  test(`in a window of a few lines each way to send a request that is ${isComplete ? 'complete' : 'not complete'} is in view as it gets the focus`, async ({
    desk,
  }) => {
    const { app, window } = await desk.launch({ mail: true });
    await open(window, 'write');
    if (isComplete) await fillRequest(window);
    await resize(app, window, { width: 320, height: 200 });
    await window.getByRole('button', { name: text.write.moreWays }).press('Enter');
    const ways = window.getByRole('menuitem');
    await expect(ways.first()).toBeFocused();
    for (let at = 0; at < (await ways.count()); at += 1) {
      if (at > 0) await window.keyboard.press('ArrowDown');
      await expect(ways.nth(at)).toBeFocused();
      const isSeen = () =>
        ways.nth(at).evaluate((way) => {
          const { left, top, right, bottom } = way.getBoundingClientRect();
          return [top + 4, bottom - 4].every((y) => {
            const hit = document.elementFromPoint((left + right) / 2, y);
            return hit !== null && (way === hit || way.contains(hit));
          });
        });
      await expect.poll(isSeen, `the way ${at}`).toBe(true);
    }
  });
}
