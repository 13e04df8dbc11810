import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskSecrets } from '../../main/desk/vault/desk-secrets';
import { keptThings } from '../../tests/fault/fixtures/kept-things';
import { aState } from '../../tests/fixtures/a-state';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { wildText } from '../../tests/fixtures/wild-text';
import { keptFiles, keptFolders, keptNames } from '../kept-names';
import { diagnosticsFacts, type Findings } from './facts';
import { logWords } from './log-line';
import { redactor } from './redact';
import { diagnosticsText } from './report';

const plain = (text: string) => text;

const found: Findings = {
  at: new Date('2026-01-15T12:00:00Z'),
  program: { version: '0.1.0', packaged: true, standIn: null },
  runtime: { electron: '45.4.1', chromium: '144.0.1', node: '22.12.0' },
  system: {
    name: 'Debian GNU/Linux 12 (bookworm) (Linux 6.1.0-1), x64',
    session: 'x11',
    desktop: 'GNOME',
    locale: 'en-US',
  },
  state: aState,
  tray: true,
  storage: {
    state: 'writable',
    files: [
      { name: 'settings.json', kind: 'file', bytes: 612 },
      { name: 'drafts.set-aside-2026-01-15T12-00-00-000Z.json', kind: 'file', bytes: 9 },
      { name: 'journal.jsonl', kind: 'other', bytes: 0 },
      { name: 'Local Storage', kind: 'folder', bytes: 4096 },
    ],
  },
  log: ['2026-01-15T11:00:00.000Z error main uncaught TypeError program-a.js:1:2'],
};

const textOf = (changes: Partial<Findings>, redact = plain) =>
  diagnosticsText(diagnosticsFacts({ ...found, ...changes }, redact));

/** Diagnostics of a folder in which these files lie. */
const toldFiles = (names: readonly string[]) =>
  textOf({ storage: { state: 'writable', files: names.map((name) => ({ name, kind: 'file', bytes: 1 })) } });

describe('diagnostics tell', () => {
  const told = textOf({});
  test.each([
    ['the version', '0.1.0'],
    ['the runtime', '45.4.1'],
    ['the system', 'Debian GNU/Linux 12 (bookworm)'],
    ['how it dials', 'tel'],
    ['a file and its size', 'settings.json: '],
    ['what was set aside, by name', 'drafts.set-aside-2026-01-15T12-00-00-000Z.json'],
    ['what is no file', /journal\.jsonl: +other/],
    ['how many other files there are', /Others: +1/],
    ['the log', 'error main uncaught TypeError program-a.js:1:2'],
  ])('%s', (_name, part) => {
    expect(told).toMatch(part);
  });

  test('that there is no desk, where the program could not be put together', () => {
    expect(textOf({ state: undefined, tray: undefined })).toContain('could not be put together');
  });

  test('nothing of a file under a name of somebody’s own', () => {
    const files = [
      'Ada Example.json',
      'settings Ada.json',
      'settings.Ada.json',
      'journal-Ada.json',
      'secret-Ada Example.json',
      'secret-ada.ada.json',
      'ada.txt',
    ];
    const told = toldFiles(files);
    expect(told).not.toMatch(/ada/i);
    expect(told).toMatch(/Others: +7/);
  });

  test('every file that the program keeps, with its backups and what was set aside of it', () => {
    const endings = ['json', 'backup-1.json', 'newer.json', 'set-aside-2026-01-15T12-00-00-000Z-2.json'];
    const files = [...keptFiles, 'secret-ada-customer-number'].flatMap((name) =>
      endings.map((end) => `${name}.${end}`),
    );
    const asides = keptFolders.map((name) => `${name}.set-aside-2026-01-15T12-00-00-000Z`);
    const all = [...files, ...keptFolders, ...asides];
    for (const name of files) expect(name).toMatch(keptNames);
    for (const name of all) expect(toldFiles([name]), name).toMatch(/Others: +0/);
  });

  test('whatever the program has written by itself', async () => {
    const folder = emptyFolder();
    const placed = ['placed', 'autostart'];
    for (const thing of keptThings.filter(({ file }) => !placed.includes(file)))
      expect((await thing.open(folder).write('word7')).ok, thing.name).toBe(true);
    const names = readdirSync(folder);
    expect(names).toContain('track-record.json');
    for (const name of names) expect(toldFiles([name]), name).toMatch(/Others: +0/);
  });

  test('what a guide’s identifier is kept in, without whose it is', () => {
    const told = toldFiles([
      'secret-ada-customer_number.json',
      'secret-ada-pin.set-aside-2026-01-15T12-00-00-000Z.json',
    ]);
    expect(told).toMatch(/secret\.json: +1 bytes/);
    expect(told).toContain('secret.set-aside-2026-01-15T12-00-00-000Z.json');
    expect(told).not.toMatch(/ada|customer/i);
  });

  test('nothing of a line that was not written as the log writes', () => {
    expect(textOf({ log: ['Ada Example', '2026-01-15T11:00:00.000Z error main "Ada Example"'] })).not.toContain('Ada');
  });
});

/** Everywhere that a person's words can be, in what diagnostics are made of. */
const everywhere = (words: string): Partial<Findings> => {
  const { settings } = aState;
  return {
    state: {
      ...aState,
      settings: {
        ...settings,
        contactName: words,
        company: words,
        contactPhone: words,
        senderAddresses: [words],
        product: words,
        productVersion: words,
        paletteShortcut: words,
        dialPlan: { ...settings.dialPlan, sipDomain: words },
      },
      notices: [{ id: words, message: words }],
      openers: { ...aState.openers, dial: { state: 'found', name: words } },
      program: { ...aState.program, paletteCommand: words },
    },
    storage: { state: 'writable', files: [{ name: words, kind: words, bytes: 1 }] },
    log: [
      words,
      `2026-01-15T11:00:00.000Z error main ${words}`,
      `2026-01-15T11:00:00.000Z ${logWords({ level: 'error', where: 'main', code: 'x' })}`,
    ],
  };
};

/** Words that the text itself has too, as it is made of something. */
const ownWords = textOf({ storage: { state: 'writable', files: [] }, log: [] }).toLowerCase();

test('no word of the person’s gets in, wherever it is', () => {
  fc.assert(
    fc.property(wildText, (words) => {
      const known = everywhere(words);
      const settings = known.state?.settings ?? aState.settings;
      const redact = redactor({ ...deskSecrets(settings, [words]), home: '/home/ada', user: 'ada', published: [] });
      const told = textOf(known, redact).toLowerCase();
      const theirs = (words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !ownWords.includes(word));
      for (const word of theirs) expect(told).not.toContain(word);
    }),
    { numRuns: 1_000 },
  );
});
