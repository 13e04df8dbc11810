import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { handOver } from './hand-over';

const shellThat = (problem = '') => ({ openExternal: vi.fn(async () => {}), openPath: vi.fn(async () => problem) });

const paths = {
  win32: 'C:\\Users\\Jörg Müller\\AppData\\Roaming\\ALM Lifeline\\drafts-to-open\\50 % #1.eml',
  darwin: '/Users/jörg müller/Library/Application Support/ALM Lifeline/drafts-to-open/50 % #1.eml',
} as const;

test.each(['win32', 'darwin'] as const)('on %s a file is opened by its path, as it is called', async (platform) => {
  const shell = shellThat();
  const link = pathToFileURL(paths[platform], { windows: platform === 'win32' }).href;
  expect(link).toContain('%C3%B6');
  await handOver(link, shell, platform);
  expect(shell.openPath.mock.calls).toEqual([[paths[platform]]]);
  expect(shell.openExternal).not.toHaveBeenCalled();
});

test.each(['win32', 'darwin'] as const)('on %s a file that does not open is a failure', async (platform) => {
  const link = pathToFileURL(paths[platform], { windows: platform === 'win32' }).href;
  const opened = handOver(link, shellThat('Failed to open path'), platform);
  await expect(opened).rejects.toThrow('did not open the file');
});

test('on Linux a file is opened by its link, which nobody waits for', async () => {
  const shell = shellThat();
  const link = pathToFileURL('/home/jörg/.config/ALM Lifeline/drafts-to-open/a.eml', { windows: false }).href;
  await handOver(link, shell, 'linux');
  expect(shell.openExternal.mock.calls).toEqual([[link]]);
  expect(shell.openPath).not.toHaveBeenCalled();
});

test.each(['win32', 'darwin', 'linux'] as const)('on %s every other link is opened as one', async (platform) => {
  const shell = shellThat();
  for (const link of ['tel:+4969667737597', 'mailto:a@example.com?body=file:x', 'https://example.com/']) {
    await handOver(link, shell, platform);
    expect(shell.openExternal).toHaveBeenLastCalledWith(link);
  }
  expect(shell.openPath).not.toHaveBeenCalled();
});
