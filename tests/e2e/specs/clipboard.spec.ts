import type { ElectronApplication, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { contoso } from '../../fixtures/contoso';
import { fullDraft } from '../../hostile/sound-requests';
import { answerQuestions } from '../fixtures/answer-questions';
import { test as base, expect } from '../fixtures/desk';
import { fillRequest, takeOtherWay, turnTo } from '../fixtures/request';
import { type Selection, Selections } from '../fixtures/selections';

const test = base.extend<{ selections: Selections }>({
  selections: async ({ desk }, use) => {
    const selections = new Selections(desk);
    await use(selections);
    await selections.end();
  },
});

const secret = '8340-SECRET-2291';

async function keepAndCopy(window: Page, pin: string): Promise<void> {
  await window.getByLabel(alm.pin.label).fill(pin);
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await window.getByRole('button', { name: alm.pin.copyPin }).click();
  await expect(window.getByText(alm.pin.copied(45))).toBeVisible();
}

/** Waits for what is to happen after 45 seconds. @returns has it happen now */
async function whenTimeIsUp(app: ElectronApplication): Promise<() => Promise<void>> {
  const waiting = await app.evaluateHandle(() => {
    const real = globalThis.setTimeout;
    const runs: (() => void)[] = [];
    globalThis.setTimeout = Object.assign((run: () => void, milliseconds?: number) => {
      if (milliseconds === 45_000) runs.push(run);
      return real(run, milliseconds);
    }, real);
    return runs;
  });
  return () => waiting.evaluate((runs) => runs.forEach((run) => void run()));
}

/** From now on the clipboard answers after this many milliseconds, as from Electron 44 on; never, if there are none. */
const slowDown = (app: ElectronApplication, milliseconds: number | null) =>
  app.evaluate(({ clipboard }, late) => {
    const real = clipboard.readText.bind(clipboard);
    clipboard.readText = (...place) =>
      new Promise((resolve) => {
        if (late !== null) setTimeout(() => resolve(real(...place)), late);
      });
  }, milliseconds);

/** Another program copies or selects a text, and this one has heard of it. */
async function giveAndTell(app: ElectronApplication, selections: Selections, to: Selection, given: string) {
  await selections.give(to, given);
  const place = to === 'primary' ? 'selection' : to;
  const heard = () =>
    app.evaluate(({ clipboard }, asked) => Reflect.apply(clipboard.readText, clipboard, [asked]), place);
  await expect.poll(heard, { message: `the program finds it in ${to}` }).toBe(given);
}

const gone = (app: ElectronApplication) => new Promise((resolve) => app.process().once('exit', resolve));

test('a copied PIN is in the clipboard alone, and after 45 seconds in neither selection', async ({
  desk,
  selections,
}) => {
  const { app, window } = await desk.launch();
  const timeIsUp = await whenTimeIsUp(app);
  await keepAndCopy(window, desk.guard(secret));
  expect(await selections.pasted('clipboard')).toBe(secret);
  expect(await selections.pasted('primary')).not.toContain(secret);
  await timeIsUp();
  await expect.poll(() => selections.pasted('clipboard')).toBe(' ');
  expect(await selections.pasted('primary')).toBe(' ');
});

test('what is no secret stays on the clipboard', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await answerQuestions(app, text.guides.consent.yes);
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), contoso);
  await window.evaluate((id) => lifeline.call('guide.choose', { guide: id }), contoso.id);
  const words = text.identifier({ name: 'Customer number' });
  await window.getByRole('textbox', { name: 'Customer number' }).fill('KD-77001');
  await window.getByRole('button', { name: words.keep }).click();
  const clearings = await app.evaluateHandle(() => {
    const real = globalThis.setTimeout;
    const begun: number[] = [];
    globalThis.setTimeout = Object.assign((run: () => void, milliseconds = 0) => {
      begun.push(milliseconds);
      return real(run, milliseconds);
    }, real);
    return begun;
  });
  const begun = () => clearings.evaluate((all) => all.filter((milliseconds) => milliseconds === 45_000).length);
  await window.getByRole('button', { name: words.copyPin }).click();
  await expect(window.getByText(words.copied(), { exact: true })).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('KD-77001');
  expect(await begun()).toBe(0);
  await window.evaluate(() => lifeline.call('palette.run', { command: 'copy-pin' }));
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('KD-77001');
  expect(await begun()).toBe(0);

  // The same wait is seen where it is a secret.
  await window.evaluate((id) => lifeline.call('guide.choose', { guide: id }), 'alm');
  await keepAndCopy(window, desk.guard(secret));
  expect(await begun()).toBe(1);
});

