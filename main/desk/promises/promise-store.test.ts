import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newCallSheet } from '../../../shared/journal/call-sheet';
import { aCall, germany } from '../../../tests/fixtures/a-call';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { into } from '../../../tests/fixtures/surroundings';
import { openPromises } from './promise-store';
import { promisesInFolder } from './promises-in-folder';

const sheet = { ...newCallSheet(aCall, germany), caseNumber: '00123456' };

function openWith(folder = emptyFolder(), start = '2026-01-15T12:00:00Z') {
  const clock = { now: new Date(start) };
  const said: string[] = [];
  const promises = openPromises(folder, { say: into(said), now: () => clock.now });
  const add = (when: string, zone = 'Europe/Berlin') => promises.add({ what: 'call-back', when, zone }, sheet);
  return { promises, add, clock, said, folder };
}

/** The one that was added, or why it was not. */
function given<Value>(result: { ok: true; value: Value } | { ok: false; error: { code: string } }): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

test('a promise is kept with its moment, its zone and what it belongs to, over a restart', () => {
  const { add, folder } = openWith();
  given(add('15:00'));
  expect(openWith(folder).promises.list()).toMatchObject([
    {
      at: '2026-01-15T14:00:00.000Z',
      zone: 'Europe/Berlin',
      caseNumber: '00123456',
      guide: 'alm',
      line: 'germany',
      entry: aCall.id,
      state: 'open',
    },
  ]);
});

test('in another zone it is still the same moment', () => {
  const { add, folder } = openWith();
  given(add('14:30 UTC', 'America/New_York'));
  expect(openWith(folder).promises.list()).toMatchObject([{ at: '2026-01-15T14:30:00.000Z', zone: 'UTC' }]);
});

test.each([
  ['ten-ish', 'unclear'],
  ['25:00', 'no-such-time'],
  ['9:00', 'past'],
  ['9'.repeat(500), 'unclear'],
])('“%s” is kept by nobody', (when, code) => {
  const { add, promises } = openWith();
  expect(add(when)).toMatchObject({ ok: false, error: { code } });
  expect(promises.list()).toEqual([]);
});

test('a snooze counts from now where the time has come, and never brings a reminder forward', () => {
  const { add, promises, clock } = openWith();
  const { id } = given(add('15:00'));
  expect(given(promises.snooze(id, 15)).remindAt).toBe('2026-01-15T14:15:00.000Z');
  clock.now = new Date('2026-01-15T16:00:00Z');
  promises.told([id]);
  expect(given(promises.snooze(id, 15))).toMatchObject({
    remindAt: '2026-01-15T16:15:00.000Z',
    at: '2026-01-15T14:00:00.000Z',
    isTold: false,
  });
});

test('what was done, snoozed or added last is taken back, on disk too', () => {
  const { add, promises, folder } = openWith();
  const { id } = given(add('15:00'));
  promises.done(id);
  expect(promises.pending()).toEqual([]);
  promises.undo();
  expect(openWith(folder).promises.list()).toMatchObject([{ state: 'open' }]);
  expect(promises.undo()).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  given(add('16:00'));
  promises.undo();
  expect(promises.list()).toHaveLength(1);
});

test('another time is taken for one that is there, and a bad one changes nothing', () => {
  const { add, promises } = openWith();
  const { id } = given(add('15:00'));
  const zone = 'UTC';
  expect(given(promises.change(id, { what: 'update', when: '18:00', zone }))).toMatchObject({
    at: '2026-01-15T18:00:00.000Z',
    what: 'update',
  });
  expect(promises.change(id, { what: 'update', when: 'ten-ish', zone }).ok).toBe(false);
  expect(promises.list()).toMatchObject([{ at: '2026-01-15T18:00:00.000Z' }]);
});

test('a case number that comes later is taken', () => {
  const { add, promises, folder } = openWith();
  given(add('15:00'));
  promises.nameCase(aCall.id, '777');
  expect(openWith(folder).promises.list()).toMatchObject([{ caseNumber: '777' }]);
});

test('what was told is not told again after a restart', () => {
  const { add, promises, folder } = openWith();
  const { id } = given(add('15:00'));
  promises.told([id]);
  expect(openWith(folder).promises.list()).toMatchObject([{ isTold: true }]);
});

test('what was told by a clock that ran ahead is not told any more, over a restart too', () => {
  const { add, promises, folder, clock } = openWith();
  const { id } = given(add('15:00'));
  clock.now = new Date('2026-01-15T14:30:00Z');
  promises.told([id]);
  const again = openWith(folder).promises;
  expect(again.list()).toMatchObject([{ isTold: true, toldAt: '2026-01-15T14:30:00.000Z' }]);
  again.toldEarly([id]);
  expect(openWith(folder).promises.list()).toMatchObject([{ isTold: false }]);
});

