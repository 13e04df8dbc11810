import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../shared/journal/schema';
import { anotherCall } from '../../../tests/fixtures/a-call';
import { compactJournal, readJournal, readNewest, withoutEntry, withoutOlder } from './journal-lines';

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

describe('an entry whose time can’t be read', () => {
  const spoiled = (number: number) => ({ op: 'add', entry: { ...anotherCall(number), at: 'yesterday' } });
  const timed = (number: number, at: string) => ({ op: 'add', entry: anotherCall(number, { at }) });
  const fileOfLines = (...lines: readonly object[]) =>
    Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const [earlier, later] = ['2026-01-10T12:00:00.000Z', '2026-01-20T12:00:00.000Z'];

  test('has that of the entry before it, else of the one after it', () => {
    const between = fileOfLines(timed(1, earlier), edit(1, 'x'), spoiled(2), timed(3, later));
    expect(entriesOf(between).map(({ at }) => at)).toEqual([earlier, earlier, later]);
    const first = fileOfLines(spoiled(1), spoiled(2), timed(3, later));
    expect(entriesOf(first).map(({ at }) => at)).toEqual([later, later, later]);
  });

  test('is not taken for an old one where it is alone', () => {
    const now = new Date();
    const left = withoutOlder(readJournal(fileOfLines(spoiled(1))), now);
    expect([...left.entries.keys()]).toEqual([anotherCall(1).id]);
  });
});

describe('two lines of which the break between them is damaged', () => {
  const lines = [add(1, 'secret one'), add(2, 'an hour of notes')].map((record) => JSON.stringify(record));
  const [a, b] = [anotherCall(1).id, anotherCall(2).id];
  const breaks = ['', ' ', '\u001a', '*', '\u0000', Buffer.of(0x8a), Buffer.of(0xff)];
  const joinedBy = (between: string | Buffer) =>
    Buffer.concat([Buffer.from(lines[0] ?? ''), Buffer.from(between), Buffer.from(`${lines[1]}\n`)]);

  test.each(breaks)('are both read, whatever is between them: %j', (between) => {
    const file = Buffer.concat([joinedBy(between), fileOf(edit(2, 'later'))]);
    expect(entriesOf(file)).toEqual([anotherCall(1, { notes: 'secret one' }), anotherCall(2, { notes: 'later' })]);
    expect(readJournal(file).unreadable).toHaveLength(1);
    const shortened = compactJournal(readJournal(file));
    expect(shortened.includes(joinedBy(between))).toBe(true);
    expect(entriesOf(shortened)).toEqual(entriesOf(file));
  });

  test.each(breaks)('are told apart when one of them is deleted: %j', (between) => {
    const file = Buffer.concat([joinedBy(between), fileOf(add(3))]);
    const withoutFirst = withoutEntry(file, a);
    expect(withoutFirst.toString()).toBe(`${lines[1]}\n${textOf(add(3))}`);
    const withoutSecond = withoutEntry(file, b);
    expect(withoutSecond.includes('an hour')).toBe(false);
    expect(entriesOf(withoutSecond)).toEqual([anotherCall(1, { notes: 'secret one' }), anotherCall(3)]);
  });

  test('are told apart when one of them is as old as may be', () => {
    const old = JSON.stringify({
      op: 'add',
      entry: anotherCall(1, { at: '2020-01-01T00:00:00.000Z', notes: 'secret' }),
    });
    const file = Buffer.from(`${textOf(add(3))}${old}*${lines[1]}\n`);
    const left = compactJournal(withoutOlder(readJournal(file), new Date('2025-01-01')));
    expect(left.includes('secret')).toBe(false);
    expect(entriesOf(left)).toEqual([anotherCall(3), anotherCall(2, { notes: 'an hour of notes' })]);
  });

  test('may be an entry and a change of another one', () => {
    const file = Buffer.from(`${textOf(add(2))}${lines[0]}*${textOf(edit(2, 'later'))}`);
    expect(entriesOf(file)).toEqual([anotherCall(2, { notes: 'later' }), anotherCall(1, { notes: 'secret one' })]);
  });

  test('are left where they can’t be told apart, and one of them is to go', () => {
    const file = Buffer.from(`${lines[0]}*${lines[1]?.replace('{"op"', 'x"op"')}\n`);
    expect(withoutEntry(file, a).equals(file)).toBe(true);
    const now = new Date(Date.parse(anotherCall(1).at) + 1);
    expect(withoutOlder(readJournal(file), now).unreadable.map(String)).toEqual([file.toString().trimEnd()]);
  });
});

