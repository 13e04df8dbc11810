import { type Block, type Link, type Passage, passage } from './blocks';

interface CellSize {
  readonly isHead: boolean;
  readonly rows: number;
  readonly columns: number;
}

interface Row {
  cells: Passage[];
  headCells: number;
}

interface Table {
  readonly number: number;
  row: Row | undefined;
  cell: CellSize | undefined;
  /** Cells that reach into rows below, by column. */
  readonly hanging: Map<number, { readonly cell: Passage; readonly isHead: boolean; rows: number }>;
}

/** Deeper tables than these are read as running text: they only lay a page out. */
const deepestTable = 50;

/** A cell, heading or paragraph is longer only where something is broken. */
const longestText = 100_000;

/** Whether a word would end in a number, or a number in a word. */
const isGlued = (before: string, after: string) =>
  (/[\p{L}:]$/u.test(before) && /^[\d+(]/.test(after)) || (/\d$/.test(before) && /^\p{L}{2}/u.test(after));

/** Puts what a parser comes upon together into blocks. A table that holds headings or tables only lays a page out. */
export class BlockWriter {
  readonly #blocks: Block[] = [];
  readonly #tables: Table[] = [];
  #tablesAbove = 0;
  #tableCount = 0;
  #text = '';
  #links: { href: string; text: string; from: number }[] = [];
  #link: { href: string; from: number } | undefined;
  #heading: number | undefined;
  #isItem = false;
  #depth = 0;
  /** How many elements around hold what the page is not about. */
  #asides = 0;
  #isBetweenTags = false;
  /** The end of what was written last; to look at the end of the whole text each time would cost its length. */
  #end = '';

  /** How many blocks there are so far. */
  get count(): number {
    return this.#blocks.length;
  }

  write(text: string): void {
    if (this.#isBetweenTags && this.#text !== '' && isGlued(this.#end, text)) this.#text += ' ';
    if (text !== '') {
      this.#isBetweenTags = false;
      this.#end = text.slice(-2);
    }
    if (this.#text.length < longestText) this.#text += text;
    else if (!this.#table?.cell) {
      this.#flush();
      this.#text = text;
    }
  }

  /** A tag within a line: what stands apart on the glass may touch in the page. */
  passTag(): void {
    this.#isBetweenTags = true;
  }

  breakLine(): void {
    this.write('\n');
  }

  startLink(href: string): void {
    this.endLink();
    if (/^(?:tel|callto|sip|mailto|https?|skype):/i.test(href)) this.#link = { href, from: this.#text.length };
  }

  endLink(): void {
    if (!this.#link) return;
    const { href, from } = this.#link;
    this.#link = undefined;
    this.#links.push({ href: href.slice(0, 2_000), text: this.#text.slice(from), from });
  }

  startHeading(level: number): void {
    this.#leaveLayout();
    this.#flush();
    this.#heading = level;
  }

  endHeading(): void {
    this.#flush();
    this.#heading = undefined;
  }

  /** A new paragraph, or within a cell a new line. */
  startBlock(): void {
    if (this.#table?.cell || this.#heading !== undefined) this.breakLine();
    else this.#flush();
  }

  startItem(): void {
    if (this.#table?.cell) this.breakLine();
    else {
      this.#flush();
      this.#isItem = true;
    }
  }

  endItem(): void {
    this.startBlock();
    this.#isItem = false;
  }

  startAside(): void {
    this.startBlock();
    this.#asides += 1;
  }

  endAside(): void {
    this.startBlock();
    this.#asides = Math.max(0, this.#asides - 1);
  }

  startList(): void {
    this.startBlock();
    this.#depth += 1;
  }

  endList(): void {
    this.startBlock();
    this.#depth = Math.max(0, this.#depth - 1);
    this.#isItem = false;
  }

  startTable(): void {
    this.#leaveLayout();
    this.#flush();
    if (this.#tables.length >= deepestTable) this.#tablesAbove += 1;
    else {
      this.#tableCount += 1;
      this.#tables.push({ number: this.#tableCount, row: undefined, cell: undefined, hanging: new Map() });
    }
  }

  endTable(): void {
    if (this.#tablesAbove > 0) this.#tablesAbove -= 1;
    else {
      this.endRow();
      this.#tables.pop();
    }
    this.#flush();
  }

  startRow(): void {
    this.endRow();
    this.#flush();
    if (this.#table) this.#table.row = { cells: [], headCells: 0 };
  }

  startCell(size: CellSize): void {
    const table = this.#table;
    if (!table) {
      this.startBlock();
      return;
    }
    this.endCell();
    this.#flush();
    table.row ??= { cells: [], headCells: 0 };
    table.cell = size;
  }

  endCell(): void {
    const table = this.#table;
    if (!table?.cell || !table.row) return;
    const { cell: size, row } = table;
    table.cell = undefined;
    const content = this.#take();
    fillHanging(table, row);
    if (size.isHead) row.headCells += size.columns;
    for (let column = 0; column < size.columns; column += 1) {
      // A cell over several columns is said once.
      const cell = column === 0 ? content : { text: '', links: [] };
      if (size.rows > 1) table.hanging.set(row.cells.length, { cell, isHead: size.isHead, rows: size.rows - 1 });
      row.cells.push(cell);
    }
  }

  endRow(): void {
    const table = this.#table;
    if (!table?.row) return;
    this.endCell();
    const { row } = table;
    fillHanging(table, row);
    table.row = undefined;
    if (row.cells.some(({ text, links }) => text !== '' || links.length > 0)) {
      const isHead = row.headCells > 0 && row.headCells === row.cells.length;
      this.#blocks.push({ kind: 'row', table: table.number, isHead, cells: row.cells });
    }
  }

  /** A row that is known as a whole. */
  row(cells: readonly Passage[], isHead: boolean): void {
    this.#blocks.push({ kind: 'row', table: this.#tableCount, isHead, cells });
  }

  end(): readonly Block[] {
    while (this.#tables.length > 0) {
      this.#tablesAbove = 0;
      this.endTable();
    }
    this.#flush();
    return this.#blocks;
  }

  get #table(): Table | undefined {
    return this.#tablesAbove > 0 ? undefined : this.#tables.at(-1);
  }

  /** The cell that turns out to lay the page out is taken apart: what was in it stands for itself. */
  #leaveLayout(): void {
    const table = this.#table;
    if (!table?.cell) return;
    const { row } = table;
    table.cell = undefined;
    table.row = undefined;
    const waiting = this.#take();
    for (const cell of [...(row?.cells ?? []), waiting]) this.#put(cell);
  }

  #take(): Passage {
    this.endLink();
    const links: Link[] = this.#links.map(({ href, text }) => ({ href, text }));
    const taken = passage(this.#text, links);
    this.#text = '';
    this.#links = [];
    return taken;
  }

  #put(said: Passage): void {
    if (said.text === '' && said.links.length === 0) return;
    const content: Passage = this.#asides > 0 ? { ...said, isAside: true } : said;
    if (this.#heading !== undefined) this.#blocks.push({ kind: 'heading', level: this.#heading, passage: content });
    else if (this.#isItem) this.#blocks.push({ kind: 'item', depth: this.#depth, passage: content });
    else this.#blocks.push({ kind: 'text', passage: content });
  }

  #flush(): void {
    if (this.#table?.cell) return;
    // A link that goes on over several paragraphs is a link of each.
    const link = this.#link;
    this.#put(this.#take());
    if (link) this.#link = { href: link.href, from: 0 };
  }
}

/** The cells that reach down into a row from above, put where they belong. */
function fillHanging(table: Table, row: Row): void {
  for (let column = row.cells.length; ; column += 1) {
    const hanging = table.hanging.get(column);
    if (!hanging) return;
    row.cells.push(hanging.cell);
    if (hanging.isHead) row.headCells += 1;
    hanging.rows -= 1;
    if (hanging.rows === 0) table.hanging.delete(column);
  }
}
