import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, lchownSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { policyFile } from './policy-file';
import type { ToolAnswer } from './run-tool';

afterEach(() => {
  vi.unstubAllEnvs();
});

const me = process.getuid?.() ?? 0;
const sound = JSON.stringify({ organisation: 'Contoso IT' });

/** A folder with a policy's place in it, and its source. */
function aPlace(content?: string) {
  const folder = join(emptyFolder(), 'alm-lifeline');
  mkdirSync(folder, { mode: 0o755 });
  const path = join(folder, 'policy.json');
  if (content !== undefined) writeFileSync(path, content, { mode: 0o644 });
  return { folder, path, source: policyFile(path, [me]) };
}

test('a policy that only its administrator can have written is read at once, with a byte-order mark or without', async () => {
  for (const content of [sound, `\uFEFF${sound}`]) {
    const { source } = aPlace(content);
    expect(source.look()).toEqual({ state: 'read', raw: { organisation: 'Contoso IT' } });
    expect(await source.ask()).toEqual(source.look());
  }
});

test('one that is nested without end is none', async () => {
  const { source } = aPlace(`{"organisation":"x","mine":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
  expect(await source.ask()).toMatchObject({ state: 'unusable', code: 'not-a-policy' });
});

test('no file and no folder are no policy', () => {
  expect(aPlace().source.look()).toEqual({ state: 'none' });
  expect(policyFile(join(emptyFolder(), 'none', 'policy.json'), [me]).look()).toEqual({ state: 'none' });
});

describe('on a system whose files have owners', () => {
  const here = test.skipIf(process.platform === 'win32');

  here.each([
    ['the file to its group', 'policy.json', 0o664],
    ['the file to everybody', 'policy.json', 0o646],
    ['its folder to everybody', '.', 0o777],
  ])('one that lets others write %s is ignored, with the reason', (_what, name, mode) => {
    const { folder, source } = aPlace(sound);
    chmodSync(join(folder, name), mode);
    expect(source.look()).toMatchObject({ state: 'unusable', code: 'not-trusted' });
  });

  here('one that belongs to somebody else is ignored', () => {
    const { path } = aPlace(sound);
    expect(policyFile(path, [me + 1]).look()).toMatchObject({ state: 'unusable', code: 'not-trusted' });
  });

  test.skipIf(me !== 0)('as root wrote the folder but somebody else the file, it is ignored', () => {
    const { path, source } = aPlace(sound);
    chownSync(path, 1000, 1000);
    expect(source.look()).toMatchObject({ code: 'not-trusted' });
  });

  here('a pipe, a folder, 100 MB, bad bytes and half a file are refused at once', () => {
    const wrong: readonly [string, (path: string) => void][] = [
      ['not-a-file', (path) => execFileSync('mkfifo', ['-m', '644', path])],
      ['not-a-file', (path) => mkdirSync(path, { mode: 0o755 })],
      ['too-large', (path) => writeFileSync(path, Buffer.alloc(100_000_000), { mode: 0o644 })],
      ['not-text', (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x7b]), { mode: 0o644 })],
      ['not-json', (path) => writeFileSync(path, sound.slice(0, -2), { mode: 0o644 })],
    ];
    for (const [code, make] of wrong) {
      const { path, source } = aPlace();
      make(path);
      expect(source.look()).toMatchObject({ state: 'unusable', code });
    }
  });

  here('a hundred thousand levels are read or refused, and never the end of the program', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(['read', 'unusable']).toContain(aPlace(deep).source.look().state);
  });

  here('a link is not followed at once, as it may lead to a share; asked, it is', async () => {
    const target = aPlace(sound);
    const { path, source } = aPlace();
    symlinkSync(target.path, path);
    expect(source.look()).toEqual({ state: 'to-be-asked' });
    expect(await source.ask()).toEqual({ state: 'read', raw: { organisation: 'Contoso IT' } });
    chmodSync(target.path, 0o666);
    expect(await source.ask()).toMatchObject({ code: 'not-trusted' });
  });

  here('a link is followed whatever language the system speaks', async () => {
    vi.stubEnv('LC_ALL', 'C.UTF-8');
    vi.stubEnv('LANGUAGE', 'de');
    const target = aPlace(sound);
    const { path, source } = aPlace();
    symlinkSync(target.path, path);
    expect(await source.ask()).toEqual({ state: 'read', raw: { organisation: 'Contoso IT' } });
  });

  here('a link that lies where others may write is ignored, as they could put another one there', async () => {
    const target = aPlace(sound);
    const { path, folder, source } = aPlace();
    symlinkSync(target.path, path);
    chmodSync(folder, 0o777);
    expect(await source.ask()).toMatchObject({ state: 'unusable', code: 'not-trusted' });

    const around = emptyFolder();
    symlinkSync(target.folder, join(around, 'alm-lifeline'));
    const linked = policyFile(join(around, 'alm-lifeline', 'policy.json'), [me]);
    expect(await linked.ask()).toEqual({ state: 'read', raw: { organisation: 'Contoso IT' } });
    chmodSync(around, 0o777);
    expect(await linked.ask()).toMatchObject({ state: 'unusable', code: 'not-trusted' });
  });

  here('a linked folder is not looked into at once either; asked, what is not in it is none', async () => {
    const around = emptyFolder();
    const inner = aPlace();
    symlinkSync(inner.folder, join(around, 'alm-lifeline'));
    const linked = policyFile(join(around, 'alm-lifeline', 'policy.json'), [me]);
    expect(linked.look()).toEqual({ state: 'to-be-asked' });
    expect(await linked.ask()).toEqual({ state: 'none' });
    symlinkSync('/nowhere/at/all', inner.path);
    expect(await linked.ask()).toMatchObject({ code: 'dangling-link' });
    renameSync(inner.folder, `${inner.folder}-gone`);
    expect(await linked.ask()).toMatchObject({ code: 'dangling-link' });
  });

  test.skipIf(me !== 0)('a link in a linked folder that somebody else has made is ignored', async () => {
    const target = aPlace(sound);
    const inner = aPlace();
    symlinkSync(target.path, inner.path);
    lchownSync(inner.path, 1000, 1000);
    const around = emptyFolder();
    symlinkSync(inner.folder, join(around, 'alm-lifeline'));
    const linked = policyFile(join(around, 'alm-lifeline', 'policy.json'), [me]);
    expect(await linked.ask()).toMatchObject({ state: 'unusable', code: 'not-trusted' });
  });

  here('a link in a linked folder that others may write to is ignored', async () => {
    const target = aPlace(sound);
    const between = aPlace();
    symlinkSync(target.path, between.path);
    const around = emptyFolder();
    symlinkSync(between.folder, join(around, 'alm-lifeline'));
    chmodSync(between.folder, 0o777);
    const { ask } = policyFile(join(around, 'alm-lifeline', 'policy.json'), [me]);
    expect(await ask()).toMatchObject({ state: 'unusable', code: 'not-trusted' });
  });

  here('a link into a folder that others may write to is ignored, as they could put another file there', async () => {
    const target = aPlace(sound);
    const { path, source } = aPlace();
    symlinkSync(target.path, path);
    chmodSync(target.folder, 0o777);
    expect(await source.ask()).toMatchObject({ state: 'unusable', code: 'not-trusted' });
  });

  here('a link to nowhere, to a pipe or to a large file is refused', async () => {
    const ends: readonly [string, (path: string) => void][] = [
      ['dangling-link', () => undefined],
      ['not-a-file', (path) => execFileSync('mkfifo', ['-m', '644', path])],
      ['too-large', (path) => writeFileSync(path, ' '.repeat(300_000), { mode: 0o644 })],
    ];
    for (const [code, make] of ends) {
      const target = join(emptyFolder(), 'target');
      make(target);
      const { path, source } = aPlace();
      symlinkSync(target, path);
      expect(await source.ask()).toMatchObject({ state: 'unusable', code });
    }
  });

  here('where a link leads to a share that does not answer, that is said', async () => {
    const { path } = aPlace();
    symlinkSync('/elsewhere/policy.json', path);
    const silent = async (): Promise<ToolAnswer> => 'no-answer';
    expect(await policyFile(path, [me], silent).ask()).toMatchObject({ code: 'no-answer' });
  });
});
