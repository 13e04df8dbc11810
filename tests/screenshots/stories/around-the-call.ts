import { expect, type Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { Palette } from '../../e2e/fixtures/palette';
import { closeWindow, later, type Stage, type Story } from './stage';

const sheet = (window: Page) => window.getByLabel(text.sheet.title, { exact: true });
const promises = (window: Page) => window.getByRole('region', { name: text.promises.title });

/** Turns to a part of the window; where that is small, the call sheet is a part of its own. */
const go = (window: Page, part: string) =>
  window.getByRole('navigation', { name: text.nav.label }).getByRole('button', { name: part }).click();

const call = (window: Page, place: string) =>
  window
    .getByRole('button', { name: `Call ${place}`, exact: true })
    .first()
    .click();

/** Says what came of a call. */
const say = (window: Page, outcome: keyof typeof text.sheet.outcomes) =>
  sheet(window).getByRole('radio', { name: text.sheet.outcomes[outcome] }).check({ force: true });

/** What people have entered by the time they need support. */
const settle = (window: Page) =>
  window.evaluate(async () => {
    await lifeline.call('settings.change', { company: 'Example GmbH', contactName: 'Ada Example' });
    await lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: true });
  });

/** The guide in use with more to it. */
const withMore = (window: Page, more: { readonly menus?: boolean; readonly escalation?: boolean }) =>
  window.evaluate(async ({ menus, escalation }) => {
    const known = await lifeline.call('state.read', undefined);
    if (!known.ok) return;
    const { guide } = known.value;
    const menu = [{ press: '1', say: 'technical support' }, { press: '3', say: 'an existing case' }, { press: '#' }];
    const steps = [
      { afterMinutes: 30, whom: 'the duty manager', say: 'Production is down and nobody has called back.' },
      { afterMinutes: 120, whom: 'the head of support' },
    ];
    await lifeline.call('guide.save', {
      guide: {
        ...guide,
        lines: menus ? guide.lines.map((line) => ({ ...line, menu })) : guide.lines,
        ...(escalation ? { escalation: steps } : {}),
      },
    });
  }, more);

async function openCases({ open }: Stage, window?: Page) {
  const shown = window ?? (await open()).window;
  await go(shown, text.nav.journal);
  await shown.getByText(text.cases.title, { exact: true }).click();
  return shown;
}

const afterTheCall: Story = {
  name: 'after a call',
  async tell(stage) {
    const { app, window } = await stage.open();
    await settle(window);
    await call(window, 'Germany');
    await expect(sheet(window)).toBeVisible();
    await stage.step('the call goes on', { onSheet: true });
    await say(window, 'dead');
    await stage.step('Germany was dead, which can be reported', {
      onSheet: true,
      see: sheet(window).getByText(text.sheet.outcomes.dead),
    });
    await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
    await expect(sheet(window)).toHaveCount(0);
    await stage.step('another number leads');
    await call(window, 'United Kingdom');
    await say(window, 'reached');
    await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
    await expect(sheet(window)).toHaveCount(0);
    await stage.step('and says that it worked');
    const last = window.getByRole('region', { name: text.call.others }).getByRole('listitem').last();
    await stage.step('the dead one is last', { see: last });
    await window.evaluate(() => lifeline.call('palette.open', undefined));
    await (await new Palette(app).page()).keyboard.type('germany');
    await stage.step('the palette says so too');
    await stage.desktop.press('Escape');
    await stage.desktop.openTrayMenu();
    await stage.step('and the tray');
    await stage.desktop.press('Escape');
    await stage.desktop.rest();
    await go(window, text.nav.numbers);
    await stage.step('all numbers');
    const drill = window.getByRole('region', { name: text.drill.title });
    await drill.getByRole('button', { name: text.drill.start }).click();
    await stage.step('the drill goes on with those that were not tried', { see: drill });
  },
};

const promise: Story = {
  name: 'a promise',
  async tell(stage) {
    const { app, window } = await stage.open();
    await settle(window);
    await call(window, 'Germany');
    await sheet(window).getByLabel(text.sheet.caseNumber).fill('00418812');
    const field = sheet(window).getByLabel(text.promises.field['call-back']);
    await field.fill('ten-ish');
    await field.press('Enter');
    await stage.step('ten-ish is answered beside the field', { onSheet: true, see: field });
    await field.fill('25:00');
    await field.press('Enter');
    await stage.step('and so is 25:00', { onSheet: true, see: field });
    await field.fill('in 2 hours');
    await stage.step('in 2 hours is understood before it is kept', { onSheet: true, see: field });
    await field.press('Enter');
    await expect(promises(window).getByRole('listitem')).toHaveCount(1);
    await stage.step('it is kept', { see: promises(window) });
    await promises(window).getByRole('button', { name: text.promises.change }).click();
    await stage.step('its time can be changed', { see: promises(window) });
    await promises(window).getByRole('button', { name: text.common.cancel }).click();
    await stage.desktop.pointAtTray();
    await stage.step('the tray says what comes next');
    await stage.desktop.rest();
    await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
    await closeWindow(app);
    await later(app, 121);
    await stage.step('two hours later, with the window closed');
    await stage.desktop.openTrayMenu();
    await stage.step('the tray’s menu leads with it');
    await stage.desktop.press('Escape');
    await stage.desktop.clickNotification();
    await expect(promises(window).getByRole('heading')).toBeFocused();
    await stage.step('a click on the notification leads to it');
    await window.keyboard.press('Control+b');
    await expect(sheet(window)).toBeVisible();
    await stage.step('one key calls them about it', { onSheet: true });
  },
};

