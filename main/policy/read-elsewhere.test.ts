import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { createPatience, readElsewhere } from './read-elsewhere';

test('as on Windows, a folder’s guides are listed and read, and what is none is missing', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'b.json'), '{"b":1}');
  writeFileSync(join(folder, 'a.json'), '{"a":1}');
  writeFileSync(join(folder, 'notes.txt'), 'x');
  const { list, read } = readElsewhere('win32');
  expect(await list(folder)).toEqual([join(folder, 'a.json'), join(folder, 'b.json')]);
  expect(await read(join(folder, 'a.json'))).toEqual({ content: Buffer.from('{"a":1}') });
  expect(await read(join(folder, 'none.json'))).toBeUndefined();
  expect(await read(folder)).toBeUndefined();
});

describe('a share that hangs', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Calls of the system, of which those on the shares that are named never end until they are told to. */
  function aSystem(...hanging: readonly string[]) {
    const ask = createPatience();
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const read = async (path: string) => {
      const answer = ask(path, () => {
        begun.push(path);
        return new Promise<string>((resolve, reject) => {
          if (hanging.some((share) => path.toLowerCase().startsWith(share))) ends.push(() => reject(new Error('gone')));
          else resolve(path);
        });
      });
      await vi.advanceTimersByTimeAsync(5000);
      return answer;
    };
    const end = () => {
      for (const each of ends.splice(0)) each();
      return vi.advanceTimersByTimeAsync(0);
    };
    return { begun, read, end };
  }

  test('holds one call and no more, until that one ends', async () => {
    const { begun, read, end } = aSystem('\\\\server\\dead');
    expect(await read('\\\\server\\dead\\a.json')).toBe('no-answer');
    expect(await read('\\\\server\\dead\\b.json')).toBe('no-answer');
    expect(await read('//SERVER/Dead/inner/c.json')).toBe('no-answer');
    expect(begun).toEqual(['\\\\server\\dead\\a.json']);
    expect(await read('\\\\server\\alive\\d.json')).toBe('\\\\server\\alive\\d.json');
    expect(await read('C:\\guides\\e.json')).toBe('C:\\guides\\e.json');
    await end();
    await read('\\\\server\\dead\\b.json');
    expect(begun.at(-1)).toBe('\\\\server\\dead\\b.json');
  });

  test('beside another one leaves the app the rest of its calls: nothing more is begun', async () => {
    const { begun, read, end } = aSystem('\\\\one\\dead', '\\\\two\\dead', '\\\\three\\dead');
    for (const server of ['one', 'two', 'three']) expect(await read(`\\\\${server}\\dead\\a.json`)).toBe('no-answer');
    expect(await read('C:\\guides\\e.json')).toBe('no-answer');
    expect(begun).toEqual(['\\\\one\\dead\\a.json', '\\\\two\\dead\\a.json']);
    await end();
    expect(await read('C:\\guides\\e.json')).toBe('C:\\guides\\e.json');
  });

  test('is asked one thing at a time, also by two who ask at once', async () => {
    const { begun, read } = aSystem('\\\\server\\dead');
    const both = [read('\\\\server\\dead\\a.json'), read('\\\\server\\dead\\b.json')];
    expect(await Promise.all(both)).toEqual(['no-answer', 'no-answer']);
    expect(begun).toEqual(['\\\\server\\dead\\a.json']);
  });
});
