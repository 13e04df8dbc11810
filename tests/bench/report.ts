import type { Row } from './figure';
import type { Machine } from './machine';
import type { Summary } from './statistics';

/** Everything that one run of the bench found. */
export interface Report {
  readonly machine: Machine;
  readonly rows: readonly Row[];
}

/** Whether a row meets its target; undefined where it has none. */
function isMet({ program, comparison, most }: Row): boolean | undefined {
  return most === undefined ? undefined : (comparison?.ratio ?? program).median <= most;
}

const digits = { ms: 0, MiB: 1, MB: 2, ratio: 2 } as const;

function spread({ median, min, max }: Summary, unit: keyof typeof digits): string {
  const shown = (value: number) => value.toFixed(digits[unit]);
  return min === max ? shown(median) : `${shown(median)} (${shown(min)}–${shown(max)})`;
}

function cells(row: Row): readonly string[] {
  const { what, unit, program, comparison, most } = row;
  const met = isMet(row);
  return [
    what,
    `${spread(program, unit)} ${unit}`,
    comparison === undefined ? '' : `${comparison.name} ${spread(comparison.value, unit)} ${unit}`,
    comparison === undefined ? '' : spread(comparison.ratio, 'ratio'),
    most === undefined ? '' : `≤ ${comparison === undefined ? `${most} ${unit}` : most.toFixed(2)}`,
    met === undefined ? '' : met ? 'met' : '**missed**',
  ];
}

const headings = ['figure', 'app', 'compared with', 'ratio', 'target', ''];

/** The report as Markdown: what was measured where and when, and a table with a median (least–most) in each cell. */
export function markdownOf({ machine, rows }: Report): string {
  const line = (each: readonly string[]) => `| ${each.join(' | ')} |`;
  const { date, processor, processors, memory, system, electron, pairs } = machine;
  return [
    `${date}, ${processor} × ${processors}, ${memory}, ${system}, Electron ${electron}, ${pairs} pairs.`,
    '',
    line(headings),
    line(headings.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
    '',
  ].join('\n');
}

/** The report for programs. */
export function jsonOf({ machine, rows }: Report): string {
  return `${JSON.stringify({ machine, rows: rows.map((row) => ({ ...row, met: isMet(row) ?? null })) }, null, 2)}\n`;
}
