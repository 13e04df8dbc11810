// It is CommonJS, whose parts plain Node doesn't name.
import papaparse from 'papaparse';
import { type Block, type Page, passage } from './blocks';

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

/** Reads text without any marks: each line by itself, columns as those of a table, an underlined line as a heading. */
export function pageFromText(text: string): Page {
  const blocks: Block[] = [];
  const lines = text.split(/\r\n|\r|\n/).flatMap((line) => line.match(/.{1,50000}/gsu) ?? ['']);
  let table = 0;
  let isInTable = false;
  for (const [index, line] of lines.entries()) {
    const cells = line.replace(/^[ \t]+(?! {3,})/, '').split(columns);
    const isRow = cells.length > 1;
    if (isRow && !isInTable) table += 1;
    isInTable = isRow;
    const content = passage(line);
    if (isRow) blocks.push({ kind: 'row', table, isHead: false, cells: cells.map((cell) => passage(cell)) });
    else if (content.text === '' || /^[-=_*~]{3,}$/.test(content.text)) continue;
    else if (/^[=-]{3,}\s*$/.test(lines[index + 1] ?? '')) blocks.push({ kind: 'heading', level: 2, passage: content });
    else {
      const bullet = /^[*•·–-]\s*(?=\D)/.exec(content.text)?.[0] ?? '';
      const said = passage(content.text.slice(bullet.length));
      blocks.push(bullet === '' ? { kind: 'text', passage: said } : { kind: 'item', depth: 1, passage: said });
    }
  }
  return { blocks, facts: new Map(), structured: [] };
}
