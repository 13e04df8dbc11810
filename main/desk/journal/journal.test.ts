import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { newCallSheet } from '../../../shared/journal/call-sheet';
import { aCall, anotherCall, germany } from '../../../tests/fixtures/a-call';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { surroundings } from '../../../tests/fixtures/surroundings';
import { openJournal } from './journal';
import { newEntry } from './new-entry';

function openIn(folder: string) {
  return openJournal(folder, surroundings(folder));
}

const everything = { query: '', channel: 'all' } as const;

function journalOf(count: number) {
  const journal = openIn(emptyFolder());
  for (let number = 1; number <= count; number += 1) {
    journal.add(anotherCall(number, { channel: number % 2 === 0 ? 'email' : 'phone' }));
  }
  return journal;
}

test('the newest entry comes first, a page at a time', () => {
  const found = journalOf(5).find({ ...everything, from: 0, count: 2 });
  expect(found).toMatchObject({ ok: true, value: { from: 0, found: 5, all: 5, unreadable: 0 } });
  expect(found.ok && found.value.entries.map(({ id }) => id)).toEqual([anotherCall(5).id, anotherCall(4).id]);
});

test('the newest are the same whether the journal was read before or not', () => {
  const folder = emptyFolder();
  const before = openIn(folder);
  for (let number = 1; number <= 300; number += 1) before.add(anotherCall(number));
  before.edit(anotherCall(3).id, { notes: 'an old one' });
  before.edit(anotherCall(299).id, { notes: 'a new one' });
  const asked = { ...everything, from: 0, count: 25 };
  const after = openIn(folder);
  const first = after.find(asked);
  expect(first).toMatchObject({ ok: true, value: { found: 300, all: 300, unreadable: 0 } });
  after.matching(everything);
  expect(after.find(asked)).toEqual(first);
});

test('a line that is damaged behind the newest counts as an entry until the whole is read', () => {
  const folder = emptyFolder();
  const before = openIn(folder);
  for (let number = 1; number <= 30; number += 1) before.add(anotherCall(number));
  const file = join(folder, 'journal.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"id":"5', '"id":"z'));
  const journal = openIn(folder);
  const asked = { ...everything, count: 25 };
  expect(journal.find({ ...asked, from: 0 })).toMatchObject({ ok: true, value: { all: 30, unreadable: 0 } });
  expect(journal.find({ ...asked, from: 25 })).toMatchObject({ ok: true, value: { all: 29, unreadable: 1 } });
  expect(journal.find({ ...asked, from: 0 })).toMatchObject({ ok: true, value: { all: 29, unreadable: 1 } });
});

test('a search says how many it found, and among how many', () => {
  const found = journalOf(5).find({ query: '', channel: 'email', from: 0, count: 10 });
  expect(found).toMatchObject({ ok: true, value: { found: 2, all: 5 } });
});

test('an entry that is not there cannot be changed', () => {
  const journal = journalOf(1);
  expect(journal.edit(anotherCall(9).id, { notes: 'x' })).toMatchObject({
    ok: false,
    error: { code: 'unknown-entry' },
  });
});

test('the case number of an entry is told as it was written last, and its absence is', () => {
  const journal = journalOf(2);
  journal.edit(anotherCall(1).id, { caseNumber: ' 00012345 ' });
  expect(journal.caseNumber(anotherCall(1).id)).toEqual({ ok: true, value: '00012345' });
  journal.edit(anotherCall(1).id, { caseNumber: ' ' });
  expect(journal.caseNumber(anotherCall(1).id)).toMatchObject({ ok: false, error: { code: 'no-case-number' } });
  expect(journal.caseNumber(anotherCall(9).id)).toMatchObject({ ok: false, error: { code: 'unknown-entry' } });
});

test('a change is kept, field by field', () => {
  const journal = journalOf(1);
  journal.edit(anotherCall(1).id, { notes: 'as spoken' });
  journal.edit(anotherCall(1).id, { caseNumber: '00012345', notes: undefined });
  expect(journal.matching(everything)).toMatchObject({
    ok: true,
    value: [{ notes: 'as spoken', caseNumber: '00012345' }],
  });
});

