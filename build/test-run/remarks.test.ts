import { expect, test } from 'vitest';
import { remarksOfPlaywright, remarksOfVitest } from './remarks.mjs';

test('a failed unit test is named with its file and the first lines of why', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'counts', failureMessages: [] },
    { status: 'failed', fullName: 'adds', failureMessages: ['\u001B[31mError: expected 2\u001B[39m\n    at sum.ts:3'] },
  ];
  const testResults = [{ name: 'sum.test.ts', status: 'failed', assertionResults }];
  expect(remarksOfVitest({ testResults })).toEqual(['✘ sum.test.ts › adds\n    Error: expected 2\n    at sum.ts:3']);
});

test('a test file that could not be loaded is named', () => {
  const testResults = [{ name: 'sum.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }];
  expect(remarksOfVitest({ testResults })).toEqual(['✘ sum.test.ts\n    no such module']);
});

const spec = (title: string, status: string, annotations: object[], error?: object) => ({
  title,
  file: 'dial.spec.ts',
  line: 7,
  tests: [{ status, annotations, results: [error === undefined ? {} : { error }] }],
});

test('a failed end-to-end test is named, however deep it stands', () => {
  const failed = spec('dials', 'unexpected', [], {
    message: 'Timed out\n\n  waiting',
    location: { file: '/specs/fixture.ts', line: 3 },
  });
  const suites = [{ specs: [spec('opens', 'expected', [])], suites: [{ specs: [failed] }] }];
  expect(remarksOfPlaywright({ suites, errors: [] })).toEqual([
    '✘ dial.spec.ts:7 › dials\n    Timed out\n    waiting\n    at fixture.ts:3',
  ]);
});

test('a long story is told as far as eight lines', () => {
  const message = Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n');
  const [told = ''] = remarksOfPlaywright({ suites: [], errors: [{ message }] });
  expect(told.split('\n')).toHaveLength(9);
});

test('a skipped end-to-end test is named with its reason', () => {
  const suites = [{ specs: [spec('installs', 'skipped', [{ type: 'skip', description: 'Wine is not here.' }])] }];
  expect(remarksOfPlaywright({ suites, errors: [] })).toEqual(['– dial.spec.ts:7 › installs\n    Wine is not here.']);
});

test('an error outside the end-to-end tests is named', () => {
  expect(remarksOfPlaywright({ suites: [], errors: [{ message: 'no such file' }] })).toEqual([
    '✘ outside the tests\n    no such file',
  ]);
});
