import { expect, test } from 'vitest';
import { mergeDefined } from './merge-defined';

const value = { company: 'Example', days: 30, addresses: ['a@example.com'] };

test('what is changed is changed, the rest stays', () => {
  expect(mergeDefined(value, { company: 'Other' })).toEqual({ ...value, company: 'Other' });
});

test('what came as undefined empties nothing', () => {
  expect(mergeDefined(value, { company: undefined, days: undefined })).toEqual(value);
});

test.each([{ company: '' }, { days: 0 }, { addresses: [] }])('%j is a change like any other', (change) => {
  expect(mergeDefined(value, change)).toEqual({ ...value, ...change });
});

test('the value itself stays as it was', () => {
  const before = structuredClone(value);
  mergeDefined(value, { company: 'Other' });
  expect(value).toEqual(before);
});

test('a field that the value does not have is not added', () => {
  const foreign = JSON.parse('{"pin":"345","__proto__":{"pin":"345"}}');
  const merged = mergeDefined(value, foreign);
  expect(merged).toEqual(value);
  expect('pin' in merged).toBe(false);
});
