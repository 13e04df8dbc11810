import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { text } from '../../shared/text';
import { contoso } from '../../tests/fixtures/contoso';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openHabits } from '../desk/habits/habits';
import { numbersAtHand, numbersForMessage } from './numbers-at-hand';
import { openShelf } from './shelf';

const tell = () => undefined;
const shelfIn = (folder: string) => openShelf(folder, { say: tell, chosen: openHabits(folder, tell).guide });
const [first, ...others] = builtInGuide.lines;
if (!first) throw new Error('The guide has no lines.');
const corrected = { ...builtInGuide, lines: [{ ...first, shown: '+1 202 991 0541', e164: '+12029910541' }, ...others] };

test('a new desk has the numbers that the app came with, and no doubt about them', async () => {
  expect(await numbersAtHand(emptyFolder())).toEqual({ guides: [builtInGuide], isUnsure: false });
});

test('a number that was corrected is shown as it was corrected', async () => {
  const folder = emptyFolder();
  shelfIn(folder).save(corrected);
  expect((await numbersAtHand(folder)).guides).toEqual([corrected]);
  const said = await numbersForMessage(folder);
  expect(said).toContain('+1 202 991 0541');
  expect(said).not.toContain('+1 202 991 0540');
  expect(said).not.toContain(text.numbersAlone.unsure);
});

test('the guide in use comes first', async () => {
  const folder = emptyFolder();
  const shelf = shelfIn(folder);
  shelf.save(contoso);
  shelf.choose(contoso.id);
  expect((await numbersAtHand(folder)).guides.map(({ id }) => id)).toEqual([contoso.id, 'alm']);
  expect(await numbersForMessage(folder)).toContain('+49 30 5550 1234');
});

test('where a correction can’t be read, the built-in numbers say so', async () => {
  const folder = emptyFolder();
  shelfIn(folder).save(corrected);
  writeFileSync(join(folder, 'guides', 'alm.json'), '{"version": 1, "guide": {');
  expect(await numbersAtHand(folder)).toEqual({ guides: [builtInGuide], isUnsure: true });
  expect(await numbersForMessage(folder)).toContain(text.numbersAlone.unsure);
});

test('a message has as many numbers as it has room for, and says how many more there are', async () => {
  const folder = emptyFolder();
  const lines = Array.from({ length: 124 }, (_, index) => ({ ...first, id: `line-${index}` }));
  shelfIn(folder).save({ ...builtInGuide, lines });
  const said = await numbersForMessage(folder);
  expect(said.split('\n')).toHaveLength(25);
  expect(said).toContain(text.numbersAlone.more(100));
});

test('a folder that is none leaves the built-in numbers', async () => {
  const folder = join(emptyFolder(), 'nowhere');
  expect((await numbersAtHand(folder)).guides).toEqual([builtInGuide]);
  mkdirSync(folder);
  writeFileSync(join(folder, 'guides'), 'no folder');
  expect((await numbersAtHand(folder)).guides).toEqual([builtInGuide]);
});
