import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../shared/journal/schema';
import { anotherCall } from '../../tests/fixtures/a-call';
import { compactJournal, readJournal, withoutEntry } from './journal-lines';

const add = (number: number, notes = ''): JournalRecord => ({ op: 'add', entry: anotherCall(number, { notes }) });
const edit = (number: number, notes: string): JournalRecord => ({
  op: 'edit',
  id: anotherCall(number).id,
  changes: { notes },
});
const lineOf = (record: JournalRecord) => `${JSON.stringify(record)}\n`;
const textOf = (...records: readonly JournalRecord[]) => records.map(lineOf).join('');
const fileOf = (...records: readonly JournalRecord[]) => Buffer.from(textOf(...records));
const entriesOf = (file: Buffer) => [...readJournal(file).entries.values()];
const unreadableOf = (file: Buffer) => readJournal(file).unreadable.map(String);

const latin1 = Buffer.concat([Buffer.from('{"op":"add","note":"Z'), Buffer.of(0xfc), Buffer.from('rich"}')]);
const newline = Buffer.from('\n');

describe('a file', () => {
  test('may be empty, or blank', () => {
    for (const content of ['', '\n\n \n', '\ufeff', '\ufeff\n']) {
      expect(readJournal(Buffer.from(content))).toEqual({ entries: new Map(), unreadable: [], edits: 0 });
    }
  });

  test('may end its lines as on Windows, and begin with a byte-order mark', () => {
    const content = `\ufeff${textOf(add(1), add(2)).replaceAll('\n', '\r\n')}`;
    expect(entriesOf(Buffer.from(content))).toEqual([anotherCall(1), anotherCall(2)]);
  });

  test('cut off anywhere loses nothing but the line that is torn', () => {
    const file = fileOf(add(1, 'one\ntwo 👍'), add(2, 'ß \u2028 \ud83d'), add(3));
    fc.assert(
      fc.property(fc.nat(file.length), (cut) => {
        const whole = file.subarray(0, cut).toString('latin1').split('\n').length - 1;
        const { entries, unreadable } = readJournal(file.subarray(0, cut));
        for (let number = 1; number <= whole; number += 1) expect(entries.has(anotherCall(number).id)).toBe(true);
        expect(unreadable.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('bytes that are no UTF-8', () => {
  const file = Buffer.concat([fileOf(add(1)), latin1, newline, fileOf(add(2, 'Zürich'))]);

  test('cost their own line alone', () => {
    expect(entriesOf(file)).toEqual([anotherCall(1), anotherCall(2, { notes: 'Zürich' })]);
    expect(readJournal(file).unreadable).toEqual([latin1]);
  });

  test('are still there, byte for byte, when the file is shortened or an entry is deleted', () => {
    expect(compactJournal(readJournal(file)).includes(latin1)).toBe(true);
    expect(withoutEntry(file, anotherCall(1).id).includes(latin1)).toBe(true);
  });
});

describe('a change whose entry can’t be told any more', () => {
  const torn = '{"op":"add","entry":{"id":"';
  const file = Buffer.concat([Buffer.from(`${torn}\n`), fileOf(edit(1, 'an hour of notes'), add(2))]);

  test('is counted, and stays in the file however often it is shortened', () => {
    expect(readJournal(file).unreadable).toHaveLength(2);
    const once = compactJournal(readJournal(file));
    const twice = compactJournal(readJournal(once));
    expect(twice.toString()).toContain('an hour of notes');
    expect(unreadableOf(twice)).toEqual(unreadableOf(file));
  });
});

describe('an entry whose line was torn in its last words', () => {
  const line = JSON.stringify(add(1, 'the first words'));
  const file = Buffer.concat([Buffer.from(`${line.slice(0, -9)}\n`), fileOf(edit(1, 'an hour of notes'))]);

  test('still has what was written about it later', () => {
    expect(entriesOf(file)).toMatchObject([
      { id: anotherCall(1).id, at: anotherCall(1).at, notes: 'an hour of notes' },
    ]);
  });

  test('is the same after the file is shortened, and the torn line is still counted', () => {
    const shortened = compactJournal(readJournal(file));
    expect(entriesOf(shortened)).toEqual(entriesOf(file));
    expect(unreadableOf(shortened)).toEqual(unreadableOf(file));
  });
});

describe('the file without an entry', () => {
  const others = textOf(add(2, 'other'), edit(2, 'other, changed'));

  test('holds no line about it, and all the others', () => {
    const content = Buffer.from(textOf(add(1, 'secret')) + others + textOf(edit(1, 'more secret')));
    expect(withoutEntry(content, anotherCall(1).id).toString()).toBe(others);
  });

  test('keeps what it can’t read', () => {
    const content = Buffer.from(`not JSON\n${textOf(add(1))}{"op":"later"}\n${others}`);
    expect(withoutEntry(content, anotherCall(1).id).toString()).toBe(`not JSON\n{"op":"later"}\n${others}`);
  });

  test('wherever a line of it was torn, even inside a character, holds none of its words', () => {
    const line = Buffer.from(JSON.stringify(add(1, 'secret 👍 '.repeat(5))));
    fc.assert(
      fc.property(fc.nat(line.length), (cut) => {
        const file = Buffer.concat([line.subarray(0, cut), Buffer.from(`\n${others}`)]);
        const rest = withoutEntry(file, anotherCall(1).id).toString();
        expect(rest).not.toContain('secret');
        expect(rest.endsWith(others)).toBe(true);
      }),
    );
  });
});

test('a shortened file folds to the same entries in the same order, with the lines that can’t be read', () => {
  const file = Buffer.from(
    `${textOf(add(1), edit(1, 'a'), edit(1, 'ab'))}not JSON\n${textOf(add(2), edit(2, 'c'))}{"op":"later"}\n`,
  );
  const shortened = compactJournal(readJournal(file));
  expect(entriesOf(shortened)).toEqual(entriesOf(file));
  expect(shortened.toString().split('\n')).toHaveLength(5);
  expect(unreadableOf(shortened)).toEqual(['not JSON', '{"op":"later"}']);
});
