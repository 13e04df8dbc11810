import { beforeEach, expect, test, vi } from 'vitest';
import { rawItem, secretItem } from './secret-formats';

const electron = vi.hoisted(() => ({ clipboard: {} as object, ClipboardItem: undefined as unknown }));
vi.mock('electron', () => ({
  get default() {
    return electron;
  },
  get clipboard() {
    return electron.clipboard;
  },
}));

/** One place of the clipboard as Electron has it since 44: everything but emptying takes a moment. */
class Modern {
  text = '';
  items: unknown[] = [];
  readText = async () => this.text;
  writeText = async (text: string) => {
    this.text = text;
  };
  write = async (items: unknown[]) => {
    this.items = items;
  };
  clear = () => {
    this.text = '';
  };
}

class Item {
  readonly formats: unknown;
  constructor(formats: unknown) {
    this.formats = formats;
  }
}

async function onModern() {
  vi.resetModules();
  const [clipboard, selection] = [new Modern(), new Modern()];
  Object.assign(electron, { clipboard: Object.assign(clipboard, { selection }), ClipboardItem: Item });
  return { clipboard, selection, ...(await import('./system-clipboard')) };
}

/** As up to Electron 43: it answers at once, and each call names the place. */
async function onOlder() {
  vi.resetModules();
  const texts: Record<string, string> = { clipboard: '', selection: '' };
  const buffers: [string, string][] = [];
  const clipboard = {
    readText: (place = 'clipboard') => texts[place],
    writeText: (text: string, place = 'clipboard') => {
      texts[place] = text;
    },
    writeBuffer: (format: string, buffer: Buffer) => buffers.push([format, buffer.toString()]),
    clear: (place = 'clipboard') => {
      texts[place] = '';
    },
  };
  Object.assign(electron, { clipboard, ClipboardItem: undefined });
  return { texts, buffers, ...(await import('./system-clipboard')) };
}

beforeEach(() => {
  vi.restoreAllMocks();
});

test('since Electron 44 a secret and what marks it as one are put there together', async () => {
  const { clipboard, copyMarked } = await onModern();
  await copyMarked('345');
  expect(clipboard.items).toEqual([new Item(secretItem('345', process.platform))]);
  expect(clipboard.text).toBe('');
});

test('where the marks are refused, the text is copied all the same', async () => {
  const { clipboard, copyMarked } = await onModern();
  clipboard.write = () => Promise.reject(new Error('no such format'));
  await copyMarked('345');
  expect(clipboard.text).toBe('345');
});

test('since Electron 44 the selection is read, overwritten and emptied by itself', async () => {
  const { clipboard, selection, copiedText, overwrite, clearNow } = await onModern();
  [clipboard.text, selection.text] = ['copied', 'selected'];
  expect([await copiedText('clipboard'), await copiedText('selection')]).toEqual(['copied', 'selected']);
  await overwrite('selection');
  expect(selection.text).toBe(' ');
  clearNow('selection');
  expect([clipboard.text, selection.text]).toEqual(['copied', '']);
});

test('since Electron 44 the clipboard is overwritten without the selection where that is to stay', async () => {
  const { clipboard, overwrite } = await onModern();
  await overwrite('clipboard', true);
  expect(clipboard.items).toEqual([new Item(rawItem(' '))]);
});

test('where the clipboard can’t be overwritten without the selection, both are', async () => {
  const { clipboard, overwrite } = await onModern();
  clipboard.text = '345';
  clipboard.write = () => Promise.reject(new Error('no such format'));
  await overwrite('clipboard', true);
  expect(clipboard.text).toBe(' ');
});

test('an older Electron is told which place is meant, and has no marks', async () => {
  const { texts, buffers, copyMarked, copiedText, overwrite, clearNow } = await onOlder();
  await copyMarked('345');
  texts['selection'] = 'selected';
  expect([await copiedText('clipboard'), await copiedText('selection')]).toEqual(['345', 'selected']);
  await overwrite('clipboard', true);
  expect(buffers).toEqual([['UTF8_STRING', ' ']]);
  clearNow('selection');
  expect(texts).toEqual({ clipboard: '345', selection: '' });
});
