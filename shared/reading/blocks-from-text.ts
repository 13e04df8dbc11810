// It is CommonJS, whose parts plain Node doesn't name.
import papaparse from 'papaparse';
import { type Block, type Page, passage } from './blocks';
import { drawnTable } from './drawn-table';
import { unwrapped } from './unwrapped';

/** Reads a table of values parted by commas, semicolons or tabs. */
export function pageFromCsv(text: string): Page {
  const { data } = papaparse.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const blocks = data.map(
    (cells, index): Block => ({
      kind: 'row',
      table: 1,
      isHead: index === 0 && !cells.some((cell) => /\d{4}/.test(cell)),
      cells: cells.map((cell) => passage(cell)),
    }),
  );
  return { blocks, facts: new Map(), structured: [] };
}

/** What parts columns in running text: a tab, a bar, or more blanks than anybody types between words. */
const columns = /\t| \| | {3,}/;

/** What tells reStructuredText's program how to print; nobody sees it. */
const directive = /^\s*\.\. [\w-]+::|^\s+:[\w-]+:(?!.*\d{3})/;

/** No row has more cells. */
const mostCells = 100;

/** Reads text without any marks: each line by itself, columns as those of a table, an underlined line as a heading. */
export function pageFromText(text: string): Page {
  const blocks: Block[] = [];
  const whole = text.split(/\r\n|\r|\n/).flatMap((line) => line.match(/.{1,50000}/gsu) ?? ['']);
  const lines = unwrapped(whole);
  let table = 0;
  let isInTable = false;
  let behindTable = 0;
  for (const [index, line] of lines.entries()) {
    if (index < behindTable) continue;
    const drawn = drawnTable(lines, index);
    if (drawn) {
      table += 1;
      behindTable = drawn.end;
      isInTable = false;
      const rows = drawn.rows.map((cells) => cells.map((cell) => passage(cell)));
      blocks.push(...rows.map((cells): Block => ({ kind: 'row', table, isHead: false, cells })));
      continue;
    }
    const cells = line
      .replace(/^[ \t]+(?! {3,})/, '')
      .replace(/^\|(?:.*\|)\s*$/, (row) => row.trim().slice(1, -1))
      .split(columns, mostCells);
    const isRow = cells.length > 1;
    if (isRow && !isInTable) table += 1;
    isInTable = isRow;
    const content = passage(line);
    if (isRow) blocks.push({ kind: 'row', table, isHead: false, cells: cells.map((cell) => passage(cell)) });
    else if (content.text === '' || directive.test(line) || /^[-=_*~]{3,}$/.test(content.text)) continue;
    else if (/^[=-]{3,}\s*$/.test(lines[index + 1] ?? '')) blocks.push({ kind: 'heading', level: 2, passage: content });
    else {
      const bullet = /^[*•·–-]\s*(?=\D)/.exec(content.text)?.[0] ?? '';
      const said = passage(content.text.slice(bullet.length));
      blocks.push(bullet === '' ? { kind: 'text', passage: said } : { kind: 'item', depth: 1, passage: said });
    }
  }
  return { blocks, facts: new Map(), structured: [] };
}
