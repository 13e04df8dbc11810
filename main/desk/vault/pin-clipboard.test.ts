import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { success } from '../../../shared/result';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { fakeClipboard } from '../../../tests/fixtures/fake-clipboard';

const electron = vi.hoisted(() => ({ clipboard: {} as object, ClipboardItem: undefined as unknown, folder: '' }));
vi.mock('electron', () => ({
  default: electron,
  app: { getPath: () => electron.folder },
  get clipboard() {
    return electron.clipboard;
  },
}));

const pin = '8340-SECRET-2291';

const secondsUntilCleared = 45;

/** The program's part of the clipboard as after a start, on a system with both places. */
async function started() {
  vi.resetModules();
  const { clipboard, ClipboardItem } = fakeClipboard();
  Object.assign(electron, { clipboard, ClipboardItem, folder: emptyFolder() });
  const module = await import('./pin-clipboard');
  const copy = (value = pin) =>
    module.copyIdentifier(
      { isSecret: () => true, reveal: async () => success(value), of: () => expect.unreachable() },
      undefined,
      secondsUntilCleared,
    );
  return { ...module, clipboard, copy };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

beforeEach(() => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a copied PIN is in the clipboard alone, and is taken away in time', async () => {
  const { clipboard, copy, isPinCopied } = await started();
  expect(await copy()).toEqual(success({ clearedAfterSeconds: secondsUntilCleared }));
  expect([clipboard.text, clipboard.selection.text]).toEqual([pin, ' ']);
  await seconds(44);
  expect(clipboard.text).toBe(pin);
  await seconds(2);
  expect(clipboard.text).toBe(' ');
  expect(isPinCopied()).toBe(false);
});

test('a place that refuses the blank does not keep the other one from being overwritten', async () => {
  const { clipboard, copy } = await started();
  await copy();
  clipboard.selection.text = pin;
  clipboard.refuses = true;
  await seconds(46);
  expect([clipboard.text, clipboard.selection.text]).toEqual([pin, ' ']);
});

test('a PIN that could not be overwritten is tried again, and is not forgotten when quitting', async () => {
  const { clipboard, copy, clearCopiedPin, isPinCopied } = await started();
  await copy();
  clipboard.refuses = true;
  await seconds(46);
  expect(isPinCopied()).toBe(true);
  await clearCopiedPin();
  expect(clipboard.text).toBe(pin);
  clipboard.refuses = false;
  await seconds(10);
  expect(clipboard.text).toBe(' ');
  expect(isPinCopied()).toBe(false);
});

test('after a failure the PIN can be copied again, and is taken away again', async () => {
  const { clipboard, copy } = await started();
  await copy();
  clipboard.refuses = true;
  await seconds(46);
  clipboard.refuses = false;
  expect((await copy()).ok).toBe(true);
  expect(clipboard.text).toBe(pin);
  await seconds(46);
  expect(clipboard.text).toBe(' ');
});

test('a clipboard that never answers a write does not keep the PIN from being copied later', async () => {
  const { clipboard, copy } = await started();
  await copy();
  clipboard.slow = new Promise(() => undefined);
  await seconds(46);
  clipboard.slow = undefined;
  const copied = copy('another');
  await seconds(3);
  expect((await copied).ok).toBe(true);
  expect(clipboard.text).toBe('another');
});

test('of two PINs that were copied, the one that could not be overwritten by the other is taken away too', async () => {
  const { clipboard, copy } = await started();
  await copy();
  clipboard.refuses = true;
  await copy('another').catch(() => undefined);
  clipboard.refuses = false;
  await seconds(46);
  expect(clipboard.text).toBe(' ');
});

test('a copied text stays copied where the selection can’t be overwritten', async () => {
  const { clipboard, copyWithPin } = await started();
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = async (text) => {
    await write(text);
    clipboard.selection.refuses = true;
  };
  await copyWithPin('PIN 345');
  expect(clipboard.text).toBe('PIN 345');
});

test('what was copied since is left alone, also where the selection still holds the PIN and refuses', async () => {
  const { clipboard, copy } = await started();
  await copy();
  clipboard.text = 'copied since';
  clipboard.selection.text = pin;
  clipboard.selection.refuses = true;
  await seconds(46);
  expect(clipboard.text).toBe('copied since');
});

test('without time to ask, each place is emptied whatever another one says', async () => {
  const { clipboard, copy, clearCopiedPinNow } = await started();
  await copy();
  clipboard.selection.text = pin;
  clipboard.refuses = true;
  clearCopiedPinNow();
  expect(clipboard.selection.text).not.toBe(pin);
});

test('a failure is in the log, without the PIN', async () => {
  const { clipboard, copy } = await started();
  await copy();
  clipboard.refuses = true;
  await seconds(46);
  const { faultLog } = await import('../../system/log/faults');
  vi.useRealTimers();
  const lines = await (await faultLog()).last(10);
  expect(lines).toContainEqual(expect.stringContaining('warn main clipboard.clipboard Error'));
  expect(lines.join()).not.toContain('SECRET');
});
