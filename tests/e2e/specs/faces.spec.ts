import { setUp, sizeNames, themes } from '../../faces/appearance';
import { sideways, violations } from '../../faces/check-with-axe';
import { walkByKeyboard } from '../../faces/keyboard-walk';
import { goThrough } from '../../faces/stage';
import { scrollToPlace, states } from '../../faces/states';
import { expect, test } from '../fixtures/desk';

/** Each state is met in one of these; all states in all of them, scrolled through, is `npm run prove -- accessibility`. */
const appearances = [1, 2].flatMap((zoom) =>
  sizeNames.flatMap((size) => themes.map((theme) => ({ theme, size, zoom }) as const)),
);

test('nobody is shut out of any state of any screen, by eye, by keyboard or by ear', async () => {
  test.setTimeout(180_000);
  const problems: string[] = [];
  let next = 0;
  await goThrough(
    // Some states differ from others in nothing but where they are scrolled to.
    states.filter(({ at }) => at === undefined),
    async ({ page, stage, state }) => {
      const appearance = appearances[next % appearances.length] ?? { theme: 'light', size: '720x520', zoom: 1 };
      next += 1;
      const note = (found: readonly string[]) =>
        problems.push(...found.map((problem) => `${state.screen}, ${state.name}: ${problem}`));
      await setUp(stage.app, page, appearance);
      await scrollToPlace(page, state);
      note(await violations(page));
      note(await sideways(page));
      note((await walkByKeyboard(page)).problems);
    },
    (where, problem) => problems.push(`${where}: ${problem}`),
  );
  expect(problems).toEqual([]);
});
