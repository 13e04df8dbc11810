import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { logNames, openLog } from '../../main/system/log/log';
import { hasSmallDisks, smallDisk } from './fixtures/small-disk';

const [name] = logNames;
const open = (folder: string) =>
  openLog(
    folder,
    (line) => line,
    () => undefined,
  );
const entry = (code: string) => ({ level: 'error', where: 'main', code }) as const;

describe.skipIf(!hasSmallDisks)('the log', () => {
  test('goes on in memory on a full disk, and on the disk once there is room', async () => {
    const disk = smallDisk();
    disk.fill();
    const log = open(disk.folder);
    log.enter(entry('first'));
    await log.settled();
    expect(await log.last(5)).toHaveLength(1);
    disk.empty();
    log.enter(entry('second'));
    await log.settled();
    expect(readFileSync(join(disk.folder, name), 'utf8')).toContain('second');
  });

  test('leaves a line that a disk has taken half of, and is read without it', async () => {
    const disk = smallDisk();
    writeFileSync(join(disk.folder, name), `2026-01-15T12:00:00.000Z error main ${'x'.repeat(4040)}`);
    disk.fill();
    const log = open(disk.folder);
    log.enter(entry('after'));
    await log.settled();
    expect((await log.last(5)).every((line) => line.endsWith('after'))).toBe(true);
  });

  test('goes on in memory on a read-only disk', async () => {
    const disk = smallDisk();
    disk.setReadOnly(true);
    const log = open(disk.folder);
    log.enter(entry('first'));
    await log.settled();
    expect(readdirSync(disk.folder)).toEqual([]);
    expect(await log.last(5)).toHaveLength(1);
  });

  test('keeps within its limit where errors flood a small disk', async () => {
    const disk = smallDisk(64);
    const log = open(disk.folder);
    for (let count = 0; count < 20_000; count += 1) log.enter(entry(`code-${count}`));
    await log.settled();
    expect(statSync(join(disk.folder, name)).size).toBeLessThanOrEqual(64 * 1024);
  });
});
