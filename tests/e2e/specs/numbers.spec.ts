import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { turnTo } from '../fixtures/request';

test('numbers are found by country, alias, region and digits', async ({ desk }) => {
  const { window } = await desk.launch();
  await turnTo(window, 'Numbers');
  const search = window.getByRole('searchbox');
  for (const [typed, first] of [
    ['deutschland', '+49 69 6677 37597'],
    ['Great Britain', '+44 20 3880 0017'],
    ['brazil', '+1 202 991 0540'],
    ['nz', '+64 9-887 4015'],
    ['3157', '+65 3157 0602'],
  ] as const) {
    await search.fill(typed);
    await expect(window.getByRole('listitem').first().getByText(first)).toBeVisible();
  }
});

test('a search that fits nothing says what to try', async ({ desk }) => {
  const { window } = await desk.launch();
  await turnTo(window, 'Numbers');
  await window.getByRole('searchbox').fill('atlantis');
  await expect(window.getByText(text.numbers.none)).toBeVisible();
  await expect(window.getByText(text.numbers.hint)).toBeVisible();
});
