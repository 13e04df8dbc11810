import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { casesOf } from '../../shared/journal/cases';
import { text } from '../../shared/text';
import { anotherCall } from '../../tests/fixtures/a-call';
import { anotherPromise, aPromise } from '../../tests/fixtures/a-promise';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { everythingAsText, exportText } from './export-text';

const now = new Date('2026-01-15T12:00:00Z');
const vault = { ...builtInGuide, id: 'vault', product: 'Vault', shortName: undefined };
const cases = casesOf([
  anotherCall(1, { caseNumber: '0042\u001b[2J', notes: 'PIN 8340', summary: '8340', caseStatus: 'waiting-for-them' }),
  anotherCall(2, { caseNumber: '77', caseStatus: 'resolved' }),
]);
const promises = [aPromise, { ...anotherPromise(2, 30), guide: 'vault', caseNumber: '\u001b[31m9' }];
const known = { guides: [builtInGuide, vault], records: {}, cases: () => cases, promises: () => promises };

describe('everything as text', () => {
  const everything = everythingAsText(known, now);

  test('has each guide with its numbers', () => {
    expect(everything).toMatch(/^ALM {2}Germany .*\+4969667737597/m);
    expect(everything).toMatch(/^Vault {2}Germany .*\+4969667737597/m);
  });

  test('has the open cases, without a word of what was typed about them or a character that a terminal obeys', () => {
    expect(everything).toMatch(/^ALM {2}Case 0042\[2J {2}Waiting for them {2}Opened /m);
    expect(everything).not.toMatch(/Case 77|8340/);
    expect(everything).not.toContain('\u001b');
  });

  test('has what was promised, the product and the case before it, and no character that a terminal obeys', () => {
    const case1 = text.promises.ofCase(aPromise);
    expect(everything).toContain(`ALM  ${case1}  ${text.promises.item(aPromise, now)}`);
    expect(everything).toMatch(/^Vault {2}Case \[31m9 {2}/m);
  });

  test('says nothing of cases where there are none', () => {
    const nothing = everythingAsText({ ...known, cases: () => [], promises: () => [] }, now);
    expect(nothing).not.toContain('Open cases');
    expect(nothing).not.toContain(text.promises.title);
  });
});

test('it is written into the file that was named', () => {
  const file = join(emptyFolder(), 'support.txt');
  expect(exportText(known, file, now)).toEqual({ out: `Saved as ${file}.`, error: '', status: 0 });
  expect(readFileSync(file, 'utf8')).toBe(everythingAsText(known, now));
});

test.each(['vault', 'Vault', ' VAULT '])('named after it, one product is written alone, with its cases: %j', (name) => {
  const ofVault = casesOf([anotherCall(3, { caseNumber: '9', guide: 'vault' }), anotherCall(4, { caseNumber: '8' })]);
  const { out, status } = exportText({ ...known, cases: () => ofVault }, '-', now, name);
  expect(status).toBe(0);
  expect(out).toMatch(/^Vault {2}Germany /m);
  expect(out).toMatch(/^Vault {2}Case 9 /m);
  expect(out).not.toMatch(/^ALM {2}/m);
});

test.each(['valut', 'vault germany', 'b.txt'])(
  'of no product, %j, nothing is written, and those that are there are named',
  (name) => {
    const file = join(emptyFolder(), 'support.txt');
    const { out, error, status } = exportText(known, file, now, name);
    expect({ out, status }).toEqual({ out: '', status: 1 });
    expect(error).toBe(text.terminal.noProduct(name, ['ALM', 'Vault']));
    expect(existsSync(file)).toBe(false);
  },
);

test('a dash prints it', () => {
  expect(exportText(known, '-', now).out).toBe(everythingAsText(known, now).trimEnd());
});

test.each(['no/such/folder.txt', '.'])('where it can’t be written, status 1 says why: %s', (name) => {
  const { out, error, status } = exportText(known, join(emptyFolder(), name), now);
  expect({ out, status }).toEqual({ out: '', status: 1 });
  expect(error).not.toBe('');
});