test('a PIN that found its way into the selection is taken away from there too', async ({ desk, selections }) => {
  const { app, window } = await desk.launch();
  const timeIsUp = await whenTimeIsUp(app);
  await keepAndCopy(window, desk.guard(secret));
  await giveAndTell(app, selections, 'primary', secret);
  await timeIsUp();
  await expect.poll(() => selections.pasted('primary')).toBe(' ');
  await expect.poll(() => selections.pasted('clipboard')).toBe(' ');
});

test('what was copied or selected since is left alone', async ({ desk, selections }) => {
  const { app, window } = await desk.launch();
  await keepAndCopy(window, desk.guard(secret));
  await giveAndTell(app, selections, 'clipboard', 'copied since');
  await giveAndTell(app, selections, 'primary', 'selected since');
  const end = gone(app);
  await app.evaluate(({ app: program }) => program.quit()).catch(() => undefined);
  await end;
  expect(await selections.pasted('clipboard')).toBe('copied since');
  expect(await selections.pasted('primary')).toBe('selected since');
});

test('a text selected since stays selected while the PIN is taken from the clipboard', async ({ desk, selections }) => {
  const { app, window } = await desk.launch();
  const timeIsUp = await whenTimeIsUp(app);
  await keepAndCopy(window, desk.guard(secret));
  await giveAndTell(app, selections, 'primary', 'selected since');
  await timeIsUp();
  await expect.poll(() => selections.pasted('clipboard')).toBe(' ');
  expect(await selections.pasted('primary')).toBe('selected since');
});

test('no clipboard manager brings the PIN back after 45 seconds or after quitting', async ({ desk, selections }) => {
  await selections.startManager();
  const { app, window } = await desk.launch();
  const timeIsUp = await whenTimeIsUp(app);
  await keepAndCopy(window, desk.guard(secret));
  await selections.remembered(secret);
  await timeIsUp();
  await expect.poll(() => selections.pasted('clipboard')).toBe(' ');
  await selections.heldAt(' ');
  await desk.quit();
  expect(await selections.broughtBack()).toBe(' ');
  expect(await selections.pasted('primary')).not.toContain(secret);
});

for (const [what, milliseconds] of [
  ['answers after 300 ms', 300],
  ['never answers', null],
] as const) {
  test(`quitting is held until the PIN is gone from a clipboard that ${what}`, async ({ desk, selections }) => {
    await selections.startManager();
    const { app, window } = await desk.launch();
    await keepAndCopy(window, desk.guard(secret));
    await selections.remembered(secret);
    await slowDown(app, milliseconds);
    const end = gone(app);
    await app.evaluate(({ app: program }) => program.quit()).catch(() => undefined);
    await selections.heldAt(' ');
    await end;
    expect(await selections.broughtBack()).toBe(' ');
    expect(await selections.pasted('primary')).not.toContain(secret);
  });
}

