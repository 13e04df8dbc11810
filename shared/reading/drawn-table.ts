/** The rule of a table that is drawn with characters: `+-----+---+`. */
const rule = /^\s*\+(?:[-=]+\+)+\s*$/;

/** No table has more columns. */
const mostColumns = 100;

const bodyLine = /^\s*\|.*\|\s*$/;

/** The columns that a rule draws, as the places where each begins and ends. */
function columnsOf(line: string): readonly (readonly [number, number])[] {
  const corners = [...line.matchAll(/\+/g)].map((match) => match.index);
  return corners.slice(1, mostColumns).map((corner, at) => [(corners[at] ?? 0) + 1, corner]);
}

/**
 * The table that is drawn from a line on, as reStructuredText and databases do: its rows, and the line behind it.
 *
 * @returns undefined where none begins
 */
export function drawnTable(
  lines: readonly string[],
  from: number,
): { readonly rows: readonly (readonly string[])[]; readonly end: number } | undefined {
  const first = lines[from] ?? '';
  if (!rule.test(first)) return undefined;
  const columns = columnsOf(first);
  const groups: string[][][] = [];
  let group: string[][] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (rule.test(line)) {
      if (group.length > 0) groups.push(group);
      group = [];
    } else if (bodyLine.test(line)) group.push(columns.map(([start, stop]) => line.slice(start, stop).trim()));
    else break;
  }
  if (group.length > 0) groups.push(group);
  // With a rule behind each row a row may have several lines; with rules around the head alone each line is a row.
  const isRuled = groups.length > 2;
  const rows = isRuled
    ? groups.map((each) => columns.map((_, at) => each.map((cells) => cells[at] ?? '').join('\n')))
    : groups.flat();
  return rows.length > 0 ? { rows, end } : undefined;
}
