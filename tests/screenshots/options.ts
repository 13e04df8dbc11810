import { Problem } from '../../build/setup/problem.mjs';

/** The words of a list that is parted by commas. */
export const wordsOf = (list: string) =>
  list
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter(Boolean);

/** Those of `all` that were asked for by name; all of them where nothing was. @throws Problem for another name */
export function chosen<Name extends string>(option: string, list: string, all: readonly Name[]): readonly Name[] {
  const names = wordsOf(list);
  const stray = names.find((name) => !all.some((known) => known === name));
  if (stray !== undefined) throw new Problem(`--${option} takes ${all.join(', ')}, not ${stray}.`);
  return names.length === 0 ? all : all.filter((name) => names.includes(name));
}
