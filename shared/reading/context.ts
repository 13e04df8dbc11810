import { type Block, emptyPassage, type Passage } from './blocks';
import { candidatesIn, digitsIn, mostNumbers } from './candidates';
import { placeIn } from './places';
import { type Around, type Hint, hint, type Sighting, sightingsIn } from './sightings';
import { optionIn, purposeOf } from './words';

interface Label {
  readonly level: number;
  readonly hint: Hint;
}

const placeLevel = 8;
const wordLevel = 9;
const itemLevel = 10;

/** A text that is this short and without a number names what follows. */
const longestLabel = 60;

const skippedColumn =
  /\bhours?\b|language|\btime ?zone|address|postal|zip|e-?mail|website|\burl\b|öffnungszeit|sprache|horaire|langue/i;

/** What a part of a page is called that tells what to do once the call is answered. */
const menuHeading = /\bmenus?\b|\bsteps? \d|\bprompts?\b|\boptions\b|when you call|once connected/i;

/** Words for several numbers. */
const ofMany = /\b(?:all|any|each|every|these|following|below|numbers)\b/i;

/** A number with its country code is one in whatever column it is, such as that for calls after hours. */
const printedWhole = /\+\s?\(?[1-9](?:[\s().-]*\d){6}/;

/** Such a column holds numbers for those hours as likely as the hours themselves. */
const hoursOfNumbers = /\b(?:after|out|outside|office|business|regular|normal)\b.*\bhours\b/i;

/** Whether a column is about something else than numbers, as far as the cell agrees. */
const isSkipped = (head: string, cell: string) =>
  skippedColumn.test(head) &&
  !printedWhole.test(cell) &&
  !(hoursOfNumbers.test(head) && candidatesIn(cell).some(({ text }) => digitsIn(text).length > 8));

/** No head of a column holds such a thing. */
const data = /\d{4}|:\/\/|\w@\w/;

/** The heads of columns where a row of heads has a second one below it; the first goes on to the right where it is blank. */
function below(heads: readonly string[], cells: readonly Passage[]): readonly string[] {
  let group = '';
  return cells.map(({ text }, column) => {
    const upper = heads[column] ?? '';
    if (upper !== '') group = upper;
    return text === '' || text === upper ? upper : `${group} ${text}`.trim();
  });
}

/** The head of a column that tells products, contracts or groups of customers apart. */
const groupHead =
  /\bproducts?\b|\bsolution|\bcontract|\bplan\b|\bedition|\btier\b|\bentitlement|\bproduk|\bprodui|\bproduc/i;

/** The head of a column that holds nothing but what to key. */
const keysHead =
  /\boptions?\b|\bmenu\b|\bprompt\b|\bext(?:ension)?\b|\baccess code\b|\bpin\b|\bkeys?\b|\bpress\b|durchwahl|auswahl|\btaste\b|\bposte\b|opci[óo]n|op[çc][ãa]o|opzione|\boptie\b/i;

/** What to key, where the head of a cell's column says so: "Extension 4471". */
const keyedIn = (head: string, text: string) =>
  keysHead.test(head) && /\d/.test(text) && text.length <= 40 ? `${head} ${text}` : undefined;

interface Table {
  readonly number: number;
  heads: readonly string[];
  above: readonly Passage[];
  section: Hint | undefined;
}

/** Walks through a page and gathers what is said of each number in it. */
export class Reader {
  readonly sightings: Sighting[] = [];
  #labels: Label[] = [];
  #table: Table | undefined;
  #section = 0;
  #menuFrom = 0;
  /** The level of the heading below which a menu is spoken of before any number. */
  #menuAhead: number | undefined;

  /** How many items of a list have named nothing but a place since the last number. */
  #placesInRow = 0;

  /** Whether it has so many numbers that it looks at no more. */
  get isFull(): boolean {
    return this.sightings.length >= mostNumbers;
  }

  read(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (this.isFull) break;
      if (block.kind !== 'row') this.#table = undefined;
      if (block.kind !== 'item') this.#leaveList();
      if (block.kind === 'heading') this.#readHeading(block.level, block.passage);
      else if (block.kind === 'row') this.#readRow(block.table, block.isHead, block.cells);
      else this.#readText(block.passage, block.kind === 'item' ? block.depth : 0);
    }
  }

  /** Places one below the other in a list lead to parts of the page, and are said of nothing behind the list. */
  #leaveList(): void {
    if (this.#placesInRow > 1) this.#labels = this.#labels.filter((label) => label.level <= itemLevel);
    this.#placesInRow = 0;
  }

  #label(level: number, text: string): void {
    this.#labels = [...this.#labels.filter((label) => label.level < level), { level, hint: hint(text, 'above') }];
  }

  #readHeading(level: number, content: Passage): void {
    if (this.#menuAhead !== undefined && level <= this.#menuAhead) this.#menuAhead = undefined;
    this.#section += 1;
    this.#menuFrom = this.sightings.length;
    if (candidatesIn(content.text).length > 0) this.#see(content, { row: [], from: content.text });
    this.#label(level, content.text);
  }

  #readText(content: Passage, depth: number): void {
    const level = depth === 0 ? placeLevel : itemLevel + depth;
    const hasNumber = candidatesIn(content.text).length > 0 || content.links.some(({ href }) => /^tel:/i.test(href));
    if (hasNumber) {
      // A number that is an item of its own belongs to the place that the item before it names.
      const isOfItemAbove = this.#placesInRow > 0 && !placeIn(content.text);
      if (depth > 0 && !isOfItemAbove) {
        this.#placesInRow = 0;
        this.#labels = this.#labels.filter((label) => label.level < level);
      }
      this.#see(content, { row: [], from: content.text });
      return;
    }
    const option = optionIn(content.text);
    const isMenuSection = menuHeading.test(this.#labels.at(-1)?.hint.text ?? '');
    const isBehind = this.sightings.length > this.#menuFrom || isMenuSection;
    if (option && isBehind) this.#markMenu(isMenuSection);
    // Between numbers, a menu of all of them is one of those that follow too.
    if (option && (!isBehind || ofMany.test(content.text)))
      this.#menuAhead = Math.max(0, ...this.#labels.map(({ level: of }) => of).filter((of) => of < 7));
    if (content.text.length <= longestLabel) {
      const place = placeIn(content.text);
      // "All" below a region is all of it.
      const isAllOfIt = place?.isWhole && !place.region && this.#labels.some(({ hint: said }) => said.place?.region);
      if (isAllOfIt) return;
      if (place && depth > 0) this.#placesInRow += 1;
      if (place) this.#label(level, content.text);
      else if (/:$/.test(content.text) || purposeOf(content.text))
        this.#label(depth === 0 ? wordLevel : level, content.text);
    } else this.#labels = this.#labels.filter((label) => label.level < wordLevel);
  }

  /** A menu that is spoken of below numbers may belong to each of them; one with a heading of its own, to all above. */
  #markMenu(ofAll = false): void {
    for (let at = ofAll ? 0 : this.#menuFrom; at < this.sightings.length; at += 1) {
      const sighting = this.sightings[at];
      if (sighting && !sighting.option) this.sightings[at] = { ...sighting, hasMenuNearby: true };
    }
  }

  #readRow(number: number, isHead: boolean, cells: readonly Passage[]): void {
    if (this.#table?.number !== number) this.#table = { number, heads: [], above: [], section: undefined };
    const table = this.#table;
    const counts = cells.map(
      ({ text, links }) => candidatesIn(text).length + links.filter(({ href }) => /^tel:/i.test(href)).length,
    );
    const filled = cells.filter(({ text }) => text !== '');
    const hasNumber = counts.some((count) => count > 0);
    // A cell that is filled once and blank below is meant for all of them, as long as what is left of it is the same.
    const isNew = cells.findIndex(({ text }) => text !== '');
    const carried = cells.map((cell, column) =>
      cell.text === '' && column < isNew && placeIn(table.above[column]?.text ?? '')
        ? (table.above[column] ?? cell)
        : cell,
    );
    if (!hasNumber) {
      if (filled.length === 0) return;
      const isFirst = table.above.length === 0 && filled.length > 1 && !filled.some(({ text }) => data.test(text));
      const isSecond = isFirst && filled.some(({ text }) => purposeOf(text)) && !placeIn(cells[0]?.text ?? '');
      const isBelowHeads = table.heads.length > 0 && table.above.length === 0;
      if ((isHead && !(filled.length === 1 && cells.length > 1)) || (isFirst && (!isBelowHeads || isSecond))) {
        table.heads = isBelowHeads ? below(table.heads, cells) : cells.map(({ text }) => text);
        table.above = [];
      } else if (filled.length === 1 && !(isNew > 0 && table.above[0])) {
        const [only = emptyPassage] = filled;
        table.section = hint(only.text, 'row');
        table.above = cells;
      } else {
        if (filled.some(({ text }) => optionIn(text))) this.#markMenu();
        // What is blank below a row without a number is that row's, and not that of the one above it.
        table.above = carried;
      }
      return;
    }
    // Only what names a place is carried; a number is not.
    if (
      isNew >= 0 &&
      (counts[isNew] ?? 0) > 0 &&
      isNew > 0 &&
      table.above[isNew - 1] &&
      carried[isNew - 1]?.text === ''
    ) {
      carried[isNew - 1] = table.above[isNew - 1] ?? emptyPassage;
    }
    table.above = carried;
    const whole = filled.map(({ text }) => text.replaceAll('\n', ' / ')).join(' | ');
    const headed = (column: number) => table.heads[column] ?? '';
    const rowOption = cells
      .flatMap(({ text }, column) => (counts[column] ? [] : (optionIn(text) ?? keyedIn(headed(column), text) ?? [])))
      .join('; ');
    for (const [column, cell] of cells.entries()) {
      if (!counts[column] || isSkipped(headed(column), cell.text)) continue;
      const others = carried
        .map((other, at) => ({ text: other.text, at }))
        .filter(({ at, text }) => at !== column && !counts[at] && text !== '' && !skippedColumn.test(headed(at)))
        .toSorted(
          (a, b) => Number(a.at > column) - Number(b.at > column) || Math.abs(a.at - column) - Math.abs(b.at - column),
        );
      const hints = [
        ...others.map(({ text }) => hint(text, 'row')),
        ...(headed(column) === '' ? [] : [hint(headed(column), 'row')]),
        ...(table.section ? [table.section] : []),
      ];
      const group = others.find(({ at, text }) => groupHead.test(headed(at)) && !placeIn(text))?.text;
      this.#see(cell, { row: hints, from: whole, option: rowOption, column: headed(column), group });
    }
  }

  #see(content: Passage, said: Pick<Around, 'row' | 'from' | 'option' | 'column' | 'group'>): void {
    const above = this.#labels.toReversed().map((label) => label.hint);
    const seen = sightingsIn(content, { ...said, above, section: this.#section });
    const isBelowMenu = this.#menuAhead !== undefined;
    this.sightings.push(
      ...(isBelowMenu ? seen.map((each) => ({ ...each, hasMenuNearby: each.hasMenuNearby || !each.option })) : seen),
    );
  }
}
