import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { announce, Problem, runCommand } from '../../build/setup/problem.mjs';
import { type Appearance, setUp, sizeNames, type Theme, themes } from '../faces/appearance';
import { goThrough, type Met } from '../faces/stage';
import { isAsked, scrollToPlace, states } from '../faces/states';
import { type Picture, writeContactSheet } from './contact-sheet';
import { chosen, wordsOf } from './options';

const project = path.resolve(import.meta.dirname, '../..');
const folder = path.join(project, 'test-results', 'contact-sheet');
const readmeFolder = path.join(project, 'docs', 'images');

/** Of the package that build/scripts/screenshots.mjs asks for. */
const font = 'Inter';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    theme: { type: 'string', default: '' },
    size: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
  },
});

const slug = (words: string) => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

async function shoot({ page, stage, state }: Met, appearance: Appearance, file: string): Promise<void> {
  await setUp(stage.app, page, appearance);
  await scrollToPlace(page, state);
  await page.screenshot({ path: file, animations: 'disabled' });
}

/** Pictures of the README's states in the two themes that a reader of it may have. */
async function readmePictures(met: Met): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    const file = path.join(readmeFolder, `${met.state.readme}-${theme}.png`);
    await shoot(met, { theme, size: '1280x800', zoom: 1 }, file);
  }
}

await runCommand(async () => {
  const chosenThemes: readonly Theme[] = chosen('theme', values.theme, themes);
  const chosenSizes = chosen('size', values.size, sizeNames);
  const only = wordsOf(values.only);
  const wanted = states.filter(
    (state) => isAsked(state, only) && (!values.readme || (state.readme !== undefined && state.desk === 'usual')),
  );
  if (wanted.length === 0) throw new Problem(`No screen and no state is called ${values.only}.`);
  const failures: string[] = [];
  const failed = (where: string, problem: string) => {
    failures.push(where);
    announce(`${where}: ${problem}`);
  };
  if (values.readme) {
    await goThrough(wanted, readmePictures, failed, font);
    announce(`The pictures are in ${path.relative(process.cwd(), readmeFolder)}.`);
    return failures.length === 0 ? 0 : 1;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  const take = async (met: Met) => {
    const { screen, name } = met.state;
    // The palette keeps its own size.
    for (const size of screen === 'palette' ? chosenSizes.slice(0, 1) : chosenSizes) {
      for (const theme of chosenThemes) {
        const file = `${screen}-${slug(name)}-${theme}-${size}.png`;
        await shoot(met, { theme, size, zoom: 1 }, path.join(folder, file));
        pictures.push({ screen, state: name, theme, size, file });
      }
    }
  };
  await goThrough(wanted, take, failed, font);
  const sheets = writeContactSheet(folder, pictures);
  announce(`${pictures.length} pictures: look through ${path.relative(process.cwd(), folder)}/${sheets[0]}.`);
  return failures.length === 0 ? 0 : 1;
});