test('one damaged byte in what was written costs no more than its letter', () => {
  const file = fileOf(add(1, 'an hour of notes'), edit(1, 'and one more'));
  for (const words of ['hour', 'more']) {
    const spoiled = Buffer.from(file);
    spoiled[file.indexOf(words)] = 0xff;
    const { entries, unreadable } = readJournal(spoiled);
    const [entry] = entries.values();
    expect(entry?.notes).toBe(words === 'hour' ? 'and one more' : 'and one \ufffdore');
    expect(unreadable).toHaveLength(1);
  }
});

test('a deleted entry’s torn line goes, whatever ids its words hold', () => {
  const torn = JSON.stringify(add(1, `secret ${anotherCall(2).id} and "id":"${anotherCall(3).id}"`)).slice(0, -40);
  const file = Buffer.from(`${torn}\n${textOf(add(2))}`);
  expect(withoutEntry(file, anotherCall(1).id).toString()).toBe(textOf(add(2)));
});

describe('a line with a value that does not fit, or of a newer version', () => {
  const damaged = (number: number, more: object) =>
    `${JSON.stringify({ op: 'add', entry: { ...anotherCall(number, { notes: 'precious', agent: 'Sam' }), ...more } })}\n`;

  test.each([
    ['an unknown key', { tags: ['x'] }, { notes: 'precious', agent: 'Sam' }],
    ['a wrong type', { agent: 7 }, { notes: 'precious', agent: '' }],
    ['an unknown channel of what came of it', { outcome: 'maybe' }, { notes: 'precious', outcome: 'unknown' }],
    ['a channel that there is not', { channel: 'phgne' }, { notes: 'precious', agent: 'Sam', channel: 'phone' }],
    ['a time that a hand has written', { at: '15 Jan, 12:00' }, { notes: 'precious', agent: 'Sam' }],
    ['a number that is none', { target: 7 }, { notes: 'precious', agent: 'Sam', target: '' }],
  ])('costs what is wrong with it: %s', (_what, more, left) => {
    const file = Buffer.concat([Buffer.from(damaged(1, more)), fileOf(edit(1, 'later'), add(2))]);
    expect(entriesOf(file)).toMatchObject([{ ...left, notes: 'later' }, anotherCall(2)]);
    expect(entriesOf(Buffer.from(damaged(1, more)))).toMatchObject([left]);
    expect(unreadableOf(file)).toHaveLength(1);
    const shortened = compactJournal(readJournal(file));
    expect(entriesOf(shortened)).toEqual(entriesOf(file));
    expect(unreadableOf(shortened)).toEqual(unreadableOf(file));
  });

  test('that changes an entry changes what fits, once', () => {
    const { id } = anotherCall(1);
    const change = JSON.stringify({ op: 'edit', id, changes: { notes: 'an hour', tags: 1 } });
    const file = Buffer.concat([fileOf(add(1), add(2)), Buffer.from(`${change}\n`)]);
    expect(entriesOf(file)).toMatchObject([{ id, notes: 'an hour' }, anotherCall(2)]);
    const later = Buffer.concat([file, fileOf(edit(1, 'an hour and more'))]);
    const shortened = compactJournal(readJournal(later));
    expect(entriesOf(shortened)).toEqual(entriesOf(later));
    expect(unreadableOf(shortened)).toEqual([change]);
  });

  test('nested without end costs itself alone', () => {
    const nested = `{"op":"add","entry":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(entriesOf(Buffer.concat([Buffer.from(`${nested}\n`), fileOf(add(2))]))).toEqual([anotherCall(2)]);
  });
});

test('a change that stands before its entry changes nothing, however often the file is shortened', () => {
  const file = fileOf(edit(1, 'of long ago'), add(1, 'first'), edit(1, 'latest'));
  const once = compactJournal(readJournal(file));
  const twice = compactJournal(readJournal(once));
  expect(entriesOf(twice)).toEqual([anotherCall(1, { notes: 'latest' })]);
  expect(unreadableOf(twice)).toEqual(unreadableOf(file));
});

describe('entries that are older than they may be', () => {
  const [old, young] = [add(1, 'secret'), add(2, 'other')];
  const after = new Date(Date.parse(anotherCall(2).at) - 1);
  const oldLine = JSON.stringify({ op: 'add', entry: { ...anotherCall(1), at: '2020-01-01T00:00:00.000Z' } });
  const torn = JSON.stringify(old).replace(anotherCall(1).at, '2020-01-01T00:00:00.000Z').slice(0, -9);

  test('go with their torn lines, and lines about others stay', () => {
    const foreign = `{"op":"later","of":["${anotherCall(1).id}","${anotherCall(2).id}"]}`;
    const file = Buffer.from(`${torn}\n${oldLine}\nnot JSON\n${foreign}\n${lineOf(young)}`);
    const left = compactJournal(withoutOlder(readJournal(file), after));
    expect(left.toString()).toBe(`not JSON\n${foreign}\n${lineOf(young)}`);
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

describe('the newest entries', () => {
  const newestOf = (file: Buffer, count: number) => [...readJournal(file).entries.values()].reverse().slice(0, count);

  test('are those of the whole journal, with all that was changed of them', () => {
    const step = fc.record({ number: fc.integer({ min: 1, max: 12 }), notes: fc.string({ unit: 'binary' }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 8 }), (steps, count) => {
        const known = new Set<number>();
        const records = steps.map(({ number, notes }) => {
          const record = known.has(number) ? edit(number, notes) : add(number, notes);
          known.add(number);
          return record;
        });
        const file = fileOf(...records);
        expect(readNewest(file, count)).toEqual({ entries: newestOf(file, count), all: known.size });
      }),
    );
  });

  test('are not told apart from damage: a file cut off anywhere gives the same as the whole, or is to be read as one', () => {
    const file = fileOf(add(1, 'ß'), add(2), edit(1, 'later'), add(3, '👍'), edit(2, 'x'));
    fc.assert(
      fc.property(fc.nat(file.length), (cut) => {
        const newest = readNewest(file.subarray(0, cut), 2);
        if (newest) expect(newest.entries).toEqual(newestOf(file.subarray(0, cut), 2));
      }),
    );
  });

  test('of a file that this program has not written as it is are read with the whole', () => {
    for (const foreign of [
      Buffer.concat([Buffer.from('\ufeff'), fileOf(add(1), add(2))]),
      Buffer.concat([fileOf(add(1)), newline, fileOf(add(2))]),
      Buffer.concat([fileOf(add(1)), latin1, newline, fileOf(add(2))]),
      Buffer.concat([fileOf(add(1)), Buffer.from('{"op": "add"}\n'), fileOf(add(2))]),
      Buffer.concat([fileOf(add(1), add(2)), Buffer.from('{"op":"add","entry":{"id":"torn')]),
      fileOf(add(1), edit(9, 'nobody')),
      fileOf(add(1), add(2), add(2)),
    ]) {
      expect(readNewest(foreign, 2)).toBeUndefined();
    }
  });
});
