import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { success } from '../../../shared/result';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { fakeClipboard } from '../../../tests/fixtures/fake-clipboard';

const electron = vi.hoisted(() => ({
  app: {} as object,
  clipboard: {} as object,
  ClipboardItem: undefined as unknown,
}));
vi.mock('electron', () => ({
  default: electron,
  BrowserWindow: { getAllWindows: () => [] },
  get app() {
    return electron.app;
  },
  get clipboard() {
    return electron.clipboard;
  },
}));

const pin = '8340-SECRET-2291';

/** An app that quits as Electron's does, unless it is held. */
class FakeApp extends EventEmitter {
  hasQuit = false;
  readonly #folder = emptyFolder();
  getPath = () => this.#folder;
  quit = () => {
    let isHeld = false;
    this.emit('will-quit', {
      preventDefault: () => {
        isHeld = true;
      },
    });
    this.hasQuit ||= !isHeld;
  };
}

/** As long as quitting may be held, and what follows at once. */
const whenTimeIsUp = () => vi.advanceTimersByTimeAsync(1_001);

/** A program that clears the PIN when it quits, with a page that waits for what it asked for. */
async function started() {
  vi.resetModules();
  const app = new FakeApp();
  const { clipboard, ClipboardItem } = fakeClipboard();
  Object.assign(electron, { app, clipboard, ClipboardItem });
  const { copyIdentifier } = await import('./pin-clipboard');
  const { clearPinAtEnd } = await import('./clear-at-end');
  let underWay: Promise<unknown> | undefined;
  clearPinAtEnd(
    () => undefined,
    () => underWay?.then(() => undefined),
  );
  /** Has a page copy the PIN, which is there once the keyring has answered. */
  const copy = (opened: Promise<unknown> = Promise.resolve()) => {
    const reveal = async () => {
      await opened;
      return success(pin);
    };
    const vaults = { isSecret: () => true, reveal, of: () => expect.unreachable() };
    const copied = copyIdentifier(vaults, undefined, 45);
    underWay = copied;
    return copied;
  };
  return { app, clipboard, copy };
}

function keyring() {
  let answer = () => {};
  const opened = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return { opened, answer: () => answer() };
}

beforeEach(() => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('where no PIN was copied, nothing holds it', async () => {
  const { app } = await started();
  app.quit();
  expect(app.hasQuit).toBe(true);
});

test('a copied PIN is gone before the program is', async () => {
  const { app, clipboard, copy } = await started();
  await copy();
  app.quit();
  expect(app.hasQuit).toBe(false);
  await whenTimeIsUp();
  expect(app.hasQuit).toBe(true);
  expect(clipboard.text).toBe(' ');
});

test('a keyring that answers while quitting is held copies nothing any more', async () => {
  const { app, clipboard, copy } = await started();
  const { opened, answer } = keyring();
  const copied = copy(opened);
  app.quit();
  expect(app.hasQuit).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  answer();
  expect(await copied).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  await vi.advanceTimersByTimeAsync(501);
  expect(app.hasQuit).toBe(true);
  expect(clipboard.text).toBe('');
});

test('nor does one that answers in the last moment', async () => {
  const { app, clipboard, copy } = await started();
  const { opened, answer } = keyring();
  void copy(opened);
  app.quit();
  await whenTimeIsUp();
  expect(app.hasQuit).toBe(true);
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(clipboard.text).toBe('');
});

test('a PIN that was being copied when quitting began is taken away once it is there', async () => {
  const { app, clipboard, copy } = await started();
  let land = () => {};
  clipboard.slow = new Promise<void>((resolve) => {
    land = resolve;
  });
  void copy();
  await vi.advanceTimersByTimeAsync(0);
  app.quit();
  await vi.advanceTimersByTimeAsync(200);
  expect(app.hasQuit).toBe(false);
  clipboard.slow = undefined;
  land();
  await vi.advanceTimersByTimeAsync(801);
  expect(app.hasQuit).toBe(true);
  expect(clipboard.text).toBe(' ');
});

test('a clipboard that takes no blank is emptied when the time is up', async () => {
  const { app, clipboard, copy } = await started();
  await copy();
  clipboard.write = clipboard.writeText = () => Promise.reject(new Error('held'));
  app.quit();
  await whenTimeIsUp();
  expect(app.hasQuit).toBe(true);
  expect(clipboard.text).toBe('');
});

test('one that never lets itself be written to does not keep the program from quitting', async () => {
  const { app, clipboard, copy } = await started();
  await copy();
  clipboard.slow = new Promise(() => undefined);
  app.quit();
  await whenTimeIsUp();
  expect(app.hasQuit).toBe(true);
  expect(clipboard.text).toBe('');
});
