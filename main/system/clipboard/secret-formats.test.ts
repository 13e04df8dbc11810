import { expect, test } from 'vitest';
import { rawItem, secretFormats, secretItem } from './secret-formats';

test('on Windows the text is kept out of the history, the cloud and what watches the clipboard', () => {
  const no = '\0\0\0\0';
  expect(secretFormats('win32')).toEqual({
    ExcludeClipboardContentFromMonitorProcessing: no,
    CanIncludeInClipboardHistory: no,
    CanUploadToCloudClipboard: no,
  });
  expect(Buffer.from(no, 'utf8').readUInt32LE()).toBe(0);
});

test('on macOS the text is concealed', () => {
  expect(Object.keys(secretFormats('darwin'))).toEqual(['org.nspasteboard.ConcealedType']);
});

test('on Linux the text is hinted to be a secret', () => {
  expect(secretFormats('linux')).toEqual({ 'x-kde-passwordManagerHint': 'secret' });
});

test('elsewhere there is nothing but the text', () => {
  expect(secretItem('345', 'freebsd')).toEqual({ 'text/plain': '345' });
});

test.each(['win32', 'darwin', 'linux'])(
  'on %s text and marks are one item, in names that Electron passes on',
  (platform) => {
    const item = secretItem('345', platform);
    expect(item['text/plain']).toBe('345');
    const names = Object.keys(item).filter((name) => name !== 'text/plain');
    expect(names).toEqual(
      Object.keys(secretFormats(platform)).map((name) => `electron application/osclipboard;format="${name}"`),
    );
    // No mark repeats the secret.
    expect(names.map((name) => item[name]).join('')).not.toContain('345');
  },
);

test('a blank for the clipboard alone is in no format that Chromium copies into the selection', () => {
  expect(Object.keys(rawItem(' '))).toEqual([
    'electron application/osclipboard;format="UTF8_STRING"',
    'electron application/osclipboard;format="text/plain;charset=utf-8"',
  ]);
});
