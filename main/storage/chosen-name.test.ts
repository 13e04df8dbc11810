import { describe, expect, test } from 'vitest';
import { failure } from '../../shared/result';
import { chosenName } from './chosen-name';

const platforms = ['linux', 'darwin', 'win32'] as const;

const inFolder = (name: string, platform: NodeJS.Platform) =>
  platform === 'win32' ? `C:\\Users\\Jörg\\${name}` : `/home/jörg/${name}`;

describe.each(platforms)('on %s', (platform) => {
  test.each([
    ['journal.csv', 'journal.csv'],
    ['journal', 'journal.csv'],
    ['journal.CSV', 'journal.CSV'],
    ['journal.Csv', 'journal.Csv'],
    ['2026.11.25', '2026.11.25.csv'],
    ['journal.csv.old', 'journal.csv.old.csv'],
    ['journal.tar.csv', 'journal.tar.csv'],
    ['journal.', 'journal.csv'],
    ['journal...', 'journal.csv'],
    ['journal.csv.', 'journal.csv'],
    ['journal.csv ', 'journal.csv'],
    ['journal.csv . .', 'journal.csv'],
    ['journal.csv\u00a0', 'journal.csv'],
    ['csv', 'csv.csv'],
    ['journalcsv', 'journalcsv.csv'],
    ['.csv', '.csv'],
    ['.hidden', '.hidden.csv'],
    ['Übersicht für Zoë', 'Übersicht für Zoë.csv'],
    ['日誌', '日誌.csv'],
    ['console', 'console.csv'],
    ['com10', 'com10.csv'],
  ])('%j becomes %j', (typed, final) => {
    expect(chosenName(inFolder(typed, platform), 'csv', platform)).toEqual({
      ok: true,
      value: inFolder(final, platform),
    });
  });

  test.each(['...', ' ', '. .'])('%j is no name', (typed) => {
    expect(chosenName(inFolder(typed, platform), 'csv', platform)).toMatchObject({
      ok: false,
      error: { code: 'bad-name' },
    });
  });
});

describe('names that Windows gives another meaning', () => {
  const names = [
    ...['con', 'NUL', 'Aux.csv', 'prn.tar.csv', 'com1', 'COM9.csv', 'LPT¹', 'com0', 'nul .csv', 'CONIN$'],
    ...['journal.csv:stream', 'a|b', 'a?', '"a"', '<a>', 'a*'],
  ];

  test.each(names)('%j is refused there, before anything is opened', (typed) => {
    const refused = chosenName(inFolder(typed, 'win32'), 'csv', 'win32');
    expect(refused).toEqual(failure('bad-name', { file: typed }));
  });

  test.each(names)('%j is a name like any other on Linux', (typed) => {
    expect(chosenName(inFolder(typed, 'linux'), 'csv', 'linux').ok).toBe(true);
  });

  test('a device is refused there whatever it is called', () => {
    expect(chosenName('\\\\.\\pipe\\journal', 'csv', 'win32').ok).toBe(false);
  });

  test('a folder of a server is a folder there', () => {
    expect(chosenName('\\\\server\\share\\journal', 'csv', 'win32')).toEqual({
      ok: true,
      value: '\\\\server\\share\\journal.csv',
    });
  });
});