describe('a finished call sheet', () => {
  const sheet = { ...newCallSheet(aCall, germany), notes: 'as spoken' };

  test('is written into the entry of its call', () => {
    const journal = journalOf(0);
    journal.add(aCall);
    journal.addSheet(sheet);
    expect(journal.matching(everything)).toEqual({ ok: true, value: [{ ...aCall, notes: 'as spoken' }] });
  });

  test('makes the entry that could not be written when it was dialled', () => {
    const journal = journalOf(0);
    journal.addSheet(sheet);
    expect(journal.matching(everything)).toEqual({ ok: true, value: [{ ...aCall, notes: 'as spoken' }] });
  });
});

describe('an entry that was removed a moment ago', () => {
  test('goes back into its place, with what was written about it', () => {
    const journal = journalOf(3);
    journal.edit(anotherCall(2).id, { notes: 'as spoken' });
    const before = journal.matching(everything);
    journal.remove(anotherCall(2).id);
    journal.add(anotherCall(4));
    expect(journal.restore(anotherCall(2).id).ok).toBe(true);
    journal.remove(anotherCall(4).id);
    expect(journal.matching(everything)).toEqual(before);
  });

  test('goes back to the end where nothing came after it, and even alone', () => {
    for (const size of [1, 3]) {
      const journal = journalOf(size);
      const before = journal.matching(everything);
      journal.remove(anotherCall(size).id);
      expect(journal.restore(anotherCall(size).id).ok).toBe(true);
      expect(journal.matching(everything)).toEqual(before);
    }
  });

  test('goes back once, and no other does', () => {
    const journal = journalOf(2);
    journal.remove(anotherCall(2).id);
    expect(journal.restore(anotherCall(1).id)).toMatchObject({ ok: false, error: { code: 'too-late' } });
    expect(journal.restore(anotherCall(2).id).ok).toBe(true);
    expect(journal.restore(anotherCall(2).id)).toMatchObject({ ok: false, error: { code: 'too-late' } });
  });

  test('is gone for good after that moment, or with all others', () => {
    const journal = journalOf(3);
    journal.remove(anotherCall(3).id);
    journal.clear();
    expect(journal.restore(anotherCall(3).id)).toMatchObject({ ok: false, error: { code: 'too-late' } });
    vi.useFakeTimers();
    journal.add(anotherCall(1));
    journal.remove(anotherCall(1).id);
    vi.advanceTimersByTime(15_000);
    vi.useRealTimers();
    expect(journal.restore(anotherCall(1).id)).toMatchObject({ ok: false, error: { code: 'too-late' } });
  });
});

