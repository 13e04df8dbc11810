/** One thing that was counted early and late, and how much more of it there may be. */
export interface Count {
  readonly what: string;
  readonly early: number;
  readonly late: number;
  /** The most that late may be as a multiple of early: 1 for what must not grow at all. */
  readonly most: number;
}

/** Pairs two tallies by name; what one of them lacks counts as none. */
export function paired(
  early: Readonly<Record<string, number>>,
  late: Readonly<Record<string, number>>,
  most: number,
): readonly Count[] {
  const names = [...new Set([...Object.keys(early), ...Object.keys(late)])];
  return names.map((what) => ({ what, early: early[what] ?? 0, late: late[what] ?? 0, most }));
}

export function hasGrown({ early, late, most }: Count): boolean {
  return late > early * most;
}
