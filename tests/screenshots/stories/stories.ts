import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { announce, Problem, runCommand } from '../../../build/setup/problem.mjs';
import { Desk } from '../../e2e/fixtures/desk';
import { sizeNames, themes } from '../../faces/appearance';
import { type Picture, writeContactSheet } from '../contact-sheet';
import { chosen, wordsOf } from '../options';
import { aroundTheCall } from './around-the-call';
import { aroundGuides } from './guides';
import { RealDesktop } from './real-desktop';
import { type Looks, type Story, stageFor } from './stage';

const folder = path.resolve(import.meta.dirname, '../../../test-results/stories');

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    theme: { type: 'string', default: '' },
    size: { type: 'string', default: '' },
  },
});

/** Plays one story. @returns its pictures, and what went wrong */
async function play(story: Story, looks: Looks, screen: string) {
  const faults: string[] = [];
  const desk = await Desk.make();
  await story.before?.(desk);
  const desktop = await RealDesktop.on(desk, screen);
  const { stage, pictures } = stageFor(story, desk, desktop, looks, folder);
  try {
    await story.tell(stage);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
    await stage.step('here it went wrong').catch(() => undefined);
  }
  await desk.quit();
  await desktop.stop();
  const { faults: said } = await desk.clear();
  return { pictures, faults: [...faults, ...said.map((fault) => fault.text)] };
}

await runCommand(async () => {
  const screen = process.env['ALM_LIFELINE_PICTURE'];
  if (screen === undefined) throw new Problem('Start this by npm run screenshots -- --stories.');
  // Forced colours are Windows’ own.
  const inThemes = chosen('theme', values.theme, themes.slice(0, 2));
  const looks = { themes: inThemes, sizes: chosen('size', values.size, sizeNames).toReversed() };
  const only = wordsOf(values.only);
  const wanted = [...aroundTheCall, ...aroundGuides].filter(
    ({ name }) => only.length === 0 || only.some((word) => name.includes(word)),
  );
  if (wanted.length === 0) throw new Problem(`No story is called ${values.only}.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all: Picture[] = [];
  let failures = 0;
  for (const story of wanted) {
    const { pictures, faults } = await play(story, looks, screen);
    all.push(...pictures);
    failures += faults.length;
    for (const fault of faults) announce(`${story.name}: ${fault}`);
  }
  const [index] = writeContactSheet(folder, all);
  announce(
    `${all.length} pictures of ${wanted.length} stories: look through ${path.relative(process.cwd(), folder)}/${index}.`,
  );
  return failures === 0 ? 0 : 1;
});
