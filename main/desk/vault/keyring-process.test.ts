import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { askInHelper, helperArguments } from './keyring-process';

const command = { program: ['/opt/lifeline'], userData: '/home/me/data', store: 'kwallet6', isWithoutSandbox: false };
const never = new AbortController().signal;

test('the helper is the program itself, told whose data, which store and what it is', () => {
  expect(helperArguments(command, ['--ozone-platform=headless'])).toEqual([
    '/opt/lifeline',
    '--user-data-dir=/home/me/data',
    '--password-store=kwallet6',
    '--ozone-platform=headless',
    '--ask-keyring',
  ]);
  expect(helperArguments({ ...command, isWithoutSandbox: true }, [])).toContain('--no-sandbox');
});

/** A program that does what the script says, and notes how it was started. */
function programThat(script: string) {
  const folder = emptyFolder();
  const file = join(folder, 'program');
  writeFileSync(file, `#!/bin/sh\necho "$*" >>'${folder}/starts'\n${script}\n`);
  chmodSync(file, 0o755);
  const starts = () => readFileSync(join(folder, 'starts'), 'utf8').trim().split('\n');
  return { program: { ...command, program: [file] }, folder, starts };
}

test('the question goes in and the reply comes out, whatever else is printed', async () => {
  const { program, folder } = programThat(
    `cat >"$(dirname "$0")/question"; echo noise; echo '{"a":1}'; echo '{"keyring":"decrypted","plain":"345"}'`,
  );
  expect(await askInHelper(program, { ask: 'decrypt', cipher: 'AAAA' }, never)).toEqual({
    keyring: 'decrypted',
    plain: '345',
  });
  expect(JSON.parse(readFileSync(join(folder, 'question'), 'utf8'))).toEqual({ ask: 'decrypt', cipher: 'AAAA' });
});

test('the PIN is never an argument', async () => {
  const { program, starts } = programThat(`cat >/dev/null; echo '{"keyring":"no-key"}'`);
  await askInHelper(program, { ask: 'encrypt', plain: '86427531' }, never);
  expect(starts().join()).not.toContain('86427531');
});

test('a runtime that cannot do without a screen is started with one', async () => {
  const { program, starts } = programThat(
    `cat >/dev/null; case "$*" in *headless*) exit 1;; *) echo '{"keyring":"encrypted","cipher":"AAAA"}';; esac`,
  );
  expect(await askInHelper(program, { ask: 'encrypt', plain: '345' }, never)).toMatchObject({ keyring: 'encrypted' });
  expect(starts()).toHaveLength(2);
});

test.each([
  ['fails', 'exit 3'],
  ['says what it should not', `echo '{"keyring":"decrypted"}'`],
])('one that %s gives no reply', async (_what, script) => {
  expect(await askInHelper(programThat(script).program, { ask: 'encrypt', plain: '345' }, never)).toBeUndefined();
});

test('one that is not there gives no reply', async () => {
  const nowhere = { ...command, program: ['/not/there'] };
  expect(await askInHelper(nowhere, { ask: 'encrypt', plain: '345' }, never)).toBeUndefined();
});

test('one that waits is ended at once, and not started again', async () => {
  const { program, starts } = programThat('exec sleep 600');
  const ending = new AbortController();
  const asked = askInHelper(program, { ask: 'encrypt', plain: '345' }, ending.signal);
  await vi.waitFor(() => expect(starts()).toHaveLength(1));
  ending.abort();
  expect(await asked).toBeUndefined();
  expect(starts()).toHaveLength(1);
});
