import { type CallName, calls } from '../../../shared/ipc/contract';
import { text } from '../../../shared/text';
import { AttackedDesk } from '../../hostile/attacked-desk';
import { HelperPrograms } from '../../hostile/helper-programs';
import { expect, test } from '../fixtures/desk';

const names = Object.keys(calls) as CallName[];

/** Those that ask for something outside main, or leave something there; `npm run prove -- messages` attacks all of them. */
const worst: readonly CallName[] = [
  'call.dial',
  'palette.run',
  'email.open-file',
  'card.save',
  'portal.open',
  'settings.change',
  'draft.save',
];

test.describe.configure({ timeout: 120_000 });

for (const name of worst) {
  test(`a page that sends 1,000 messages for ${name} comes to no more than its budget`, async ({ desk }) => {
    const attacked = await AttackedDesk.at(desk);
    const { effects, crashes, hung, longestWait, answers } = await attacked.attack(name, 1_000);
    expect({ effects, crashes, hung }).toEqual({ effects: [], crashes: 0, hung: 0 });
    expect(answers['ok'] ?? 0, 'some of them were good').toBeGreaterThan(0);
    expect(longestWait, 'main answers others meanwhile, in seconds').toBeLessThan(5);
  });
}

test('a window that is closed 1,000 times at once is hidden, starts no program, and comes back', async ({ desk }) => {
  const tray = await desk.tray();
  const helpers = await HelperPrograms.at(desk.places);
  const { app, window } = await desk.launch({ env: helpers.environment });
  await expect(window.getByText(text.opens('Test Dialler'))).toBeVisible();
  const startsOf = () => (['xdg-open', 'xdg-mime'] as const).map((name) => helpers.count(name).starts);
  const before = startsOf();
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await app.evaluate(({ BrowserWindow }) => {
    for (let count = 0; count < 1_000; count += 1) BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(isVisible).toBe(false);
  expect(startsOf()).toEqual(before);
  await tray.click('Open ALM Lifeline');
  await expect.poll(isVisible).toBe(true);
});

test('a page that sends messages for every call leaves a program that still dials', async ({ desk }) => {
  const attacked = await AttackedDesk.at(desk);
  for (const name of names) {
    const { effects, crashes, hung } = await attacked.attack(name, 100);
    expect({ name, effects, crashes, hung }).toEqual({ name, effects: [], crashes: 0, hung: 0 });
  }
  await attacked.toStillDial();
});
