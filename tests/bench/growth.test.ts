import { expect, test } from 'vitest';
import { hasGrown, paired } from './growth';

const grown = (early: Record<string, number>, late: Record<string, number>, most: number) =>
  paired(early, late, most)
    .filter(hasGrown)
    .map(({ what }) => what);

test('a single listener more has grown, where nothing may grow', () => {
  expect(grown({ 'app quit': 2, 'app ready': 1 }, { 'app quit': 3, 'app ready': 1 }, 1)).toEqual(['app quit']);
});

test('what was not there early has grown', () => {
  expect(grown({}, { 'process exit': 1 }, 1)).toEqual(['process exit']);
});

test('memory may grow by its share and no further', () => {
  expect(grown({ memory: 100 }, { memory: 105 }, 1.05)).toEqual([]);
  expect(grown({ memory: 100 }, { memory: 106 }, 1.05)).toEqual(['memory']);
});
