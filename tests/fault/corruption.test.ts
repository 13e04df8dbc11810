import { expect, test } from 'vitest';
import { corruptOften } from './corruption';
import { damages } from './fixtures/damages';

test.skipIf(process.platform === 'win32')(
  'no damaged file stops anything, costs another, or is written over',
  async () => {
    const corruptions = await corruptOften(4 * damages.length, 20261125);
    expect(corruptions.filter(({ faults }) => faults.length > 0)).toEqual([]);
  },
  180_000,
);
