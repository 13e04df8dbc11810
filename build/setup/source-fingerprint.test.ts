import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceFingerprint } from './source-fingerprint.mjs';

let folder = '';
let before = '';
const fingerprint = () => sourceFingerprint(folder, ['main', 'package.json', 'not-there']);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
  mkdirSync(path.join(folder, 'main', 'vault'), { recursive: true });
  writeFileSync(path.join(folder, 'main', 'vault', 'pin.ts'), 'one');
  writeFileSync(path.join(folder, 'package.json'), '{}');
  before = fingerprint();
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a touched file is no change', () => {
  utimesSync(path.join(folder, 'package.json'), new Date(0), new Date(0));
  expect(fingerprint()).toBe(before);
});

test('an edit that keeps the time of the file is a change', () => {
  const file = path.join(folder, 'main', 'vault', 'pin.ts');
  writeFileSync(file, 'two');
  utimesSync(file, new Date(0), new Date(0));
  expect(fingerprint()).not.toBe(before);
});

test('a renamed file is a change', () => {
  renameSync(path.join(folder, 'main', 'vault', 'pin.ts'), path.join(folder, 'main', 'vault', 'code.ts'));
  expect(fingerprint()).not.toBe(before);
});

test('a removed file is a change', () => {
  rmSync(path.join(folder, 'main', 'vault', 'pin.ts'));
  expect(fingerprint()).not.toBe(before);
});

test('a test is no part of the program', () => {
  writeFileSync(path.join(folder, 'main', 'vault', 'pin.test.ts'), 'three');
  expect(fingerprint()).toBe(before);
});
