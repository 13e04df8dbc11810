import { text } from '../../../shared/text';
import type { Extent, Figure, Row } from '../figure';
import { programWithGuide } from '../guide-of-size';
import { learnLandmark, timeToShow } from '../landmark';
import { type Program, shippedProgram } from '../programs';
import { drive, start } from '../run-program';
import type { Stage } from '../stage';
import { summaryOf } from '../statistics';
import { typeInto } from '../typing';
import { ownCallButton } from './open-window';

const sizes = [7, 100, 10_000] as const;
const words = ['ger', 'nor', '4969', '6123'];

async function starts(stage: Stage, program: Program, { pairs }: Extent): Promise<readonly number[]> {
  const landmark = await learnLandmark(stage, program, ownCallButton);
  const times: number[] = [];
  for (let run = 0; run < pairs; run += 1) {
    const { acted: running, taken } = await timeToShow(stage, landmark, () => start(stage, program));
    times.push(taken);
    await running.end();
  }
  return times;
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
 * What more numbers cost: the start, and a key pressed in the search of the Numbers screen until its results are painted,
 * in a program that was built with a guide of that size.
 */
export const numbers: Figure = async (stage, extent) => {
  const rows: Row[] = [];
  for (const size of sizes) {
    const program = shippedProgram(stage.desk, `guide-of-${size}`, { folder: await programWithGuide(size) });
    const shown = size.toLocaleString('en');
    rows.push({
      what: `start, ${shown} numbers`,
      unit: 'ms',
      program: summaryOf(await starts(stage, program, extent)),
    });
    rows.push({
      what: `key pressed in search until painted, ${shown} numbers`,
      unit: 'ms',
      program: summaryOf(await searches(stage, program)),
      most: 16,
    });
  }
  return rows;
};
