import { expect, test } from 'vitest';
import { printServiceToName } from './print-service';

test('on Linux the print service is asked on its socket', () => {
  expect(printServiceToName('linux', undefined, [])).toBe('/run/cups/cups.sock');
  expect(printServiceToName('linux', undefined, ['# ServerName print.example.com\nEncryption Never\n'])).toBe(
    '/run/cups/cups.sock',
  );
});

test.each([
  ['print.example.com', []],
  ['', []],
  [undefined, ['Encryption Never\nServerName print.example.com:631/version=1.1\n']],
  [undefined, ['', '  servername /run/other.sock']],
] as const)('what the person has chosen stays: %j, %j', (chosen, files) => {
  expect(printServiceToName('linux', chosen, files)).toBeUndefined();
});

test.each(['win32', 'darwin'] as const)('%s has a print service of its own', (platform) => {
  expect(printServiceToName(platform, undefined, [])).toBeUndefined();
});
