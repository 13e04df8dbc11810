import { expect, test } from 'vitest';
import { hasLoopDisks } from './fixtures/loop-disk';
import { cutPowerOften } from './power-cut';

test.skipIf(!hasLoopDisks)('what was acknowledged is there after a power cut in that very moment', async () => {
  const cuts = await cutPowerOften(24);
  expect(cuts).toHaveLength(24);
  expect(cuts.filter(({ isWhole }) => !isWhole)).toEqual([]);
});
