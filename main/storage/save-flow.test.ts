import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { saveFlow } from './save-flow';

const offered = { fileName: 'journal.csv', kind: 'Table', extension: 'csv' };

/** A person who chooses a path and answers a question about replacing. */
function person(chosen: string | undefined, answer = false) {
  return { choose: vi.fn(async () => chosen), mayReplace: vi.fn(async (_path: string) => answer) };
}

const content = async () => 'after';

test('Cancel writes nothing and makes nothing', async () => {
  const make = vi.fn(content);
  expect(await saveFlow(offered, make, person(undefined))).toEqual({ ok: true, value: {} });
  expect(make).not.toHaveBeenCalled();
});

test('a new name is written without another question', async () => {
  const folder = emptyFolder();
  const asked = person(join(folder, 'new'));
  expect(await saveFlow(offered, content, asked, 'linux')).toEqual({ ok: true, value: { file: 'new.csv' } });
  expect(asked.mayReplace).not.toHaveBeenCalled();
  expect(readdirSync(folder)).toEqual(['new.csv']);
});

test('what the save dialog asked about is not asked again', async () => {
  const path = join(emptyFolder(), 'old.csv');
  writeFileSync(path, 'before');
  const asked = person(path);
  expect(await saveFlow(offered, content, asked, 'linux')).toEqual({ ok: true, value: { file: 'old.csv' } });
  expect(asked.mayReplace).not.toHaveBeenCalled();
  expect(readFileSync(path, 'utf8')).toBe('after');
});

test.each(['old', 'old.', 'old.csv ', 'old.csv.'])(
  'a file that the final name of %j is taken by is asked about, and stays when the person says no',
  async (typed) => {
    const folder = emptyFolder();
    const path = join(folder, 'old.csv');
    writeFileSync(path, 'before');
    const asked = person(join(folder, typed));
    expect(await saveFlow(offered, content, asked, 'linux')).toEqual({ ok: true, value: {} });
    expect(asked.mayReplace.mock.calls).toEqual([[path]]);
    expect(readFileSync(path, 'utf8')).toBe('before');
  },
);

test('it is replaced when the person says so', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'old.csv'), 'before');
  const saved = await saveFlow(offered, content, person(join(folder, 'old'), true), 'linux');
  expect(saved).toEqual({ ok: true, value: { file: 'old.csv' } });
  expect(readFileSync(join(folder, 'old.csv'), 'utf8')).toBe('after');
});

test('a file that turned up while the content was made is asked about too', async () => {
  const path = join(emptyFolder(), 'new.csv');
  const asked = person(path);
  const make = async () => {
    writeFileSync(path, 'somebody else’s');
    return 'after';
  };
  expect(await saveFlow(offered, make, asked, 'linux')).toEqual({ ok: true, value: {} });
  expect(asked.mayReplace).toHaveBeenCalledTimes(1);
  expect(readFileSync(path, 'utf8')).toBe('somebody else’s');
});

test('a folder that vanished while the content was made is named', async () => {
  const folder = join(emptyFolder(), 'stick');
  mkdirSync(folder);
  const make = async () => {
    rmSync(folder, { recursive: true });
    return 'after';
  };
  expect(await saveFlow(offered, make, person(join(folder, 'new.csv')), 'linux')).toMatchObject({
    ok: false,
    error: { code: 'no-folder' },
  });
});

test('a folder of the final name is refused, not asked about', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'old.csv'));
  const asked = person(join(folder, 'old'), true);
  expect(await saveFlow(offered, content, asked, 'linux')).toMatchObject({ ok: false, error: { code: 'is-folder' } });
  expect(asked.mayReplace).not.toHaveBeenCalled();
});

test('a name that Windows reserves is refused before anything is made', async () => {
  const make = vi.fn(content);
  expect(await saveFlow(offered, make, person('C:\\Users\\Jörg\\nul'), 'win32')).toMatchObject({
    ok: false,
    error: { code: 'bad-name' },
  });
  expect(make).not.toHaveBeenCalled();
});
