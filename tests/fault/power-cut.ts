import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keptThings } from './fixtures/kept-things';
import { loopDisk } from './fixtures/loop-disk';

/** What came of cutting the power right after something was answered "ok". */
export interface Cut {
  readonly thing: string;
  /** Whether what had been acknowledged was there when the power was back, in everything that is kept. */
  readonly isWhole: boolean;
}

/**
 * Writes one thing after another to a real file system, and cuts the power each time it is acknowledged.
 *
 * @param count - of cuts, at least one for each thing
 */
export async function cutPowerOften(count: number): Promise<readonly Cut[]> {
  const disk = loopDisk();
  try {
    const things = keptThings.map((thing, index) => ({ ...thing, place: `desk-${index}`, word: '' }));
    for (const { place } of things) mkdirSync(join(disk.folder, place));
    const cuts: Cut[] = [];
    for (let cut = 0; cut < count; cut += 1) {
      const thing = things[cut % things.length];
      if (!thing) break;
      const word = `w${cut}`;
      const written = await thing.open(join(disk.folder, thing.place)).write(word);
      if (!written.ok) throw new Error(`${thing.name}: ${written.error.code}`);
      thing.word = word;
      const isWhole = disk.cutPower((folder) =>
        things.every((each) => each.word === '' || each.open(join(folder, each.place)).read() === each.word),
      );
      cuts.push({ thing: thing.name, isWhole });
    }
    return cuts;
  } finally {
    disk.remove();
  }
}
