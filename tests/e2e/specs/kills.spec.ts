import { expect, test } from '../fixtures/desk';
import { killOften } from '../fixtures/kills';

test('whatever process is killed while everything is being written, nothing acknowledged is lost', async ({ desk }) => {
  test.slow();
  const kills = await killOften(desk, 10, 20261125);
  expect(kills.filter(({ losses, leftovers }) => losses.length + leftovers.length > 0)).toEqual([]);
  expect(new Set(kills.map(({ victim }) => victim)).size).toBeGreaterThan(1);
});
