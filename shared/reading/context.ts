import { type Block, emptyPassage, type Passage } from './blocks';
import { type Candidate, candidatesIn } from './find-numbers';
import { type Place, placeIn } from './places';
import { optionIn, type Purpose, perhapsOthers, phoneWords, purposeOf, secondStage } from './words';

/** A piece of text that says something of a number, the nearest first. */
export interface Hint {
  readonly text: string;
  readonly place: Place | undefined;
  readonly purpose: Purpose | undefined;
  /** How close it stands: beside the number, in its row or column, or above it. */
  readonly near: 'beside' | 'row' | 'above';
}

/** A number that the page holds, with all that it says of it. */
export interface Sighting {
  readonly candidate: Candidate;
  readonly hints: readonly Hint[];
  /** The number that the link behind it dials. */
  readonly link: string | undefined;
  readonly isPhone: boolean;
  readonly isPerhapsOther: boolean;
  readonly option: string | undefined;
  readonly hasMenuNearby: boolean;
  readonly isSecondStage: boolean;
  /** The nearest heading that is no mere place. */
  readonly heading: string | undefined;
  /** What tells it from others of the same place: the column, or the words beside it. */
  readonly detail: string | undefined;
  /** Which part of the page it stands in. */
  readonly section: number;
  readonly from: string;
}

interface Label {
  readonly level: number;
  readonly hint: Hint;
}

const hint = (text: string, near: Hint['near']): Hint => ({
  text,
  place: placeIn(text),
  purpose: text.length < 200 ? purposeOf(text) : undefined,
  near,
});

const placeLevel = 8;
const wordLevel = 9;
const itemLevel = 10;

/** A text that is this short and without a number names what follows. */
const longestLabel = 60;

