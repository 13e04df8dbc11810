import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';

/** One picture of the contact sheet, as a file in its folder. */
export interface Picture {
  readonly screen: string;
  readonly state: string;
  readonly theme: string;
  readonly size: string;
  readonly file: string;
}

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** In the order in which they first come. */
function groupsOf<Key extends string>(
  pictures: readonly Picture[],
  key: (picture: Picture) => Key,
): readonly (readonly [Key, readonly Picture[]])[] {
  const groups = new Map<Key, Picture[]>();
  for (const picture of pictures) {
    const own = groups.get(key(picture)) ?? [];
    own.push(picture);
    groups.set(key(picture), own);
  }
  return [...groups];
}

function page(pictures: readonly Picture[]): string {
  const figure = ({ file, theme, size, state }: Picture) =>
    `<a href="${file}" title="${escaped(`${state}, ${theme}, ${size}`)}"><img loading="lazy" alt="${escaped(`${state}, ${theme}, ${size}`)}" src="${file}"><span>${theme} ${size}</span></a>`;
  const section = ([screen, own]: readonly [string, readonly Picture[]]) =>
    `<section><h2 id="${screen}">${screen}</h2>${groupsOf(own, ({ state }) => state)
      .map(([state, shown]) => `<h3>${escaped(state)}</h3><div class="row">${shown.map(figure).join('')}</div>`)
      .join('')}</section>`;
  const screens = groupsOf(pictures, ({ screen }) => screen);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>ALM Lifeline: contact sheet</title>
<style>
  body { margin: 16px; background: #8a9299; color: #111; font: 14px system-ui, sans-serif; }
  nav a { margin-right: 12px; color: inherit; font-weight: 600; }
  h3 { margin: 20px 0 6px; }
  .row { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 12px; align-items: start; }
  .row a { color: inherit; text-decoration: none; }
  img { display: block; width: 100%; }
</style>
<nav>${screens.map(([screen]) => `<a href="#${screen}">${screen}</a>`).join('')}</nav>
${screens.map(section).join('\n')}
</html>
`;
}

/** In pixels; text on a picture that is wider than a cell can still be read at three quarters of its size. */
const cell = { width: 960, gap: 16, caption: 26 };
/** More would be too small to read once a viewer has made it fit. */
const rowsInOne = 4;

/** Some rows of pictures, one state each, as one picture. */
function sheet(folder: string, title: string, rows: readonly (readonly [string, readonly Picture[]])[]): Buffer {
  let top = cell.gap + cell.caption;
  let widest = 0;
  const parts = [text(cell.gap, top - 8, title, 20)];
  for (const [state, pictures] of rows) {
    parts.push(text(cell.gap, top + cell.caption - 9, state, 16));
    top += cell.caption;
    let tallest = 0;
    let left = cell.gap;
    for (const { file } of pictures) {
      const bytes = readFileSync(path.join(folder, file));
      const { width, height } = PNG.sync.read(bytes);
      const shownWidth = Math.min(cell.width, width);
      const shownHeight = Math.round((shownWidth * height) / width);
      tallest = Math.max(tallest, shownHeight);
      parts.push(
        `<image x="${left}" y="${top}" width="${shownWidth}" height="${shownHeight}" href="data:image/png;base64,${bytes.toString('base64')}"/>`,
      );
      left += shownWidth + cell.gap;
    }
    widest = Math.max(widest, left);
    top += tallest + cell.gap;
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widest}" height="${top}"><rect width="100%" height="100%" fill="#8a9299"/>${parts.join('')}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans' } }).render().asPng();
}

const text = (x: number, y: number, words: string, size: number) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="600" font-family="Inter, DejaVu Sans, sans-serif" fill="#111">${escaped(words)}</text>`;

/**
 * Lays out pictures for a person to look through: index.html with all of them by screen, and PNG sheets with some states
 * each, one theme beside the other.
 *
 * @returns the names of the files written
 */
export function writeContactSheet(folder: string, pictures: readonly Picture[]): readonly string[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), page(pictures));
  const written = ['index.html'];
  for (const [name, own] of groupsOf(pictures, ({ screen, size }) => `${screen}-${size}`)) {
    const rows = groupsOf(own, ({ state }) => state);
    for (let from = 0; from < rows.length; from += rowsInOne) {
      const file = `sheet-${name}-${from / rowsInOne + 1}.png`;
      writeFileSync(path.join(folder, file), sheet(folder, name, rows.slice(from, from + rowsInOne)));
      written.push(file);
    }
  }
  return written;
}
