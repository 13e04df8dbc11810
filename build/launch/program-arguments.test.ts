import { expect, test } from 'vitest';
import { programArguments, startOptions } from './program-arguments.mjs';

test('--once is for the script, the rest for Electron', () => {
  expect(startOptions(['--user-data-dir=/tmp/desk', '--once'])).toEqual({
    once: true,
    forElectron: ['--user-data-dir=/tmp/desk'],
  });
});

const ordinary = { folder: '/program', asRoot: false, virtualDisplay: false, forElectron: [] };

test('an ordinary user keeps the sandbox', () => {
  expect(programArguments(ordinary)).toEqual(['/program']);
});

test('root goes without the sandbox', () => {
  expect(programArguments({ ...ordinary, asRoot: true })).toContain('--no-sandbox');
});

test('a virtual display goes without the graphics processor', () => {
  expect(programArguments({ ...ordinary, virtualDisplay: true })).toContain('--disable-gpu');
});

test("the program's folder is the first argument without a dash, whatever is passed on", () => {
  const args = programArguments({ ...ordinary, asRoot: true, virtualDisplay: true, forElectron: ['other', '--flag'] });
  expect(args.find((each) => !each.startsWith('-'))).toBe('/program');
});
