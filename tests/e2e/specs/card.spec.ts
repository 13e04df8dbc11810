import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { text } from '../../../shared/text';
import { contoso } from '../../fixtures/contoso';
import { answerQuestions } from '../fixtures/answer-questions';
import { chooseFile } from '../fixtures/choose-file';
import { type Desk, expect, type LaunchOptions, test } from '../fixtures/desk';

type Kept = Parameters<typeof lifeline.call<'settings.change'>>[1];

/** The emergency card as it is saved at this desk. @returns the path of the PDF */
async function savedCard(desk: Desk, kept: Kept, options: LaunchOptions = {}): Promise<string> {
  const { app, window } = await desk.launch(options);
  await window.evaluate((change) => lifeline.call('settings.change', change), kept);
  const file = join(desk.places.home, 'card.pdf');
  await chooseFile(app, file);
  const saved = await window.evaluate(() => lifeline.call('card.save', undefined));
  expect(saved).toEqual({ ok: true, value: { file: 'card.pdf' } });
  return file;
}

const pagesOf = (file: string) => Number(/^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [file]).toString())?.[1]);

/** The share of pixels in a page's margins (14 mm, less a little) that are not white. */
function inkInMargins(file: string, page = 1): number {
  execFileSync('pdftoppm', ['-r', '72', '-png', '-singlefile', '-f', `${page}`, file, file]);
  const { width, height, data } = PNG.sync.read(readFileSync(`${file}.png`));
  const margin = Math.floor((13 / 25.4) * 72);
  let inked = 0;
  let all = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (x >= margin && x < width - margin && y >= margin && y < height - margin) continue;
      all += 1;
      if (data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).some((part) => part < 250)) inked += 1;
    }
  }
  return inked / all;
}

for (const theme of ['light', 'dark'] as const) {
  test(`the card has white margins on a ${theme} desktop`, async ({ desk }) => {
    const file = await savedCard(desk, {}, { args: theme === 'dark' ? ['--force-dark-mode'] : [] });
    expect(inkInMargins(file)).toBe(0);
  });
}

const longest = { unbroken: 'W'.repeat(320), words: 'Wwmm '.repeat(64), signs: '工'.repeat(320) };

for (const [kind, typed] of Object.entries(longest)) {
  test(`the card is one page with the longest ${kind} in every field`, async ({ desk }) => {
    const file = await savedCard(desk, { company: typed, contactName: typed, contactPhone: typed, product: typed });
    expect(pagesOf(file)).toBe(1);
    expect(inkInMargins(file)).toBe(0);
    const printed = execFileSync('pdftotext', ['-layout', file, '-']).toString();
    // The last line of the card is on it, so nothing was cut off.
    expect(printed).toContain(text.card.printedOn(new Date()).split(' ').at(-1));
    expect(printed.match(new RegExp(typed[0] ?? '', 'g'))?.length).toBeGreaterThanOrEqual(
      4 * (typed.match(new RegExp(typed[0] ?? '', 'g'))?.length ?? 0),
    );
  });
}

test('the zoom of the windows leaves the card as it is', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { zoom: 200 }));
  await desk.quit();
  const zoomed = await savedCard(desk, { company: 'x'.repeat(320) });
  const sizes = (file: string) =>
    execFileSync('pdftotext', ['-bbox', file, '-'])
      .toString()
      .replace(/<meta.*/g, '');
  const large = sizes(zoomed);
  expect(pagesOf(zoomed)).toBe(1);
  await desk.quit();
  const plain = await savedCard(desk, { zoom: 100 });
  expect(large).toBe(sizes(plain));
});

test('the card has the name of all that support asks for, and the way through each menu', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.evaluate(async () => {
    const known = await lifeline.call('state.read', undefined);
    if (!known.ok) return;
    const { guide } = known.value;
    await lifeline.call('guide.save', {
      guide: {
        ...guide,
        identifiers: [
          ...guide.identifiers,
          { id: 'contract', name: 'Contract number', where: 'On the invoice.', isSecret: false, neededFor: ['phone'] },
        ],
        lines: guide.lines.map((line) => ({
          ...line,
          menu: [{ press: '1', say: 'Support' }, { press: '2' }],
          hours: { from: '08:00', to: '17:00' },
        })),
      },
    });
  });
  const file = join(desk.places.home, 'card.pdf');
  await chooseFile(app, file);
  await window.evaluate(() => lifeline.call('card.save', undefined));
  expect(pagesOf(file)).toBe(1);
  const printed = execFileSync('pdftotext', ['-layout', file, '-']).toString();
  for (const said of ['PIN', 'Contract number', 'On the invoice.']) expect(printed).toContain(said);
  expect(printed.match(/Menu: 1 Support, then 2/g)).toHaveLength(7);
  expect(printed.match(/08:00 to 17:00/g)).toHaveLength(7);
});

test('the card of all products has a page for each, without black margins', async ({ desk }) => {
  const { app, window } = await desk.launch({ args: ['--force-dark-mode'] });
  await answerQuestions(app, text.guides.consent.yes);
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), contoso);
  const save = async (isAll: boolean) => {
    const file = join(desk.places.home, `card-${isAll}.pdf`);
    await chooseFile(app, file);
    await window.evaluate((all) => lifeline.call('card.save', { isAll: all }), isAll);
    return file;
  };
  const one = await save(false);
  expect(pagesOf(one)).toBe(1);
  expect(execFileSync('pdftotext', ['-layout', one, '-']).toString()).not.toContain(contoso.product);
  const all = await save(true);
  expect(pagesOf(all)).toBe(2);
  for (const [page, numbers] of [
    [1, 7],
    [2, 1],
  ] as const) {
    expect(inkInMargins(all, page)).toBe(0);
    const printed = execFileSync('pdftotext', ['-f', `${page}`, '-l', `${page}`, '-layout', all, '-']).toString();
    expect(printed.match(/\+\d\d? /g)).toHaveLength(numbers);
  }
});

test('the card of a product with very many numbers goes on to further pages, and loses none', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await answerQuestions(app, text.guides.consent.yes);
  const [line] = contoso.lines;
  if (!line) throw new Error('Contoso has no number');
  const lines = Array.from({ length: 200 }, (_, index) => ({
    ...line,
    id: `line-${index}`,
    shown: `+49 30 5550 ${1_000 + index}`,
    e164: `+49305550${1_000 + index}`,
  }));
  await window.evaluate(
    async (guide) => {
      await lifeline.call('guide.save', { guide });
      await lifeline.call('guide.choose', { guide: guide.id });
    },
    { ...contoso, lines },
  );
  const file = join(desk.places.home, 'card.pdf');
  await chooseFile(app, file);
  await window.evaluate(() => lifeline.call('card.save', undefined));
  expect(pagesOf(file)).toBeGreaterThan(1);
  const printed = execFileSync('pdftotext', ['-layout', file, '-']).toString();
  expect(new Set(printed.match(/\+49 30 5550 \d{4}/g)).size).toBe(200);
  expect(printed).toContain(text.card.printedOn(new Date()).split(' ').at(-1));
  expect(inkInMargins(file)).toBe(0);
});
