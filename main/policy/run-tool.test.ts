import { afterEach, expect, test, vi } from 'vitest';
import { runTool } from './run-tool';

afterEach(() => {
  vi.useRealTimers();
});

test('what a tool prints comes back whole, with its status', async () => {
  const answer = await runTool(process.execPath, [
    '-e',
    'process.stdout.write("x".repeat(200_000)); process.exitCode = 3',
  ]);
  expect(answer).toEqual({ status: 3, out: Buffer.from('x'.repeat(200_000)) });
});

test('a tool that does not end is given up in time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = runTool(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  vi.advanceTimersByTime(5000);
  expect(await answer).toBe('no-answer');
});

test('one that prints without end, and one that is not there, are no answer', async () => {
  const endless = 'const more = () => process.stdout.write("x".repeat(65_536), more); more()';
  expect(await runTool(process.execPath, ['-e', endless])).toBe('no-answer');
  expect(await runTool('/nowhere/tool', [])).toBe('no-answer');
});
