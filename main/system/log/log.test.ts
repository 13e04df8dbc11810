import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { logNames, openLog } from './log';
import { logFile, logLimit } from './log-file';

const [name, older] = logNames;
const at = new Date('2026-01-15T12:00:00Z');
const plain = (line: string) => line;
const open = (folder: string | undefined, said: string[] = []) =>
  openLog(
    folder,
    plain,
    (line) => said.push(line),
    () => at,
  );
const entry = { level: 'error', where: 'main', code: 'uncaught' } as const;
const bytesIn = (folder: string) =>
  readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

test('an entry is one short line: time, level, part, what, kind and place', async () => {
  const folder = emptyFolder();
  const said: string[] = [];
  const log = open(folder, said);
  const thrown = Object.assign(new TypeError('PIN 345'), { stack: 'TypeError: PIN 345\n    at x (a-1.js:1:2)' });
  log.enter({ ...entry, thrown });
  await log.settled();
  const line = '2026-01-15T12:00:00.000Z error main uncaught TypeError a-1.js:1:2';
  expect(readFileSync(join(folder, name), 'utf8')).toBe(`${line}\n`);
  expect(said).toEqual([line]);
  expect(await log.last(10)).toEqual([line]);
});

test('nothing is there before the first entry', () => {
  const folder = emptyFolder();
  open(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('every line passes the redactor, on disk, on standard error and in memory', async () => {
  const folder = emptyFolder();
  const said: string[] = [];
  const log = openLog(
    folder,
    (line) => line.replace('uncaught', '[…]'),
    (line) => said.push(line),
  );
  log.enter(entry);
  await log.settled();
  expect([readFileSync(join(folder, name), 'utf8'), ...said, ...(await log.last(9))].join()).not.toContain('uncaught');
});

test('the lines of earlier starts are there too, and what is no line of the log is not', async () => {
  const folder = emptyFolder();
  const first = open(folder);
  first.enter(entry);
  await first.settled();
  writeFileSync(join(folder, older), 'typed by a person\n2026-01-15T12:00:00.000Z error main "quoted words"\n');
  expect(await open(folder).last(10)).toHaveLength(1);
});

test.skipIf(process.platform === 'win32')(
  'its owner alone can read it, also where it lay there open to all',
  async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o666);
    const log = open(folder);
    log.enter(entry);
    await log.settled();
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  },
);

describe('stays small', () => {
  test('in memory, where no disk takes it: the last fifty lines', async () => {
    const log = open(undefined);
    for (let count = 1; count <= 60; count += 1) log.enter({ ...entry, code: `code-${count}` });
    const lines = await log.last(100);
    expect(lines.map((line) => /code-\d+/.exec(line)?.[0])).toEqual(
      Array.from({ length: 50 }, (_, index) => `code-${index + 11}`),
    );
  });

  test('while the disk is slow: at most 64 kB wait for it, and what comes later is written again', async () => {
    const folder = emptyFolder();
    const file = logFile(join(folder, name), join(folder, older));
    const line = (count: number) => `${String(count).padStart(4, '0')} ${'x'.repeat(94)}`;
    for (let count = 0; count < 1_000; count += 1) file.append(line(count));
    await file.settled();
    const written = await file.read();
    // The first is on its way while the others wait.
    expect(written).toHaveLength(1 + Math.floor((64 * 1024) / 100));
    expect(written).toEqual(written.map((_, count) => line(count)));
    file.append('later');
    await file.settled();
    expect((await file.read()).at(-1)).toBe('later');
  });

  test('under 200,000 errors, the same and different ones', async () => {
    const folder = emptyFolder();
    let minute = 0;
    const log = openLog(
      folder,
      plain,
      () => undefined,
      () => new Date(at.getTime() + minute * 60_000),
    );
    for (let count = 0; count < 200_000; count += 1) {
      minute = Math.floor(count / 100);
      log.enter({ ...entry, code: count % 2 === 0 ? 'uncaught' : `code-${count}` });
      if (count % 1_000 === 0) await log.settled();
    }
    await log.settled();
    expect(bytesIn(folder)).toBeLessThanOrEqual(logLimit);
    expect(readdirSync(folder).toSorted()).toEqual([older, name].toSorted());
    expect((await log.last(1))[0]).toContain(new Date(at.getTime() + minute * 60_000).toISOString());
  });

  test('where a huge file lies in its place', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, name), '');
    truncateSync(join(folder, name), 600_000_000);
    const log = open(folder);
    log.enter(entry);
    await log.settled();
    expect(bytesIn(folder)).toBeLessThan(1_000);
  });

  test('where a folder lies in the place of the older file', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, older));
    writeFileSync(join(folder, name), 'x'.repeat(logLimit / 2));
    const log = open(folder);
    log.enter(entry);
    await log.settled();
    expect(statSync(join(folder, name)).size).toBeLessThan(1_000);
    expect(await log.last(5)).toHaveLength(1);
  });
});

describe.skipIf(process.platform === 'win32')('writes through nothing that was put in its place', () => {
  const outside = () => {
    const file = join(emptyFolder(), 'outside');
    writeFileSync(file, 'untouched');
    return file;
  };

  test.each<[string, (place: string, outside: string) => void]>([
    ['a symbolic link', (place, file) => symlinkSync(file, place)],
    ['a hard link', (place, file) => linkSync(file, place)],
    ['a folder', (place) => mkdirSync(place)],
    ['a pipe that nobody reads', (place) => execFileSync('mkfifo', [place])],
    ['a device', (place) => symlinkSync('/dev/full', place)],
  ])('%s', async (_name, put) => {
    const folder = emptyFolder();
    const file = outside();
    put(join(folder, name), file);
    put(join(folder, older), file);
    const log = open(folder);
    log.enter(entry);
    await log.settled();
    expect(readFileSync(file, 'utf8')).toBe('untouched');
    // It is at hand all the same, for diagnostics.
    expect(await log.last(5)).toHaveLength(1);
  });
});

test.runIf(process.getuid?.() === 0)('a file of another account is neither written to nor read', async () => {
  const folder = emptyFolder();
  const file = join(folder, name);
  const theirs = '2026-01-15T11:00:00.000Z error main uncaught TypeError\n';
  writeFileSync(file, theirs);
  chownSync(file, 65_534, 65_534);
  const log = open(folder);
  log.enter(entry);
  await log.settled();
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  expect(await log.last(5)).toEqual([expect.stringContaining('2026-01-15T12:00:00.000Z')]);
});

test('without a folder it stays in memory', async () => {
  const log = open(undefined);
  log.enter(entry);
  await log.settled();
  expect(await log.last(5)).toHaveLength(1);
});