test('in the tray, without any window, quitting leaves no PIN behind either', async ({ desk, selections }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch({ keyring: true });
  await window.getByLabel(alm.pin.label).fill(desk.guard(secret));
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await expect(window.getByRole('button', { name: alm.pin.copyPin })).toBeVisible();
  await desk.quit();
  await selections.startManager();
  const app = await desk.launchHidden({ keyring: true, args: ['--hidden'] });
  await tray.click('Copy PIN');
  await expect.poll(() => selections.pasted('clipboard')).toBe(secret);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
  await selections.remembered(secret);
  await slowDown(app, 250);
  const end = gone(app);
  await tray.click('Quit');
  await selections.heldAt(' ');
  await end;
  expect(await selections.broughtBack()).toBe(' ');
  expect(await selections.pasted('primary')).not.toContain(secret);
});

test('told to end by a signal, it quits as ever', async ({ desk, selections }) => {
  const { app, window } = await desk.launch();
  await keepAndCopy(window, desk.guard(secret));
  await app.evaluate(({ app: program }) => {
    program.on('will-quit', (event) => console.log(`held: ${event.defaultPrevented}`));
  });
  const end = gone(app);
  app.process().kill('SIGTERM');
  await expect.poll(() => selections.pasted('clipboard')).not.toBe(secret);
  await end;
  const said = () =>
    desk.record
      .logs()
      .map(({ text: printed }) => printed)
      .join('')
      .match(/held: (true|false)/g);
  await expect.poll(said).toContain('held: true');
});

test('a PIN that is deleted is not left on the clipboard', async ({ desk, selections }) => {
  const { window } = await desk.launch();
  await keepAndCopy(window, desk.guard(secret));
  await turnTo(window, 'Settings');
  await window.getByRole('button', { name: alm.pin.forget }).click();
  await expect.poll(() => selections.pasted('clipboard')).toBe(' ');
});

test('quitting is held once at most, and not at all where no PIN was copied', async ({ desk }) => {
  await desk.tray();
  const note = (app: ElectronApplication, what: string) =>
    app.evaluate(({ app: program }, when) => {
      program.on('will-quit', (event) => console.log(`${when}: ${event.defaultPrevented}`));
    }, what);
  const { app, window } = await desk.launch();
  await keepAndCopy(window, desk.guard(secret));
  await note(app, 'held');
  await desk.quit();
  // Without a window, as one that was just drawn may still wait for answers, for which quitting is held too.
  await note(await desk.launchHidden({ args: ['--hidden'] }), 'then');
  await desk.quit();
  // What a program prints last may be read only after it is gone.
  const said = () =>
    desk.record
      .logs()
      .map(({ text }) => text)
      .join('')
      .match(/(held|then): (true|false)/g);
  await expect.poll(said).toEqual(['held: true', 'held: false', 'then: false']);
});

for (const [what, milliseconds] of [
  ['at once', 0],
  ['late', null],
] as const) {
  test(`the end of a Windows session leaves no PIN where the clipboard answers ${what}`, async ({
    desk,
    selections,
  }) => {
    const { app, window } = await desk.launch();
    await keepAndCopy(window, desk.guard(secret));
    await slowDown(app, milliseconds);
    // Windows tells each window; nothing else comes after it.
    await app.evaluate(({ BrowserWindow }) => {
      for (const event of ['query-session-end', 'session-end']) BrowserWindow.getAllWindows()[0]?.emit(event, {});
    });
    expect(await selections.pasted('clipboard')).not.toContain(secret);
    expect(await selections.pasted('primary')).not.toContain(secret);
  });
}

test('a session that may end asks first, and leaves what was copied since', async ({ desk, selections }) => {
  const { app, window } = await desk.launch();
  await keepAndCopy(window, desk.guard(secret));
  await giveAndTell(app, selections, 'clipboard', 'copied since');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('query-session-end', {}));
  // By then it has heard what is on the clipboard.
  await app.evaluate(() => new Promise((done) => setImmediate(done)));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('session-end', {}));
  expect(await selections.pasted('clipboard')).toBe('copied since');
});