test('there is an end to open promises, and those that are done make room', () => {
  const { add, promises } = openWith();
  for (let number = 0; number < 100; number += 1) given(add('15:00'));
  expect(add('15:00')).toMatchObject({ ok: false, error: { code: 'too-many' } });
  for (const { id } of promises.pending()) promises.done(id);
  given(add('15:00'));
  expect(promises.list().length).toBeLessThanOrEqual(101);
});

test('at a terminal they are read as they are: those that are not done, without what is damaged', () => {
  const { promises, add, folder } = openWith();
  const first = given(add('15:00'));
  const done = given(add('16:00'));
  promises.done(done.id);
  writeFileSync(join(folder, 'promises', '00000000-0000-4000-8000-000000000009.json'), '{"version":1,"it');
  expect(promisesInFolder(folder)).toEqual([first]);
  expect(promisesInFolder(join(folder, 'none'))).toEqual([]);
});

test.each([
  ['zone', 'UTC'],
  ['remindAt', '2026-01-15T14:00:00.000Z'],
])('a promise of which the %s can’t be read is still waited for', (key, standIn) => {
  const { add, folder } = openWith();
  const promise = given(add('15:00'));
  const file = join(folder, 'promises', `${promise.id}.json`);
  const stored = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...stored, item: { ...stored.item, [key]: 7 } }));
  expect(openWith(folder).promises.list()).toEqual([{ ...promise, [key]: standIn }]);
});

test('a damaged file costs its own promise alone', () => {
  const { add, folder } = openWith();
  given(add('15:00'));
  given(add('16:00'));
  const [first = ''] = readdirSync(join(folder, 'promises'));
  writeFileSync(join(folder, 'promises', first), 'x');
  const again = openWith(folder);
  expect(again.promises.list()).toHaveLength(1);
  expect(again.said).toHaveLength(1);
});

test('what the disk refuses is not said to be kept', () => {
  const { add, promises, folder } = openWith();
  chmodSync(folder, 0o500);
  try {
    const added = add('15:00');
    // Root may write anywhere.
    expect(added.ok).toBe(process.getuid?.() === 0);
    expect(promises.list()).toHaveLength(added.ok ? 1 : 0);
  } finally {
    chmodSync(folder, 0o700);
  }
});

const steps = [
  { afterMinutes: 30, whom: 'the duty manager', say: 'No update for half an hour.' },
  { afterMinutes: 60, whom: 'the head of support' },
  { afterMinutes: 240, whom: 'the account manager' },
];
const since = (minutesAgo: number) => new Date(Date.parse('2026-01-15T12:00:00Z') - minutesAgo * 60_000);

test('each step of an escalation is waited for, counted from when the case was opened', () => {
  const { promises } = openWith();
  promises.escalate(steps, since(10), 'UTC', sheet);
  expect(promises.pending().map(({ at, what, step }) => [at, what, step?.whom])).toEqual([
    ['2026-01-15T12:20:00.000Z', 'escalation', 'the duty manager'],
    ['2026-01-15T12:50:00.000Z', 'escalation', 'the head of support'],
    ['2026-01-15T15:50:00.000Z', 'escalation', 'the account manager'],
  ]);
});

test('a second call about the same case asks for no step twice, and takes up one that is done', () => {
  const { promises } = openWith();
  promises.escalate(steps, since(10), 'UTC', sheet);
  const second = { ...sheet, id: aCall.id.replace('0b9f', '1b9f'), caseNumber: `#${sheet.caseNumber}` };
  promises.escalate(steps, since(10), 'UTC', second);
  expect(promises.pending()).toHaveLength(steps.length);
  promises.done(promises.pending()[0]?.id ?? '');
  promises.escalate(steps, since(10), 'UTC', second);
  expect(promises.pending()).toHaveLength(steps.length);
});

test('of the steps whose time has come, only the last is told', () => {
  const { promises } = openWith();
  promises.escalate(steps, since(90), 'UTC', sheet);
  expect(promises.pending().map(({ step }) => step?.whom)).toEqual(['the head of support', 'the account manager']);
});

test('a case that is resolved is escalated no more, what was promised aside; another case is', () => {
  const { promises, add } = openWith();
  given(add('15:00'));
  promises.escalate(steps, since(0), 'UTC', sheet);
  promises.escalate(steps, since(0), 'UTC', { ...sheet, id: aCall.id.replace('0b9f', '1b9f'), caseNumber: '999' });
  promises.caseClosed({ id: aCall.id, guide: 'alm', caseNumber: 'Case 00123456' });
  expect(
    promises
      .pending()
      .map(({ what, caseNumber }) => `${what} ${caseNumber}`)
      .toSorted(),
  ).toEqual(['call-back 00123456', 'escalation 999', 'escalation 999', 'escalation 999']);
});