const skippedColumn =
  /\bhours?\b|language|\btime ?zone|address|postal|zip|e-?mail|website|\burl\b|öffnungszeit|sprache|horaire|langue/i;

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

  read(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind !== 'row') this.#table = undefined;
      if (block.kind === 'heading') this.#readHeading(block.level, block.passage);
      else if (block.kind === 'row') this.#readRow(block.table, block.isHead, block.cells);
      else this.#readText(block.passage, block.kind === 'item' ? block.depth : 0);
    }
  }

  #label(level: number, text: string): void {
    this.#labels = [...this.#labels.filter((label) => label.level < level), { level, hint: hint(text, 'above') }];
  }

  #readHeading(level: number, content: Passage): void {
    this.#section += 1;
    this.#menuFrom = this.sightings.length;
    if (candidatesIn(content.text).length > 0) this.#readPassage(content, [], content.text, {});
    this.#label(level, content.text);
  }

  #readText(content: Passage, depth: number): void {
    const level = depth === 0 ? placeLevel : itemLevel + depth;
    const hasNumber = candidatesIn(content.text).length > 0 || content.links.some(({ href }) => /^tel:/i.test(href));
    if (hasNumber) {
      if (depth > 0) this.#labels = this.#labels.filter((label) => label.level < level);
      this.#readPassage(content, [], content.text, {});
      return;
    }
    const option = optionIn(content.text);
    if (option && this.sightings.length > this.#menuFrom) this.#markMenu();
    if (content.text.length <= longestLabel) {
      if (placeIn(content.text)) this.#label(level, content.text);
      else if (/:$/.test(content.text) || purposeOf(content.text))
        this.#label(depth === 0 ? wordLevel : level, content.text);
    } else this.#labels = this.#labels.filter((label) => label.level < wordLevel);
  }

  /** A menu that is spoken of below numbers may belong to each of them. */
  #markMenu(): void {
    for (let at = this.#menuFrom; at < this.sightings.length; at += 1) {
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
    if (!hasNumber) {
      if (filled.length === 0) return;
      const first = table.heads.length === 0 && table.above.length === 0 && filled.length > 1;
      if (isHead || first) table.heads = cells.map(({ text }) => text);
      else if (filled.length === 1) {
        const [only = emptyPassage] = filled;
        table.section = hint(only.text, 'row');
        table.above = cells;
      } else if (filled.some(({ text }) => optionIn(text))) this.#markMenu();
      return;
    }
    // A cell that is filled once and blank below is meant for all of them, as long as what is left of it is the same.
    const isNew = cells.findIndex(({ text }) => text !== '');
    const carried = cells.map((cell, column) =>
      cell.text === '' && column < isNew && placeIn(table.above[column]?.text ?? '')
        ? (table.above[column] ?? cell)
        : cell,
    );
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
    const rowOption = cells.flatMap(({ text }, column) => (counts[column] ? [] : (optionIn(text) ?? []))).join('; ');
    const headed = (column: number) => table.heads[column] ?? '';
    for (const [column, cell] of cells.entries()) {
      if (!counts[column] || skippedColumn.test(headed(column))) continue;
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
      this.#readPassage(cell, hints, whole, { option: rowOption, column: headed(column) });
    }
  }

  #readPassage(
    content: Passage,
    rowHints: readonly Hint[],
    from: string,
    row: { readonly option?: string; readonly column?: string },
  ): void {
    const { text, links } = content;
    const candidates = candidatesIn(text);
    const above = this.#labels.toReversed().map((label) => label.hint);
    const heading = above.find(({ text: said, place }) => !(place && said.length < 40))?.text;
    const base = {
      heading,
      section: this.#section,
      from: from.slice(0, 500),
      hasMenuNearby: false,
      isSecondStage: false,
    };
    const tels = links.filter(({ href }) => /^(?:tel|callto):/i.test(href));
    const starts = candidates.map(({ start }) => text.lastIndexOf('\n', start - 1) + 1);
    // "number Country number Country": what stands behind belongs to it, where nothing stands before the first.
    const isBehind = candidates.some(({ start, end }, at) => {
      const before = text.slice(starts[at], start).trim();
      return at === 0 && before === '' && placeIn(lineRest(text, end, candidates[at + 1]?.start)) !== undefined;
    });
    for (const [at, candidate] of candidates.entries()) {
      const previous = candidates[at - 1];
      const lineStart = starts[at] ?? 0;
      const isSameLine = previous !== undefined && previous.end > lineStart;
      const next = candidates[at + 1];
      const untilNext = lineRest(text, candidate.end, next?.start);
      // Where each number has its words before it, those before the next one are the next one's.
      const isNextsOwn =
        !isBehind &&
        next !== undefined &&
        !text.slice(candidate.end, next.start).includes('\n') &&
        /\p{L}/u.test(text.slice(lineStart, candidate.start)) &&
        purposeOf(untilNext)?.other !== undefined;
      const rest = isNextsOwn ? '' : untilNext;
      const bracket = /^[\s,]*[([–-]\s*([^)\]\n]{2,80})[)\]]?/.exec(rest)?.[1] ?? '';
      let before = text.slice(isSameLine ? previous.end : lineStart, candidate.start);
      if (isSameLine) before = before.replace(/^[\s,]*\([^)]*\)/, '');
      // A second number of the same line without words of its own is for the same place.
      const joined = isSameLine && !/\p{L}{3}/u.test(before.replace(/\bor\b|\boder\b|\band\b/gi, ''));
      const lineBefore =
        joined || (isSameLine && !placeIn(before)) ? text.slice(lineStart, previous?.start ?? candidate.start) : '';
      const earlier = text
        .slice(0, lineStart)
        .split('\n')
        .filter((line) => line !== '' && candidatesIn(line).length === 0);
      const beside = isBehind
        ? [rest]
        : [
            bracket,
            before.slice(-200),
            ...(isSameLine ? [lineBefore.slice(-200)] : []),
            ...(candidates.length === 1 || !placeIn(before) ? [rest.slice(0, 200)] : []),
          ];
      const following = text.slice(candidate.end, candidates[at + 1]?.start ?? text.length);
      const option = candidate.extension
        ? `ext. ${candidate.extension}`
        : (optionIn(following) ?? optionIn(before) ?? (row.option || undefined));
      const tel = tels.find(
        ({ text: shown }) => shown !== '' && (candidate.text.includes(shown) || shown.includes(candidate.text)),
      );
      const hints = [
        ...beside.filter((said) => /\p{L}/u.test(said)).map((said) => hint(said.trim(), 'beside')),
        ...earlier
          .toReversed()
          .slice(0, 3)
          .map((said) => hint(said, 'beside')),
        ...rowHints,
        ...above,
      ];
      const words = hints.map(({ text: said }) => said).join('\n');
      this.sightings.push({
        ...base,
        candidate,
        hints,
        link: tel && telNumber(tel.href),
        isPhone:
          tel !== undefined ||
          phoneWords.test(words) ||
          hints.some(({ place, near }) => place !== undefined && near !== 'above'),
        isPerhapsOther: perhapsOthers.test(words),
        option,
        // What is printed with its country code is a number to call, whatever is said before it.
        isSecondStage:
          !candidate.text.startsWith('+') && secondStage.test(text.slice(previous?.end ?? 0, candidate.start)),
        // What names the place alone tells nothing apart.
        detail: [bracket, joined ? '' : before, row.column]
          .map((said) => said?.trim().replace(/[\s:,-]+$/, ''))
          .find((said) => said && said.length < 50 && !(placeIn(said) && !purposeOf(said)) && /\p{L}{2}/u.test(said)),
      });
    }
    for (const { href, text: shown } of tels) {
      const number = telNumber(href);
      if (!number || candidates.some(({ text: said }) => shown.includes(said) || said.includes(shown))) continue;
      const hints = [hint(text.slice(0, 200), 'beside'), ...rowHints, ...above];
      const candidate = { text: number, start: 0, end: number.length, extension: undefined };
      const isPerhapsOther = perhapsOthers.test(hints.map(({ text: said }) => said).join('\n'));
      this.sightings.push({
        ...base,
        candidate,
        hints,
        link: number,
        isPhone: true,
        isPerhapsOther,
        option: undefined,
        detail: row.column,
      });
    }
  }
}

/** What follows a number on its line, up to the next one. */
function lineRest(text: string, from: number, to: number | undefined): string {
  return text.slice(from, to ?? text.length).split('\n')[0] ?? '';
}

function telNumber(href: string): string | undefined {
  let number = href.replace(/^\w+:(?:\/\/)?/, '').replace(/[;?].*$/s, '');
  try {
    number = decodeURIComponent(number);
  } catch {
    // What cannot be decoded is taken as it stands.
  }
  return /\d{6}/.test(number.replace(/\D/g, '')) ? number.trim() : undefined;
}
