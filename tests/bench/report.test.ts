import { expect, test } from 'vitest';
import type { Row } from './figure';
import { jsonOf, markdownOf } from './report';

const machine = {
  date: '2026-01-15',
  processor: 'A processor',
  processors: 2,
  memory: '8 GiB',
  system: 'A system',
  electron: '33.4.11',
  pairs: 10,
};

const slow: Row = {
  what: 'start',
  unit: 'ms',
  program: { median: 260, min: 250, max: 300 },
  comparison: {
    name: 'bare window',
    value: { median: 200, min: 190, max: 210 },
    ratio: { median: 1.31, min: 1.2, max: 1.5 },
  },
  most: 1.3,
};
const small: Row = { what: 'size', unit: 'MB', program: { median: 1.5, min: 1.5, max: 1.5 }, most: 2 };

test('a ratio is judged by the ratio, everything else by its own value', () => {
  const { rows } = JSON.parse(jsonOf({ machine, rows: [slow, small] }));
  expect(rows.map(({ met }: { met: boolean }) => met)).toEqual([false, true]);
});

test('what has no target is neither met nor missed', () => {
  const { most: _, ...untargeted } = small;
  expect(JSON.parse(jsonOf({ machine, rows: [untargeted] })).rows[0].met).toBeNull();
});

test('the table shows median and spread, and says what was missed', () => {
  expect(markdownOf({ machine, rows: [slow] })).toContain(
    '| start | 260 (250–300) ms | bare window 200 (190–210) ms | 1.31 (1.20–1.50) | ≤ 1.30 | **missed** |',
  );
});

test('a value that was measured once has no spread', () => {
  expect(markdownOf({ machine, rows: [small] })).toContain('| size | 1.50 MB |  |  | ≤ 2 MB | met |');
});
