/**
 * The switches of this start that another one needs too: those that decide whose desk it opens, and whether it starts at all.
 * Only root needs `--no-sandbox`. From anybody else it may have come by a desktop entry, as those of some AppImages have it, and
 * is not to be written into one more.
 *
 * @param args - of this start
 */
export function carriedOver(args: readonly string[], isRoot: boolean): readonly string[] {
  return args.filter((each) => each.startsWith('--user-data-dir=') || (isRoot && each === '--no-sandbox'));
}
