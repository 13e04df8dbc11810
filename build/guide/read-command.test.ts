import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { proposalSchema } from '../../shared/reading/proposal-schema';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on a file with this content, as somebody at a terminal does. */
function read(name: string, content: string) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const args = ['build/launch/run-typescript.mjs', 'build/guide/read-command.ts', 'read', file, '--json'];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

const mail = 'MIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\n\n<p>UK support: +44 20 3880 0017</p>';

test.each([
  ['page.html', '<p>UK support: +44 20 3880 0017</p>'],
  ['page.md', '# Support\n\nUK: +44 20 3880 0017\n'],
  ['page.txt', 'UK support: +44 20 3880 0017'],
  ['page.csv', 'Country,Support\nUK,+44 20 3880 0017\n'],
  ['page.mhtml', mail],
])('%s is read at a terminal', (name, content) => {
  const { stdout, status } = read(name, content);
  expect(status).toBe(0);
  expect(proposalSchema.parse(JSON.parse(stdout)).lines.map(({ e164 }) => e164)).toEqual(['+442038800017']);
});

test('a page without a number is answered with a sentence and exit status 1', () => {
  const { stdout, stderr, status } = read('page.html', '<p>Write to us.</p>');
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('This page holds no support number.');
  expect(JSON.parse(stdout)).toMatchObject({ lines: [], refused: 'no-number' });
});

test.each([
  ['nothing', path.join(folder, 'nothing.html')],
  ['a folder', folder],
])('%s in the place of a page is told, with exit status 1 and nothing else', (_, file) => {
  const args = ['build/launch/run-typescript.mjs', 'build/guide/read-command.ts', 'read', file];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: `${file} can’t be read.\n`, status: 1 });
});

test('a wrong command line is told how it goes, with exit status 2', () => {
  const args = ['build/launch/run-typescript.mjs', 'build/guide/read-command.ts', 'read', '--json'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr).toMatch(/^Usage: /);
});

test('whoever reads the answer may stop early', () => {
  const file = path.join(folder, 'many.csv');
  const rows = Array.from({ length: 2_000 }, (_, index) => `UK,+44 20 3880 ${String(index).padStart(4, '0')}`);
  writeFileSync(file, `Country,Support\n${rows.join('\n')}\n`);
  const command = '"$0" build/launch/run-typescript.mjs build/guide/read-command.ts read "$1" --json | head -1';
  const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, file], { cwd: root, encoding: 'utf8' });
  expect(stdout).toBe('{\n');
  expect(stderr).toBe('');
});
