import { expect, test } from 'vitest';
import { missingNeeds, namesToInstall } from './package-names.mjs';

const sound = ['libasound2t64', 'libasound2'];
const xvfb = ['xvfb'];

test('a need is met by any of its names', () => {
  expect(missingNeeds([sound, xvfb], 'libasound2 installed\nxvfb installed\n')).toEqual([]);
  expect(missingNeeds([sound, xvfb], 'libasound2t64 installed\nxvfb installed\n')).toEqual([]);
});

test('what dpkg does not know is missing', () => {
  expect(missingNeeds([sound, xvfb], 'libasound2 installed\n')).toEqual([xvfb]);
});

test('what was removed but left its settings is missing', () => {
  expect(missingNeeds([xvfb], 'xvfb config-files\n')).toEqual([xvfb]);
});

const policyOf = (name: string, candidate: string) =>
  `${name}:\n  Installed: (none)\n  Candidate: ${candidate}\n  Version table:\n`;

test('a release with the new names gets the new name', () => {
  const policy = policyOf('libasound2t64', '1.2.13-1') + policyOf('libasound2', '(none)');
  expect(namesToInstall([sound], policy)).toEqual(['libasound2t64']);
});

test('a release with the old names gets the old name', () => {
  expect(namesToInstall([sound, xvfb], policyOf('libasound2', '1.2.8-1+b1') + policyOf('xvfb', '2:21.1.7'))).toEqual([
    'libasound2',
    'xvfb',
  ]);
});

test('a name that apt has no package for is asked for all the same, so that apt says so', () => {
  expect(namesToInstall([sound], '')).toEqual(['libasound2']);
});
