import { eventChannel } from '../../../main/ipc/channels';
import { expect, test } from '../fixtures/desk';

test('a page that cannot be drawn leaves the numbers in view, and a way back', async ({ desk }) => {
  desk.tolerate(/RangeError|Invalid argument/);
  const { app, window } = await desk.launch();
  const known = await window.evaluate(() => lifeline.call('state.read', undefined));
  if (!known.ok) throw new Error(known.error.message);
  const { guide, revision } = known.value;
  const lines = guide.lines.map((line) => ({ ...line, country: 'nowhere at all' }));
  const state = { ...known.value, revision: revision + 1_000, guide: { ...guide, lines } };
  await app.evaluate(
    ({ webContents }, { channel, pushed }) => {
      for (const contents of webContents.getAllWebContents()) contents.send(channel, 'state', pushed);
    },
    { channel: eventChannel, pushed: state },
  );
  await expect(window.getByRole('heading', { name: 'This part could not be drawn' })).toBeVisible();
  await expect(window.getByText('+49 69 667737597')).toBeVisible();
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByRole('button', { name: 'Call Germany' })).toBeVisible();
});
