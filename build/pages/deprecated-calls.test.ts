import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const main = join(import.meta.dirname, '../../main');
const electron = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const types = readFileSync(join(electron, 'electron.d.ts'), 'utf8');

const member = String.raw`(?:readonly |static )?(?<name>\w+)\??[(:<]`;
const namesOf = (pattern: RegExp) => new Set([...types.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? ''));

/** What the type file of the pinned Electron calls deprecated, where nothing else has the same name. */
function deprecated(): readonly string[] {
  const out = namesOf(new RegExp(String.raw`/\*\*(?:(?!\*/).)*?@deprecated(?:(?!\*/).)*?\*/\s*\n\s*${member}`, 'gs'));
  const all = [...types.matchAll(new RegExp(String.raw`^\s*${member}`, 'gm'))].map(({ groups }) => groups?.['name']);
  return [...out].filter((name) => all.filter((each) => each === name).length === 1);
}

/** The reason for each stands beside it. */
const known: Readonly<Record<string, readonly string[]>> = {
  'desk/vault/safe-storage.ts': ['decryptString', 'encryptString', 'isEncryptionAvailable'],
  'windows/program-files.ts': ['registerBufferProtocol'],
};

test('main makes no call that the pinned Electron will take away, but those with a reason', () => {
  const calls = deprecated();
  expect(calls).toContain('decryptString');
  const files = readdirSync(main, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const found = files.flatMap((file) => {
    const code = readFileSync(join(main, file), 'utf8');
    const made = calls.filter((name) => new RegExp(String.raw`\.${name}\(`).test(code));
    return made.length > 0 ? [[file, made]] : [];
  });
  expect(Object.fromEntries(found)).toEqual(known);
});