const aCase: Story = {
  name: 'a case for the next shift',
  async tell(stage) {
    const { app, window } = await stage.open();
    await settle(window);
    for (const [agent, notes] of [
      ['Grace', 'The sync stops at step 4 since this morning.'],
      ['Linus', 'Sent them the log. They found the same fault elsewhere.'],
    ] as const) {
      await call(window, 'Germany');
      await sheet(window).getByLabel(text.sheet.caseNumber).fill('00418812');
      await sheet(window).getByLabel(text.sheet.agent).fill(agent);
      await sheet(window).getByLabel(text.sheet.notes).fill(notes);
      await say(window, 'reached');
      const field = sheet(window).getByLabel(text.promises.field['call-back']);
      await field.fill('in 3 hours');
      await field.press('Enter');
      await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
      await expect(sheet(window)).toHaveCount(0);
    }
    await openCases(stage, window);
    await stage.step('the journal by its cases');
    await window.getByRole('button', { name: /^00418812/ }).click();
    await window.getByLabel(text.cases.statusLabel).selectOption(text.cases.status['waiting-for-them']);
    await stage.step('one case, with what came of each contact');
    await window.keyboard.press('Control+Shift+c');
    await window.getByRole('button', { name: text.cases.copy }).click();
    await stage.step('the hand-over is copied');
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    const terminal = await stage.desktop.showText('hand-over.txt', copied);
    await stage.step('what the next shift reads');
    await terminal.stop();
  },
};

const readyToCall: Story = {
  name: 'before a call',
  async tell(stage) {
    const { window } = await stage.open();
    const ready = window.locator('details.ready');
    await ready.locator('summary').click();
    await stage.step('what is at hand, and what is not', { see: ready });
    await settle(window);
    const ends = new Date();
    ends.setDate(ends.getDate() + 70);
    await ready.getByLabel(text.readiness.ends).fill(ends.toISOString().slice(0, 10));
    await ready.getByLabel(text.readiness.authorisedLabel).selectOption('yes');
    await stage.step('everything is ready', { see: ready });
    await stage.desk.quit();
    const { app, window: again } = await stage.open();
    await closeWindow(app);
    await later(app, 12 * 24 * 60);
    await stage.step('twelve days later, with the window closed, the end of support is near');
    await stage.desktop.clickNotification();
    await expect(again.locator('.feedback').getByText(/Your support ends/)).toBeVisible();
    await stage.step('the window says so too');
  },
};

const menu: Story = {
  name: 'the menu of a number',
  async tell(stage) {
    const { window } = await stage.open();
    await settle(window);
    await withMore(window, { menus: true });
    await call(window, 'Germany');
    const own = window.getByRole('region', { name: text.phoneMenu.title });
    await expect(own).toBeVisible();
    await stage.step('the next key is large beside the stopwatch', { onSheet: true, see: own });
    await own.getByRole('button', { name: text.phoneMenu.next }).click();
    await stage.step('and the one after it', { onSheet: true, see: own });
    await own.getByRole('button', { name: text.phoneMenu.other }).click();
    await own.getByLabel(text.phoneMenu.pressed).fill('seven');
    await own.getByRole('button', { name: text.phoneMenu.save }).click();
    await stage.step('what is no key is answered beside the field', { onSheet: true, see: own });
    await own.getByLabel(text.phoneMenu.pressed).fill('7');
    await own.getByLabel(text.phoneMenu.heard).fill('existing case');
    await own.getByRole('button', { name: text.phoneMenu.save }).click();
    await stage.step('what was heard instead is there from now on', { onSheet: true, see: own });
  },
};

const escalation: Story = {
  name: 'an escalation',
  async tell(stage) {
    const { app, window } = await stage.open();
    await settle(window);
    await withMore(window, { escalation: true });
    await call(window, 'Germany');
    await sheet(window).getByLabel(text.sheet.caseNumber).fill('00418812');
    const steps = sheet(window).getByRole('region', { name: text.escalation.title });
    await stage.step('the steps of the guide', { onSheet: true, see: steps });
    await steps.getByRole('button', { name: text.escalation.remind }).click();
    await stage.step('one press waits for each', { see: promises(window) });
    await closeWindow(app);
    await later(app, 31);
    await stage.step('half an hour later');
    await stage.desktop.clickNotification();
    await stage.step('a click leads to it');
  },
};

const everythingAsText: Story = {
  name: 'when everything else is down',
  async tell(stage) {
    const { window } = await stage.open();
    await settle(window);
    await call(window, 'Germany');
    await sheet(window).getByLabel(text.sheet.caseNumber).fill('00418812');
    await say(window, 'reached');
    await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
    await expect(sheet(window)).toHaveCount(0);
    for (const [step, args] of [
      ['--export-text: all of it', ['--export-text', '-']],
      ['--lookup germany: one place', ['--lookup', 'germany']],
    ] as const) {
      const terminal = await stage.desktop.showText(`${args[0]}.txt`, await stage.print(args));
      await stage.step(step);
      await terminal.stop();
    }
  },
};

/** What a person does around a call. */
export const aroundTheCall: readonly Story[] = [
  afterTheCall,
  promise,
  aCase,
  readyToCall,
  menu,
  escalation,
  everythingAsText,
];
