import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import type { Guide } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { contoso } from '../../fixtures/contoso';
import { answerQuestions } from '../fixtures/answer-questions';
import { BrokenBuild } from '../fixtures/broken-build';
import { mainAtStart, pageAtStart } from '../fixtures/built-files';
import { type Desk, expect, test } from '../fixtures/desk';

const secret = 'PIN 86427531 mail.server@example.com';

/** A build that cannot be put together complains on purpose. */
function tolerateFaults(desk: Desk): void {
  desk.tolerate(/.*/s);
}

async function expectNumbersAlone(window: Page): Promise<void> {
  await expect(window.getByRole('heading', { name: text.numbersAlone.title })).toBeVisible();
  for (const line of builtInGuide.lines) await expect(window.getByText(line.shown, { exact: true })).toBeVisible();
  await expect(window.getByText(text.numbersAlone.doubtful, { exact: true })).toHaveCount(1);
  await expect(window.getByText(/last seen published on 8 July 2021, \d+ years ago/)).toBeVisible();
}

const logOf = (desk: Desk) => {
  try {
    return readFileSync(path.join(desk.places.userData, 'log.txt'), 'utf8');
  } catch {
    return '';
  }
};

test.describe('a program that cannot be put together shows the numbers', () => {
  for (const [part, start] of [
    ['what its first page shows', 'main/program-'],
    ['all else', 'main/whole-program-'],
  ] as const) {
    for (const [name, breakFile] of [
      ['missing', (build: BrokenBuild, file: string) => build.remove(file)],
      ['torn', (build: BrokenBuild, file: string) => build.tear(file)],
      ['throwing', (build: BrokenBuild, file: string) => build.makeThrow(file, secret)],
    ] as const) {
      test(`as the part for ${part} is ${name}`, async ({ desk }) => {
        tolerateFaults(desk);
        const build = new BrokenBuild(desk.places.temporary);
        breakFile(build, build.file(start));
        const { window } = await desk.launch({ appFolder: build.appFolder });
        await expectNumbersAlone(window);
        await expect.poll(() => logOf(desk)).toMatch(/ error main start /);
        expect(logOf(desk)).not.toContain('86427531');
      });
    }
  }

  test('as its desk cannot be opened', async ({ desk }) => {
    tolerateFaults(desk);
    const { window } = await desk.launch({ env: { ALM_DESK_FAULT: secret } });
    await expectNumbersAlone(window);
    await expect.poll(() => logOf(desk)).toMatch(/ error main start RangeError /);
    expect(logOf(desk)).not.toContain('86427531');
  });

  test('as they were corrected, with those of other products', async ({ desk }) => {
    tolerateFaults(desk);
    const { app, window: sound } = await desk.launch();
    await answerQuestions(app, text.guides.consent.yes);
    await sound.evaluate(
      async ({ alm, other }) => {
        const lines = alm.lines.map((line) =>
          line.id === 'germany' ? { ...line, shown: '+49 69 6677 37598', e164: '+4969667737598' } : line,
        );
        await lifeline.call('guide.save', { guide: { ...alm, lines } });
        await lifeline.call('guide.save', { guide: other });
      },
      { alm: builtInGuide as Guide, other: contoso },
    );
    await desk.quit();
    const { window } = await desk.launch({ env: { ALM_DESK_FAULT: secret } });
    await expect(window.getByText('+49 69 6677 37598', { exact: true })).toBeVisible();
    await expect(window.getByText('+49 69 6677 37597', { exact: true })).toHaveCount(0);
    await expect(window.getByRole('heading', { name: contoso.product })).toBeVisible();
    await expect(window.getByText(contoso.lines[0]?.shown ?? '', { exact: true })).toBeVisible();
    await expect(window.getByText(text.numbersAlone.builtIn)).toHaveCount(0);
    await expect(window.getByText(text.numbersAlone.unsure)).toHaveCount(0);
  });

  test('hidden at sign-in too, where nobody else would say it', async ({ desk }) => {
    tolerateFaults(desk);
    await desk.tray();
    const { window } = await desk.launch({ args: ['--hidden'], env: { ALM_DESK_FAULT: secret } });
    await expectNumbersAlone(window);
  });

  test('and leaves once its window is closed', async ({ desk }) => {
    tolerateFaults(desk);
    const { app, window } = await desk.launch({ env: { ALM_DESK_FAULT: secret } });
    await expectNumbersAlone(window);
    const gone = app.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await gone;
  });

  test('with diagnostics to look at, and to copy as they are shown', async ({ desk }) => {
    tolerateFaults(desk);
    const { app, window } = await desk.launch({ env: { ALM_DESK_FAULT: secret } });
    await window.getByText(text.numbersAlone.whenAsked).click();
    const shown = window.locator('pre');
    await expect(shown).toContainText('could not be put together');
    await expect(shown).toContainText('error main start RangeError');
    await window.getByRole('link', { name: text.diagnostics.copy }).click();
    await expect(window.getByText(text.numbersAlone.copied)).toBeVisible();
    const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(copied).toBe(await shown.textContent());
    expect(await copied()).not.toMatch(/86427531|example\.com/);
  });
});

test.describe('a page that cannot be drawn at all shows the numbers', () => {
  for (const [name, start] of [
    ['script', 'renderer/assets/index-'],
    ['shared script', 'renderer/assets/common-'],
    ['preload', 'preload/preload'],
    ['page', 'renderer/index.html'],
  ] as const) {
    for (const how of ['remove', 'tear'] as const) {
      test(`as its ${name} is gone (${how})`, async ({ desk }) => {
        tolerateFaults(desk);
        const build = new BrokenBuild(desk.places.temporary);
        build[how](build.file(start));
        const { window } = await desk.launch({ appFolder: build.appFolder });
        await expectNumbersAlone(window);
        expect(await window.evaluate(() => document.scripts.length)).toBe(0);
      });
    }
  }
});

test.describe('the numbers are there', () => {
  const number = builtInGuide.lines[2]?.shown ?? '';
  const isSeen = (window: Page) =>
    window
      .getByText(number, { exact: true })
      .first()
      .waitFor({ timeout: 15_000 })
      .then(
        () => true,
        () => false,
      );
  const isVital = (file: string) => /main\/(index|lookup|window-|plain-)/.test(file);
  const filesOf = {
    main: mainAtStart().map((name) => `main/${name}`),
    'the first page': ['renderer/index.html', ...pageAtStart().map((name) => `renderer/${name}`)],
  };

  for (const [part, files] of Object.entries(filesOf)) {
    test(`whatever file of ${part} is missing at the start`, async ({ desk }) => {
      test.setTimeout(240_000);
      tolerateFaults(desk);
      const build = new BrokenBuild(desk.places.temporary);
      const without: string[] = [];
      for (const file of files.filter((name) => !isVital(name))) {
        build.remove(file);
        const { window } = await desk.launch({ appFolder: build.appFolder });
        if (!(await isSeen(window))) without.push(file);
        await desk.quit();
        build.mend(file);
      }
      expect(without).toEqual([]);
    });
  }

  test('whatever is fetched later is missing, all of it', async ({ desk }) => {
    tolerateFaults(desk);
    const build = new BrokenBuild(desk.places.temporary);
    const atStart = new Set(Object.values(filesOf).flat());
    const later = ['main', 'renderer', 'icons'].flatMap((folder) => build.files(folder));
    for (const file of later.filter((name) => !atStart.has(name) && !isVital(name))) build.remove(file);
    const { window } = await desk.launch({ appFolder: build.appFolder });
    expect(await isSeen(window)).toBe(true);
  });
});
