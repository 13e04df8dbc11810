import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '../fixtures/desk';

test('a second start shows the first one and leaves', async ({ desk }) => {
  await desk.tray();
  const { app } = await desk.launch();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const { command, args, env } = desk.command();
  const second = spawn(command, args, { env, stdio: 'ignore' });
  await once(second, 'exit');
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