describe('listeners', () => {
  test('hear of entries that come and go', () => {
    const journal = journalOf(1);
    const heard = vi.fn();
    journal.onChange(heard);
    journal.add(anotherCall(2));
    journal.remove(anotherCall(2).id);
    journal.clear();
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test('do not hear of notes, which the page that edits shows already', () => {
    const journal = journalOf(1);
    const heard = vi.fn();
    journal.onChange(heard);
    journal.edit(anotherCall(1).id, { notes: 'x' });
    expect(heard).not.toHaveBeenCalled();
  });
});

test('a new entry has an id and a moment of its own', () => {
  const known = {
    channel: 'phone',
    way: 'tel',
    target: germany.e164,
    severity: 'lower',
    guide: 'alm',
    summary: '',
  } as const;
  const [one, other] = [newEntry(known), newEntry(known)];
  expect(one).toMatchObject({ ...known, caseNumber: '', agent: '', notes: '' });
  expect(one.id).not.toBe(other.id);
  expect(new Date(one.at).toISOString()).toBe(one.at);
  expect(JSON.stringify(one).startsWith(`{"id":"${one.id}"`)).toBe(true);
});

test('entries older than some days go for good, and with no such limit everything stays', () => {
  const folder = emptyFolder();
  const journal = openIn(folder);
  const old = { ...anotherCall(1), at: '2026-01-01T12:00:00Z', summary: 'OLD' };
  const young = { ...anotherCall(2), at: '2026-01-20T12:00:00Z' };
  journal.add(old);
  journal.add(young);
  const now = new Date('2026-02-01T12:00:00Z');
  let told = 0;
  journal.onChange(() => {
    told += 1;
  });
  expect(journal.removeOlderThan(0, now).ok && told).toBe(0);
  expect(journal.removeOlderThan(30, now).ok && told).toBe(1);
  expect(journal.removeOlderThan(30, now).ok && told).toBe(1);
  const found = openIn(folder).find({ ...everything, from: 0, count: 10 });
  expect(found.ok && found.value.entries.map(({ id }) => id)).toEqual([young.id]);
  expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).not.toContain('OLD');
});

describe('what was set aside of the journal', () => {
  /** A folder with a journal that takes the place of others, which were set aside at these times. */
  function withAsides(...times: readonly string[]) {
    const folder = emptyFolder();
    for (const time of times) writeFileSync(join(folder, `journal.set-aside-${time}.jsonl`), '"SET ASIDE"');
    const asides = () => readdirSync(folder).filter((name) => name.includes('set-aside'));
    return { folder, journal: openIn(folder), asides };
  }

  test('goes when the journal is cleared', () => {
    const { journal, asides } = withAsides('2026-01-01T12-00-00-000Z', '2026-01-01T12-00-00-000Z-2');
    journal.add(aCall);
    expect(journal.clear().ok).toBe(true);
    expect(asides()).toEqual([]);
  });

  test('is no reason to fail where it is a folder, which is not the journal’s', () => {
    const { folder, journal } = withAsides();
    mkdirSync(join(folder, 'journal.jsonl'));
    journal.add(aCall);
    expect(journal.clear().ok).toBe(true);
    expect(journal.removeOlderThan(1, new Date()).ok).toBe(true);
  });

  test('goes once all of it is older than the entries that are kept, without a word to anybody', () => {
    const [old, young] = ['2026-01-01T12-00-00-000Z-2', '2026-01-03T12-00-00-000Z'];
    const { journal, asides } = withAsides(old, young);
    const heard = vi.fn();
    journal.onChange(heard);
    const now = new Date('2026-02-01T12:00:00Z');
    expect(journal.removeOlderThan(0, now).ok).toBe(true);
    expect(asides()).toHaveLength(2);
    expect(journal.removeOlderThan(30, now).ok).toBe(true);
    expect(asides()).toEqual([`journal.set-aside-${young}.jsonl`]);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a call whose entry is damaged while its sheet is open', () => {
  const spoilt = [
    ['a quote in its channel', '"channel":"phone"', '"channel:"phone"'],
    ['a comma before its time', ',"at":"', '"at":"'],
    ['the name of its target', '"target":"', '"target:"'],
    ['a letter of its channel', '"channel":"phone"', '"channel":"phgne"'],
    ['a digit of its time', '"at":"2026', '"at":"2o26'],
  ] as const;

  test.each(spoilt)('is entered with its notes when the sheet is finished: %s', (_what, sound, damaged) => {
    const folder = emptyFolder();
    openIn(folder).add(aCall);
    const file = join(folder, 'journal.jsonl');
    const [before, after] = [readFileSync(file, 'utf8'), readFileSync(file, 'utf8').replace(sound, damaged)];
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    const sheet = { ...newCallSheet(aCall, germany), notes: 'an hour of notes' };
    expect(openIn(folder).addSheet(sheet)).toEqual({ ok: true, value: undefined });
    expect(openIn(folder).matching({ ...everything, query: 'an hour' })).toMatchObject({
      ok: true,
      value: [{ id: aCall.id, notes: 'an hour of notes' }],
    });
  });

  test('can’t be changed where nothing of it can be told', () => {
    const folder = emptyFolder();
    openIn(folder).add(aCall);
    const file = join(folder, 'journal.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"channel":"phone"', '"channel:"phone"'));
    expect(openIn(folder).edit(aCall.id, { notes: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-entry' },
    });
  });
});
