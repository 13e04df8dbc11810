import type { ElectronApplication } from '@playwright/test';
import { eventChannel } from '../../../main/ipc/channels';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import type { Guide } from '../../../shared/guide/schema';
import { tellChanges } from '../../../shared/ipc/state-change';
import { text } from '../../../shared/text';
import { answerQuestions } from '../fixtures/answer-questions';
import { expect, test } from '../fixtures/desk';

test('a page that cannot be drawn leaves the numbers in view, and a way back', async ({ desk }) => {
  desk.tolerate(/RangeError|Invalid argument/);
  const { app, window } = await desk.launch();
  const known = await window.evaluate(() => lifeline.call('state.read', undefined));
  if (!known.ok) throw new Error(known.error.code);
  const { guide, revision } = known.value;
  const lines = guide.lines.map((line) => ({ ...line, country: 'nowhere at all' }));
  const broken = { ...known.value, revision: revision + 1_000, guide: { ...guide, lines } };
  await app.evaluate(
    ({ webContents }, { channel, pushed }) => {
      for (const contents of webContents.getAllWebContents()) contents.send(channel, 'state', pushed);
    },
    { channel: eventChannel, pushed: tellChanges()(broken) },
  );
  await expect(window.getByRole('heading', { name: text.broken.title })).toBeVisible();
  await expect(window.getByText('+49 69 6677 37597')).toBeVisible();
  await window.getByRole('button', { name: text.broken.again }).click();
  await expect(window.getByRole('button', { name: 'Call Germany' })).toBeVisible();
});

/** Runs a script in the page, which may be gone before it answers. */
const runInPage = (app: ElectronApplication, script: string) =>
  app.evaluate(({ BrowserWindow }, source) => {
    BrowserWindow.getAllWindows()[0]
      ?.webContents.executeJavaScript(source)
      .catch(() => undefined);
  }, script);

const address = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());

for (const script of [
  "location.href = 'about:blank'; undefined",
  "location.replace('about:blank'); undefined",
  'document.open(); document.close(); undefined',
]) {
  test(`a page that is taken away comes back: ${script}`, async ({ desk }) => {
    desk.tolerate(/Failed to load resource/, /Not allowed to/);
    const { app, window } = await desk.launch();
    await expect(window.getByRole('button', { name: 'Call Germany' })).toBeVisible();
    await runInPage(app, script);
    // A document that is opened anew tells nobody; it is looked at when the person turns to the window.
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'));
    await expect.poll(() => address(app)).toBe('lifeline://program/index.html');
    await expect(window.getByRole('button', { name: 'Call Germany' })).toBeVisible();
    await window.getByRole('button', { name: 'Call Germany' }).click();
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  });
}

test('back leads nowhere after a page was taken away', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await expect(window.getByRole('button', { name: 'Call Germany' })).toBeVisible();
  const canGoBack = app.evaluate(({ BrowserWindow }, page) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return new Promise<boolean | undefined>((resolve) => {
      contents?.on('did-finish-load', () => {
        if (contents.getURL() === page) resolve(contents.navigationHistory.canGoBack());
      });
    });
  }, 'lifeline://program/index.html');
  await runInPage(app, "location.href = 'about:blank'; undefined");
  expect(await canGoBack).toBe(false);
});

test('a page that hangs is ended and comes back', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await expect(window.getByRole('button', { name: 'Call Germany' })).toBeVisible();
  await runInPage(app, 'for (;;);');
  // Chromium says it half a minute after a click that nothing came of.
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(undefined)));
    contents?.emit('unresponsive');
    await loaded;
  });
  // A page that is loaded once more meanwhile never answers.
  await expect(async () => {
    const buttons = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("document.querySelectorAll('button').length"),
    );
    expect(buttons).toBeGreaterThan(5);
  }).toPass({ timeout: 10_000 });
});

test('a page that crashes again and again is loaded ever more seldom, and the numbers are said as they were corrected', async ({
  desk,
}) => {
  const { app, window } = await desk.launch();
  await answerQuestions(app, text.guides.consent.yes);
  const saved = await window.evaluate((guide) => {
    const lines = guide.lines.map((line) =>
      line.id === 'germany' ? { ...line, shown: '+49 69 6677 37598', e164: '+4969667737598' } : line,
    );
    return lifeline.call('guide.save', { guide: { ...guide, lines } });
  }, builtInGuide as Guide);
  expect(saved.ok).toBe(true);
  const loads = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const said: string[] = [];
    Object.assign(dialog, {
      showMessageBox: async (options: { message: string; detail: string }) => {
        said.push(`${options.message} ${options.detail}`);
        return { response: 0, checkboxChecked: false };
      },
    });
    const starts: number[] = [];
    contents?.on('did-start-navigation', () => {
      starts.push(performance.now());
      contents.forcefullyCrashRenderer();
    });
    contents?.forcefullyCrashRenderer();
    const begin = performance.now();
    await new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (performance.now() - begin < 4_000) return;
        clearInterval(look);
        resolve();
      }, 100);
    });
    contents?.removeAllListeners('did-start-navigation');
    return { count: starts.length, said };
  });
  // At once, and after one second; the next would be after five.
  expect(loads.count).toBeLessThanOrEqual(3);
  expect(loads.said.join()).toContain('+49 69 6677 37598');
  expect(loads.said.join()).not.toContain('+49 69 6677 37597');
});
