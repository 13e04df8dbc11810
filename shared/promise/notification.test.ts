import { expect, test } from 'vitest';
import { anotherPromise, aPromise } from '../../tests/fixtures/a-promise';
import { notificationOf } from './notification';

const now = new Date('2026-01-15T13:00:00Z');
const product = () => 'Account Lifecycle Manager';

test('one promise is told by what, when and which case', () => {
  const said = notificationOf([aPromise], product, now);
  expect(said?.title).toMatch(/^They call back: /);
  expect(said?.body).toContain('Case 00123456');
  expect(said?.body).toContain('Account Lifecycle Manager');
});

test('several are one list, the latest first, and what has no room is counted', () => {
  const due = Array.from({ length: 12 }, (_, number) => ({
    ...anotherPromise(number, number),
    caseNumber: `C${number}`,
  }));
  const said = notificationOf(due, product, now);
  expect(said?.title).toContain('12');
  const lines = said?.body.split('\n') ?? [];
  expect(lines[0]).toContain('Case C11');
  expect(lines.at(-1)).toBe('and 7 more');
  expect(lines).toHaveLength(6);
});

test('where they are of several products, each says of which', () => {
  const due = [aPromise, { ...anotherPromise(2, 1), guide: 'contoso' }];
  const said = notificationOf(due, (guide) => (guide === 'alm' ? 'ALM' : 'Contoso Vault'), now);
  expect(said?.body.split('\n').map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'Contoso Vault · Case 00123456',
    'ALM · Case 00123456',
  ]);
  expect(notificationOf([aPromise, anotherPromise(2, 1)], product, now)?.body).not.toContain('Account');
});

test('a long case number is cut, so that the rest is seen', () => {
  const said = notificationOf([{ ...aPromise, caseNumber: '9'.repeat(200) }], product, now);
  expect(said?.body.length).toBeLessThan(200);
});

test('nothing is told of nothing', () => {
  expect(notificationOf([], product, now)).toBeUndefined();
});
