// npm run prove -- accessibility [--only call,write] [--theme light]: goes through every screen and state in every theme, size and
// zoom, scrolled through, with axe, and with the Tab key.
import { parseArgs } from 'node:util';
import { announce, Problem, runCommand } from '../../build/setup/problem.mjs';
import { type Appearance, nameOfAppearance, setUp, sizeNames, themes } from '../faces/appearance';
import { sideways, violationsScrolledThrough } from '../faces/check-with-axe';
import { walkByKeyboard } from '../faces/keyboard-walk';
import { goThrough } from '../faces/stage';
import { isAsked, scrollToPlace, states } from '../faces/states';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, theme: { type: 'string', default: '' } },
});
const zooms = [1, 2, 4] as const;

await runCommand(async () => {
  const asked = themes.filter((theme) => values.theme === '' || theme === values.theme);
  /** In which all is judged; in the others what depends on colours. */
  const [first] = asked;
  if (first === undefined) throw new Problem(`There is no theme ${values.theme}: choose ${themes.join(', ')}.`);

  const appearances: readonly Appearance[] = sizeNames.flatMap((size) =>
    zooms.flatMap((zoom) => asked.map((theme) => ({ theme, size, zoom }))),
  );
  const only = values.only
    .split(',')
    .map((words) => words.trim().toLowerCase())
    .filter(Boolean);
  const wanted = states.filter((state) => isAsked(state, only));
  if (wanted.length === 0) throw new Problem(`No state is called ${values.only}.`);
  /** Where each problem was seen. */
  const problems = new Map<string, string[]>();
  const note = (problem: string, where: string) => {
    // A long run that somebody ends has said by then what it found.
    if (!problems.has(problem)) announce(`${where}: ${problem}`);
    problems.set(problem, [...(problems.get(problem) ?? []), where]);
  };
  let [looked, stops] = [0, 0];
  await goThrough(
    wanted,
    async ({ page, stage, state }) => {
      const where = `${state.screen}: ${state.name}`;
      for (const appearance of appearances) {
        looked += 1;
        await setUp(stage.app, page, appearance);
        await scrollToPlace(page, state);
        const place = `${where} (${nameOfAppearance(appearance)})`;
        for (const problem of await violationsScrolledThrough(page, appearance.theme !== first)) note(problem, place);
        // WCAG 1.4.10 asks for 320 CSS pixels; the smaller window at 400 % has 180.
        if (appearance.zoom === 4 && appearance.size === '720x520') continue;
        for (const problem of await sideways(page)) note(problem, place);
        // Neither order nor names depend on colours.
        if (appearance.theme === first || appearance.zoom === 1) {
          const walked = await walkByKeyboard(page);
          stops += walked.stops;
          for (const problem of walked.problems) note(problem, place);
        }
      }
      announce(where);
    },
    (where, problem) => note(problem, where),
  );
  for (const [problem, places] of problems) {
    console.log(
      `${problem}\n  ${places.length} times: ${places.slice(0, 4).join('; ')}${places.length > 4 ? '; …' : ''}`,
    );
  }
  announce(`${wanted.length} states, ${looked} looks, ${stops} focus stops, ${problems.size} problems.`);
  return problems.size === 0 ? 0 : 1;
});
