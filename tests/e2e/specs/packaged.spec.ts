import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Desk, expect, test } from '../fixtures/desk';

test.skip(process.platform !== 'linux', 'The package is looked for where Linux has it.');

const project = path.resolve(import.meta.dirname, '../../..');
const executable = path.join(project, 'dist', 'linux-unpacked', 'alm-lifeline');

// One worker packs it, once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await promisify(execFile)(process.execPath, [path.join(project, 'build/scripts/pack.mjs')], { cwd: project });
});

/** Runs the package to its end. */
function run(desk: Desk, ...args: readonly string[]) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const given = [`--user-data-dir=${desk.places.userData}`, '--disable-gpu', ...asRoot, ...args];
  const { status, stdout, stderr } = spawnSync(executable, given, {
    env: desk.command().env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

for (const argument of [
  '--remote-debugging-port=0',
  '-remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--js-flags=--expose-gc',
  '--load-extension=/tmp',
  '--disable-web-security',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--proxy-server=127.0.0.1:1',
  '--user-agent=x',
]) {
  test(`the package does not start with ${argument}, and opens no debugger before it says so`, ({ desk }) => {
    const { status, stderr } = run(desk, argument);
    expect(status).toBe(2);
    expect(stderr).toContain('won’t start with');
    expect(stderr).not.toMatch(/DevTools listening|Debugger listening/);
    expect(existsSync(path.join(desk.places.userData, 'DevToolsActivePort'))).toBe(false);
  });
}

test('not even as the helper that asks the keyring', ({ desk }) => {
  expect(run(desk, '--ask-keyring', '--remote-debugging-port=0').status).toBe(2);
});

test('the package answers a terminal', ({ desk }) => {
  expect(run(desk, '--lookup', 'germany').stdout).toContain('+49 69 6677 37597');
});
