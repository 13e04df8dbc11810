import { text } from '../../../shared/text';
import { type Figure, inPairs, type Row, rowOfPairs } from '../figure';
import { programWithGuide } from '../guide-of-size';
import { type Landmark, learnLandmark, timeToShow } from '../landmark';
import { type Program, shippedProgram } from '../programs';
import { drive, start } from '../run-program';
import type { Stage } from '../stage';
import { summaryOf } from '../statistics';
import { typeInto } from '../typing';
import { ownCallButton } from './open-window';

const fewest = 7;
const more = [100, 10_000] as const;
const words = ['ger', 'nor', '4969', '6123'];

const programOf = async (stage: Stage, size: number) =>
  shippedProgram(stage.desk, `guide-of-${size}`, { folder: await programWithGuide(size) });

/** How long two programs take to start, in turn. */
async function starts(stage: Stage, programs: readonly [Program, Program], pairs: number) {
  const landmarks = new Map<Program, Landmark>();
  for (const each of programs) landmarks.set(each, await learnLandmark(stage, each, ownCallButton));
  return inPairs(programs, pairs, async (each) => {
    const landmark = landmarks.get(each);
    if (!landmark) throw new Error(`Nobody has learned what ${each.name} looks like.`);
    const { acted: running, taken } = await timeToShow(stage, landmark, () => start(stage, each));
    await running.end();
    return taken;
  });
}

async function searches(stage: Stage, program: Program): Promise<readonly number[]> {
  const app = await drive(stage, program);
  try {
    const window = await app.firstWindow();
    await window.getByRole('navigation').getByRole('button', { name: text.nav.numbers }).click();
    const search = window.getByRole('searchbox');
    // The first word warms up what is only made once.
    await typeInto(window, search, ['uk']);
    return await typeInto(window, search, words);
  } finally {
    await app.close();
  }
}

/**
 * What more numbers cost: the start, beside that of a program with seven, and a key pressed in the search of the Numbers screen
 * until its results are painted; each in a program that was built with a guide of that size.
 */
export const numbers: Figure = async (stage, { pairs }) => {
  const few = await programOf(stage, fewest);
  const searched = async (program: Program, shown: string): Promise<Row> => ({
    what: `key pressed in search until painted, ${shown} numbers`,
    unit: 'ms',
    program: summaryOf(await searches(stage, program)),
    most: 16,
  });
  const rows: Row[] = [await searched(few, String(fewest))];
  for (const size of more) {
    const program = await programOf(stage, size);
    const shown = size.toLocaleString('en');
    const measured = await starts(stage, [program, few], pairs);
    rows.push(rowOfPairs({ what: `start, ${shown} numbers`, unit: 'ms', most: 1.2 }, `${fewest} numbers`, measured));
    rows.push(await searched(program, shown));
  }
  return rows;
};
