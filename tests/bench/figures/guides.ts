import path from 'node:path';
import { text } from '../../../shared/text';
import { type Figure, inPairs, type Row, rowOfPairs } from '../figure';
import { writeGuides } from '../guide-of-size';
import { learnLandmark, timeToShow } from '../landmark';
import { paintedAfter } from '../painted-after';
import { type Program, shippedProgram } from '../programs';
import { drive, start } from '../run-program';
import { untilIdle } from '../settle';
import type { Stage } from '../stage';
import { summaryOf } from '../statistics';
import { typeInto } from '../typing';
import { ownCallButton } from './open-window';

const [guidesOfDesk, numbersOfEach] = [50, 200];
const words = ['ger', 'nor', '4969', '6123'];
const answers = 10;

async function starts(stage: Stage, programs: readonly [Program, Program], pairs: number) {
  return inPairs(programs, pairs, async (each) => {
    const landmark = await learnLandmark(stage, each, ownCallButton);
    const { acted: running, taken } = await timeToShow(stage, landmark, () => start(stage, each));
    await running.end();
    return taken;
  });
}

/** With the program at rest: keys in the search over all products and in the palette, and the answer to the first question. */
async function used(stage: Stage, program: Program) {
  const app = await drive(stage, program);
  try {
    const window = await app.firstWindow();
    await untilIdle(app.process().pid ?? 0);
    const answered: number[] = [];
    for (let time = 0; time < answers; time += 1)
      answered.push(
        await paintedAfter(window, 'click', () =>
          window
            .getByRole('radio')
            .nth(time % 2)
            .click({ force: true }),
        ),
      );
    await window.getByRole('navigation').getByRole('button', { name: text.nav.numbers }).click();
    await window.getByLabel(text.numbers.products).selectOption({ label: text.numbers.allProducts });
    const search = window.getByRole('searchbox');
    await typeInto(window, search, ['uk']);
    const searched = await typeInto(window, search, words);
    const opened = app.waitForEvent('window');
    await window.evaluate(() => lifeline.call('palette.open', undefined));
    const page = await opened;
    const box = page.getByRole('combobox');
    await typeInto(page, box, ['uk']);
    return { answered, searched, inPalette: await typeInto(page, box, words) };
  } finally {
    await app.close();
  }
}

/** What a desk costs that depends on many products: the start, and what is typed and answered in a program at rest. */
export const guides: Figure = async (stage, { pairs }) => {
  const folder = path.join(stage.desk, 'guides');
  writeGuides(folder, guidesOfDesk, numbersOfEach);
  const many = shippedProgram(stage.desk, 'many guides', { guides: folder });
  const one = shippedProgram(stage.desk, 'one guide');
  const of = `${guidesOfDesk} guides of ${numbersOfEach} numbers`;
  const measured = await starts(stage, [many, one], pairs);
  const { answered, searched, inPalette } = await used(stage, many);
  const row = (what: string, times: readonly number[], most: number): Row => ({
    what: `${what}, ${of}`,
    unit: 'ms',
    program: summaryOf(times),
    most,
  });
  return [
    rowOfPairs({ what: `start, ${of}`, unit: 'ms', most: 1.2 }, 'one guide', measured),
    row('Severity 1 answered until painted', answered, 50),
    row('key pressed in the search over all products until painted', searched, 16),
    row('key pressed in the palette until painted', inPalette, 16),
  ];
};
