import { expect, test } from 'vitest';
import { nextZoom, zooms } from './zoom';

test.each([
  [100, 'in', 110],
  [100, 'out', 90],
  [175, 'reset', 100],
  [105, 'in', 110],
  [105, 'out', 100],
  [400, 'in', 400],
  [50, 'out', 50],
] as const)('from %d %% %s leads to %d %%', (zoom, step, next) => {
  expect(nextZoom(zoom, step)).toBe(next);
});

test('every step in can be taken back', () => {
  for (const zoom of zooms.slice(0, -1)) expect(nextZoom(nextZoom(zoom, 'in'), 'out')).toBe(zoom);
});