test('the PIN in the window cannot be selected, dragged or copied past its button', async ({ desk, selections }) => {
  const { window } = await desk.launch();
  const pin = desk.guard(secret);
  await window.getByLabel(alm.pin.label).fill(pin);
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await window.getByRole('button', { name: alm.pin.show, exact: true }).click();
  const shown = window.getByText(pin);
  await shown.click({ clickCount: 3 });
  const dragged = await window.evaluateHandle(() => {
    const texts: string[] = [];
    addEventListener('dragstart', ({ dataTransfer }) => texts.push(dataTransfer?.getData('text/plain') ?? ''));
    return texts;
  });
  await window.keyboard.press('Control+A');
  await shown.hover();
  await window.mouse.down();
  await window.mouse.move(5, 5, { steps: 10 });
  await window.mouse.up();
  // All the rest of the page goes along.
  expect(await dragged.jsonValue()).toEqual([expect.stringContaining('0540')]);
  expect(await dragged.jsonValue()).not.toEqual([expect.stringContaining(pin)]);
  await window.keyboard.press('Control+A');
  await window.keyboard.press('Control+C');
  await expect.poll(() => selections.pasted('clipboard')).toContain('+12029910540'.slice(-4));
  expect(await selections.pasted('clipboard')).not.toContain(pin);
  expect(await selections.pasted('primary')).not.toContain(pin);
});

test('a copied message is the person’s to paste, but not in the selection', async ({ desk, selections }) => {
  const { window } = await desk.launch();
  await fillRequest(window, secret);
  await takeOtherWay(window, text.write.copySubject);
  await expect.poll(() => selections.pasted('clipboard')).toContain(`PIN ${secret} Sync stops`);
  await expect.poll(() => selections.pasted('primary')).toBe(' ');
});

test('a PIN that somebody typed into the message is not in the selection either', async ({ desk, selections }) => {
  const { window } = await desk.launch();
  await fillRequest(window, secret);
  await window.getByLabel(text.write.details).fill(`We know you by ${secret}.`);
  await takeOtherWay(window, text.write.copyBody);
  await expect.poll(() => selections.pasted('clipboard')).toContain(`We know you by ${secret}.`);
  await expect.poll(() => selections.pasted('primary')).toBe(' ');
});

test('nor one that was typed into a ticket, although the saved one was not asked for since the start', async ({
  desk,
  selections,
}) => {
  const { window } = await desk.launch({ keyring: true });
  await window.getByLabel(alm.pin.label).fill(secret);
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await expect(window.getByText(alm.pin.kept)).toBeVisible();
  const { window: later } = await desk.restart();
  await later.evaluate(
    async (draft) => {
      await lifeline.call('severity.choose', { severity: 'lower' });
      await lifeline.call('ticket.copy', { draft });
    },
    { ...fullDraft('00000000-0000-4000-8000-000000000001'), details: `We know you by ${secret}.` },
  );
  expect(await selections.pasted('clipboard')).toContain(`We know you by ${secret}.`);
  expect(await selections.pasted('primary')).toBe(' ');
});

test('where the runtime can, the PIN and its marks are written at once', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const written = await app.evaluateHandle((electron) => {
    const items: unknown[] = [];
    class ClipboardItem {
      constructor(item: unknown) {
        items.push(item);
      }
    }
    Object.assign(electron, { ClipboardItem });
    electron.clipboard.write = () => Promise.resolve();
    return items;
  });
  await keepAndCopy(window, '8340-SHOWN-2291');
  expect(await written.jsonValue()).toEqual([
    {
      'text/plain': '8340-SHOWN-2291',
      'electron application/osclipboard;format="x-kde-passwordManagerHint"': 'secret',
    },
  ]);
});

test('where the marks are refused, the PIN is copied without them', async ({ desk, selections }) => {
  const { app, window } = await desk.launch();
  await app.evaluate((electron) => {
    Object.assign(electron, { ClipboardItem: class {} });
    electron.clipboard.write = () => Promise.reject(new Error('No such format.'));
  });
  await keepAndCopy(window, desk.guard(secret));
  expect(await selections.pasted('clipboard')).toBe(secret);
});
