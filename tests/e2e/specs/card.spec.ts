import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { text } from '../../../shared/text';
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

/** The share of pixels in the page's margins (14 mm, less a little) that are not white. */
function inkInMargins(file: string): number {
  execFileSync('pdftoppm', ['-r', '72', '-png', '-singlefile', file, file]);
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
