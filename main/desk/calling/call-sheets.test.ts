import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { newCallSheet, openSheetsLimit } from '../../../shared/journal/call-sheet';
import type { CallSheet } from '../../../shared/journal/call-sheet-schema';
import { failure, success } from '../../../shared/result';
import { anotherCall, germany } from '../../../tests/fixtures/a-call';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { into } from '../../../tests/fixtures/surroundings';
import { openCallSheets } from './call-sheets';

const idOf = (number: number) => anotherCall(number).id;

/** Call sheets whose journal takes everything, unless it is told to refuse. */
function openWith(folder = emptyFolder()) {
  const entered: CallSheet[] = [];
  const journal = { refuses: false };
  const said: string[] = [];
  const enter = (sheet: CallSheet) => {
    if (journal.refuses) return failure('disk-full', { folder: '/data' });
    entered.push(sheet);
    return success(undefined);
  };
  const sheets = openCallSheets(folder, enter, into(said), {
    lineOf: (e164) => (e164 === germany.e164 ? germany : undefined),
  });
  const begin = (number: number) => sheets.begin(anotherCall(number), germany);
  const open = () => sheets.list().map(({ id }) => id);
  return { sheets, entered, journal, begin, open, folder, said };
}

describe('what is typed', () => {
  test('is there after a restart', () => {
    const { sheets, begin, folder } = openWith();
    begin(1);
    sheets.save(idOf(1), { notes: 'as spoken', agent: 'Zoë' });
    expect(openWith(folder).sheets.list()).toMatchObject([{ id: idOf(1), notes: 'as spoken', agent: 'Zoë' }]);
  });

  test('changes only what it says', () => {
    const { sheets, begin } = openWith();
    begin(1);
    sheets.save(idOf(1), { notes: 'as spoken' });
    sheets.save(idOf(1), { caseNumber: '00012345', notes: undefined });
    expect(sheets.list()).toMatchObject([{ notes: 'as spoken', caseNumber: '00012345' }]);
  });

  test('on a sheet that is gone is refused in words', () => {
    expect(openWith().sheets.save(idOf(9), { notes: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-sheet' },
    });
  });
});

describe('what is changed in the journal about a call that goes on', () => {
  test('stands on its sheet, beside what was typed there', () => {
    const { sheets, begin, entered } = openWith();
    begin(1);
    sheets.save(idOf(1), { notes: 'as spoken' });
    sheets.adopt(idOf(1), { caseStatus: 'resolved' });
    sheets.finish(idOf(1));
    expect(entered).toMatchObject([{ notes: 'as spoken', caseStatus: 'resolved' }]);
  });

  test('is not undone by opening the sheet again', () => {
    const { sheets, begin } = openWith();
    begin(1);
    sheets.finish(idOf(1));
    sheets.adopt(idOf(1), { summary: 'Sync stops' });
    sheets.reopen(idOf(1));
    expect(sheets.list()).toMatchObject([{ summary: 'Sync stops' }]);
  });

  test('leaves other sheets alone', () => {
    const { sheets, begin } = openWith();
    begin(1);
    expect(sheets.adopt(idOf(2), { summary: 'Sync stops' })).toEqual(success(undefined));
    expect(sheets.list()).toMatchObject([{ summary: '' }]);
  });
});

describe('a sheet that is begun', () => {
  test('comes first', () => {
    const { sheets, begin, open } = openWith();
    begin(1);
    sheets.save(idOf(1), { notes: 'x' });
    begin(2);
    expect(open()).toEqual([idOf(2), idOf(1)]);
  });

  test('takes the place of earlier ones that are still blank', () => {
    const { begin, open } = openWith();
    begin(1);
    begin(2);
    expect(open()).toEqual([idOf(2)]);
  });

  test('sends the oldest to the journal when there are more than anyone can tend', () => {
    const { sheets, begin, open, entered } = openWith();
    for (let number = 1; number <= openSheetsLimit + 1; number += 1) {
      begin(number);
      sheets.save(idOf(number), { notes: `call ${number}` });
    }
    expect(open()).toHaveLength(openSheetsLimit);
    expect(entered).toMatchObject([{ id: idOf(1), notes: 'call 1' }]);
  });

  test('keeps the oldest where the journal does not take it', () => {
    const { sheets, begin, open, journal } = openWith();
    journal.refuses = true;
    for (let number = 1; number <= openSheetsLimit + 1; number += 1) {
      begin(number);
      sheets.save(idOf(number), { notes: `call ${number}` });
    }
    expect(open()).toContain(idOf(1));
  });
});

describe('the answer to the triage question', () => {
  test('goes to the call that goes on', () => {
    const { sheets } = openWith();
    sheets.begin(anotherCall(1, { severity: 'unanswered' }), germany);
    sheets.answer('severity-1');
    expect(sheets.list()).toMatchObject([{ severity: 'severity-1' }]);
  });

  test.each([
    ['lower', 'severity-1'],
    ['severity-1', 'lower'],
  ] as const)('changes from %s to %s on the sheet when it changes during the call', (before, after) => {
    const { sheets } = openWith();
    sheets.begin(anotherCall(1, { severity: before }), germany);
    sheets.answer(after);
    expect(sheets.list()).toMatchObject([{ severity: after }]);
  });

  test('leaves earlier calls alone', () => {
    const { sheets } = openWith();
    sheets.begin(anotherCall(1, { severity: 'lower' }), germany);
    sheets.save(idOf(1), { notes: 'The first call' });
    sheets.begin(anotherCall(2, { severity: 'lower' }), germany);
    sheets.answer('severity-1');
    expect(sheets.list()).toMatchObject([{ severity: 'severity-1' }, { severity: 'lower' }]);
  });

  test('is not taken back from a call when it is asked again', () => {
    const { sheets } = openWith();
    sheets.begin(anotherCall(1, { severity: 'lower' }), germany);
    sheets.answer('unanswered');
    expect(sheets.list()).toMatchObject([{ severity: 'lower' }]);
  });
});

describe('a sheet that is finished', () => {
  test('goes into the journal and is closed', () => {
    const { sheets, begin, open, entered } = openWith();
    begin(1);
    sheets.save(idOf(1), { notes: 'as spoken' });
    expect(sheets.finish(idOf(1)).ok).toBe(true);
    expect(entered).toMatchObject([{ id: idOf(1), notes: 'as spoken' }]);
    expect(open()).toEqual([]);
  });

  test('stays open where the journal does not take it', () => {
    const { sheets, begin, open, journal } = openWith();
    begin(1);
    journal.refuses = true;
    expect(sheets.finish(idOf(1))).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(open()).toEqual([idOf(1)]);
  });

  test('cannot be finished twice', () => {
    const { sheets, begin, entered } = openWith();
    begin(1);
    sheets.finish(idOf(1));
    expect(sheets.finish(idOf(1))).toMatchObject({ ok: false, error: { code: 'unknown-sheet' } });
    expect(entered).toHaveLength(1);
  });
});

describe('a sheet that was finished', () => {
  test('opens again as it was, in its place, also for the next start', () => {
    const { sheets, open, folder } = openWith();
    sheets.begin(anotherCall(1, { at: '2026-01-15T12:00:00.000Z' }), germany);
    sheets.save(idOf(1), { notes: 'as spoken' });
    sheets.begin(anotherCall(2, { at: '2026-01-15T12:05:00.000Z' }), germany);
    const before = sheets.list();
    sheets.finish(idOf(1));
    expect(open()).toEqual([idOf(2)]);
    expect(sheets.reopen(idOf(1)).ok).toBe(true);
    expect(sheets.list()).toEqual(before);
    expect(openWith(folder).sheets.list()).toEqual(before);
  });

  test('opens again once, and no other does', () => {
    const { sheets, begin } = openWith();
    begin(1);
    sheets.finish(idOf(1));
    expect(sheets.reopen(idOf(2))).toMatchObject({ ok: false, error: { code: 'unknown-sheet' } });
    expect(sheets.reopen(idOf(1)).ok).toBe(true);
    expect(sheets.reopen(idOf(1))).toMatchObject({ ok: false, error: { code: 'unknown-sheet' } });
  });

  test('stays closed once its entry is deleted', () => {
    const { sheets, begin } = openWith();
    begin(1);
    sheets.finish(idOf(1));
    sheets.discard(idOf(1));
    expect(sheets.reopen(idOf(1))).toMatchObject({ ok: false, error: { code: 'unknown-sheet' } });
  });

  test('is told of when it opens again', () => {
    const { sheets, begin } = openWith();
    begin(1);
    sheets.finish(idOf(1));
    const heard = vi.fn();
    sheets.onChange(heard);
    sheets.reopen(idOf(1));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

test('a sheet that is thrown away reaches no journal and stays away', () => {
  const { sheets, begin, entered, folder } = openWith();
  begin(1);
  sheets.save(idOf(1), { notes: 'x' });
  begin(2);
  sheets.discard(idOf(1));
  sheets.discardAll();
  expect(entered).toEqual([]);
  expect(openWith(folder).open()).toEqual([]);
});

describe('what was set aside of a sheet', () => {
  /** A folder in which one value of each sheet was damaged once, and what it can be searched for. */
  function mended(...numbers: readonly number[]) {
    const { sheets, begin, folder } = openWith();
    for (const number of numbers) {
      begin(number);
      sheets.save(idOf(number), { notes: `spoken in call ${number}.` });
    }
    const inFolder = join(folder, 'call-sheets');
    for (const number of numbers) {
      const file = join(inFolder, `${idOf(number)}.json`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"severity": "[^"]*"/, '"severity": 7'));
    }
    expect(openWith(folder).open()).toHaveLength(numbers.length);
    const all = () => readdirSync(inFolder).map((name) => readFileSync(join(inFolder, name), 'utf8'));
    const isThere = (number: number) => all().some((content) => content.includes(`spoken in call ${number}.`));
    return { ...openWith(folder), isThere };
  }

  test('stays when the sheet goes into the journal, and goes when its entry is deleted', () => {
    const { sheets, isThere, folder } = mended(1, 2);
    sheets.finish(idOf(1));
    expect(isThere(1)).toBe(true);
    expect(openWith(folder).sheets.discard(idOf(1)).ok).toBe(true);
    expect([isThere(1), isThere(2)]).toEqual([false, true]);
  });

  test('goes with a sheet that is thrown away while it is open', () => {
    const { sheets, isThere } = mended(1, 2);
    sheets.discard(idOf(1));
    expect([isThere(1), isThere(2)]).toEqual([false, true]);
  });

  test('goes with everything else when the journal is cleared, also of the one file of older versions', () => {
    const { sheets, isThere, folder } = mended(1, 2);
    writeFileSync(join(folder, 'call-sheets.set-aside-2026-01-01T12-00-00-000Z.json'), '{}');
    sheets.finish(idOf(1));
    sheets.discard(idOf(2));
    expect(sheets.discardAll().ok).toBe(true);
    expect([isThere(1), isThere(2)]).toEqual([false, false]);
    expect(readdirSync(folder)).toEqual(['call-sheets']);
  });

  test('goes once it is older than the journal keeps its entries', () => {
    const { sheets, isThere, folder } = mended(1);
    sheets.finish(idOf(1));
    const days = 30;
    const inDays = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000);
    sheets.removeOlderThan(0, inDays(1_000));
    sheets.removeOlderThan(days, inDays(29));
    expect(isThere(1)).toBe(true);
    const old = join(folder, 'call-sheets.set-aside-2026-01-01T12-00-00-000Z.json');
    writeFileSync(old, '{}');
    expect(sheets.removeOlderThan(days, inDays(31)).ok).toBe(true);
    expect(isThere(1)).toBe(false);
    expect(readdirSync(folder)).toEqual(['call-sheets']);
  });

  test('is nothing to fail over where there is no folder, or something else in its place', () => {
    const { sheets, folder } = openWith();
    expect(sheets.discardAll().ok).toBe(true);
    mkdirSync(join(folder, 'call-sheets.set-aside-2026-01-01T12-00-00-000Z'));
    expect(sheets.discard(idOf(1)).ok).toBe(true);
    expect(sheets.discardAll().ok).toBe(true);
    expect(sheets.removeOlderThan(1, new Date()).ok).toBe(true);
  });
});

test('listeners hear of everything but typing', () => {
  const { sheets, begin } = openWith();
  const heard = vi.fn();
  sheets.onChange(heard);
  begin(1);
  sheets.save(idOf(1), { notes: 'x' });
  sheets.finish(idOf(1));
  sheets.discard(idOf(1));
  sheets.discardAll();
  expect(heard).toHaveBeenCalledTimes(2);
});

describe('the one file of older versions', () => {
  const sheetOf = (number: number) => ({ ...newCallSheet(anotherCall(number), germany), notes: `call ${number}` });

  test('with one bad sheet costs that one alone', () => {
    const folder = emptyFolder();
    const sheets = [...Array.from({ length: 11 }, (_, index) => sheetOf(index + 1)), { id: 'x' }];
    writeFileSync(join(folder, 'call-sheets.json'), JSON.stringify({ version: 1, sheets }));
    const { open, said } = openWith(folder);
    expect(open()).toHaveLength(11);
    expect(said).toEqual([expect.stringContaining('call-sheets.json')]);
  });
});

describe('one bad value in the line of a sheet', () => {
  /** A sheet with notes whose file was damaged before the next start. */
  function damaged(damage: (line: Record<string, unknown>) => Record<string, unknown>, line = germany) {
    const { sheets, folder } = openWith();
    sheets.begin(anotherCall(1), line);
    sheets.save(idOf(1), { notes: 'an hour of notes' });
    const file = join(folder, 'call-sheets', `${idOf(1)}.json`);
    const stored = JSON.parse(readFileSync(file, 'utf8'));
    const item = { ...stored.item, line: damage(stored.item.line) };
    writeFileSync(file, JSON.stringify({ ...stored, item }));
    return openWith(folder);
  }

  test.each(Object.keys(germany).filter((key) => key !== 'e164'))('costs that one alone: %s', (key) => {
    for (const value of [7, null, 'x'.repeat(1_000)]) {
      const { sheets, said } = damaged((line) => ({ ...line, [key]: value }));
      expect(sheets.list()).toMatchObject([{ notes: 'an hour of notes', line: { e164: germany.e164 } }]);
      expect(said).toEqual([expect.stringMatching(/^Part of /)]);
    }
  });

  test('gives way to what the guide has', () => {
    const { sheets } = damaged((line) => ({ ...line, region: 'x', country: 7, label: 'My own' }));
    expect(sheets.list()).toMatchObject([{ line: { ...germany, label: 'My own' } }]);
  });

  test('costs no notes where no guide has the number any more', () => {
    const { sheets } = damaged(({ e164 }) => ({ e164 }), { ...germany, e164: '+4930123456' });
    expect(sheets.list()).toMatchObject([
      { notes: 'an hour of notes', line: { e164: '+4930123456', shown: '+4930123456', region: 'WORLD' } },
    ]);
  });

  test('costs no notes where it is the number, and a backup has that', () => {
    const { sheets, begin, folder } = openWith();
    begin(1);
    sheets.save(idOf(1), { notes: 'before' });
    openWith(folder).open();
    sheets.save(idOf(1), { notes: 'an hour of notes' });
    const file = join(folder, 'call-sheets', `${idOf(1)}.json`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(germany.e164, 'nonsense'));
    expect(openWith(folder).sheets.list()).toMatchObject([{ notes: 'an hour of notes', line: germany }]);
  });
});

test.each(['null', '"x"', 'true'])('a sheet is read where the version of its file is %s', (version) => {
  const { begin, sheets, folder } = openWith();
  begin(1);
  sheets.save(idOf(1), { notes: 'an hour of notes' });
  const file = join(folder, 'call-sheets', `${idOf(1)}.json`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"version": 1', `"version": ${version}`));
  expect(openWith(folder).sheets.list()).toMatchObject([{ notes: 'an hour of notes' }]);
});

test('a sheet whose number can’t be read is set aside, as a wrong one could be dialled', () => {
  const { begin, folder, sheets } = openWith();
  begin(1);
  sheets.save(idOf(1), { notes: 'as spoken' });
  begin(2);
  const file = join(folder, 'call-sheets', `${idOf(1)}.json`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(germany.e164, 'nonsense'));
  const { open, said } = openWith(folder);
  expect(open()).toEqual([idOf(2)]);
  expect(said).toEqual([expect.stringContaining(idOf(1))]);
});

test('there is an end to the sheets that a journal does not take', () => {
  const { sheets, begin, open, journal } = openWith();
  journal.refuses = true;
  for (let number = 1; number <= 60; number += 1) {
    begin(number);
    sheets.save(idOf(number), { notes: `call ${number}` });
  }
  expect(begin(99)).toMatchObject({ ok: false, error: { code: 'too-many' } });
  expect(open()).toHaveLength(50);
});
