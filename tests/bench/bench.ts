import path from 'node:path';
import { parseArgs } from 'node:util';
import { announce, Problem, runCommand } from '../../build/setup/problem.mjs';
import type { Extent, Figure, Row } from './figure';
import { guides } from './figures/guides';
import { hiddenInTray } from './figures/hidden-in-tray';
import { journal } from './figures/journal';
import { kept } from './figures/kept';
import { numbers } from './figures/numbers';
import { openWindow } from './figures/open-window';
import { palette } from './figures/palette';
import { reading } from './figures/reading';
import { shippedCode } from './figures/shipped-code';
import { describeMachine } from './machine';
import { jsonOf, markdownOf } from './report';
import { setStage } from './stage';

/** By the name that `--only` knows each by. */
const figures: Readonly<Record<string, Figure>> = {
  open: openWindow,
  hidden: hiddenInTray,
  palette,
  numbers,
  guides,
  journal,
  kept,
  reading,
  size: shippedCode,
};

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(figures).join(',') },
    pairs: { type: 'string', default: '10' },
    against: { type: 'string' },
  },
});

/** @throws Problem for a figure that there is not */
function chosenFigures(): readonly (readonly [string, Figure])[] {
  return values.only.split(',').map((name) => {
    const figure = figures[name];
    if (figure) return [name, figure];
    throw new Problem(`There is no figure called ${name}: choose from ${Object.keys(figures).join(', ')}.`);
  });
}

/** @throws Problem for what is no number of pairs */
function chosenExtent(): Extent {
  const pairs = Number(values.pairs);
  if (!Number.isInteger(pairs) || pairs < 1) {
    throw new Problem(`--pairs takes a whole number from 1 on, not ${values.pairs}.`);
  }
  return values.against === undefined ? { pairs } : { pairs, against: path.resolve(values.against) };
}

await runCommand(async () => {
  const chosen = chosenFigures();
  const extent = chosenExtent();
  const stage = await setStage();
  try {
    const rows: Row[] = [];
    let failed = 0;
    for (const [name, figure] of chosen) {
      announce(`Measuring: ${name}.`);
      try {
        rows.push(...(await figure(stage, extent)));
      } catch (error) {
        // An hour of other figures is not to be lost over one.
        failed += 1;
        announce(`${name} could not be measured: ${error instanceof Error ? error.stack : error}`);
      }
    }
    const report = { machine: describeMachine(stage.electron, extent.pairs), rows };
    process.stdout.write(values.json ? jsonOf(report) : markdownOf(report));
    return failed > 0 ? 1 : 0;
  } finally {
    await stage.clear();
  }
});
