import { type Figure, inPairs, rowOfPairs } from '../figure';
import { type Memory, memoryOf } from '../memory';
import { bareTray, type Program, shippedProgram } from '../programs';
import { start } from '../run-program';
import { untilIdle } from '../settle';
import type { Stage } from '../stage';

/** The memory of a program that is started hidden, once its icon is in the tray and it has done nothing for five seconds. */
export async function memoryInTray(stage: Stage, program: Program): Promise<Memory> {
  const running = start(stage, program);
  try {
    await stage.tray.item();
    await untilIdle(running.pid);
    return memoryOf(running.pid);
  } finally {
    await running.end();
  }
}

/**
 * What the program costs while nobody needs it: started at log-in, hidden in the tray, no window made yet. Memory of the
 * whole process tree once its icon is in the tray and it has done nothing for five seconds.
 */
export const hiddenInTray: Figure = async (stage, { pairs, against }) => {
  const hidden = ['--hidden'];
  const program = shippedProgram(stage.desk, 'lifeline', { args: hidden });
  const other =
    against === undefined
      ? bareTray(stage.desk)
      : shippedProgram(stage.desk, 'the other build', { folder: against, args: hidden });

  const measure = (each: Program) => memoryInTray(stage, each);

  // The first start of all makes folders and caches that every later one finds.
  await measure(program);
  await measure(other);
  const measured = await inPairs([program, other], pairs, measure);
  const pairsOf = (part: 'unique' | 'proportional') =>
    measured.map((pair) => ({ program: pair.program[part], comparison: pair.comparison[part] }));
  return [
    rowOfPairs({ what: 'hidden at log-in, PSS', unit: 'MiB', most: 1 }, other.name, pairsOf('proportional')),
    rowOfPairs({ what: 'hidden at log-in, unique memory', unit: 'MiB' }, other.name, pairsOf('unique')),
  ];
};
