import { expect, test } from 'vitest';
import { isInstalledAsLocked } from './node-modules.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
  'node_modules/binding-darwin': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const react = { version: '19.3.1', integrity: 'sha512-a' };

test('packages of other platforms may be missing', () => {
  expect(isInstalledAsLocked(locked, { 'node_modules/react': react })).toBe(true);
});

test('a missing package is noticed', () => {
  expect(isInstalledAsLocked(locked, {})).toBe(false);
});

test('another version is noticed', () => {
  expect(isInstalledAsLocked(locked, { 'node_modules/react': { ...react, version: '19.3.0' } })).toBe(false);
});

test('other contents under the same version are noticed', () => {
  expect(isInstalledAsLocked(locked, { 'node_modules/react': { ...react, integrity: 'sha512-c' } })).toBe(false);
});

test('a package that the lock no longer names is noticed', () => {
  const installed = { 'node_modules/react': react, 'node_modules/left-over': { version: '1.0.0' } };
  expect(isInstalledAsLocked(locked, installed)).toBe(false);
});
