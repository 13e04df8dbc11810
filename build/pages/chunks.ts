import { resolve } from 'node:path';

/** What the bundler knows of a module. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

interface Bundle {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** Everything that a module needs at once, itself among it; with `later`, also what it may fetch afterwards. */
function neededBy(start: string, bundle: Bundle, later: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    const known = bundle.getModuleInfo(id);
    for (const each of known?.importedIds ?? []) follow(each);
    if (later) for (const each of known?.dynamicallyImportedIds ?? []) follow(each);
  };
  follow(start);
  return found;
}

/**
 * A few files that pages and screens share, instead of two dozen of a few lines: main answers for each of them, and the first page waits
 * for its own. That has what it needs in one file, which holds nothing for the others alone.
 *
 * @param pages - absolute path of the folder of the pages
 * @returns groups for the bundler
 */
export function chunksOfPages(pages: string) {
  let first: ReadonlySet<string> | undefined;
  return [
    {
      tags: ['$initial' as const],
      minShareCount: 3,
      priority: 1,
      name(id: string, bundle: Bundle) {
        first ??= neededBy(resolve(pages, 'index.tsx'), bundle, false);
        return first.has(id) ? 'common' : 'further';
      },
    },
    { name: 'widgets', test: /node_modules[\\/](react-aria|react-stately|@internationalized)/, minShareCount: 2 },
  ];
}

/**
 * The files of main that a start reads: a few and not fifty, as each takes the runtime about a third of a millisecond to find, read
 * and link, while the page waits. What the look-up needs too, which runs on plain Node, never lies beside what needs Electron.
 * Whatever a start does not need is left to the bundler.
 *
 * @param main - absolute path of the folder of main
 * @returns groups for the bundler; what a module imports is in the same group or in an earlier one
 */
export function chunksOfMain(main: string) {
  const entry = (name: string) => resolve(main, name);
  let sets: Record<'first' | 'program' | 'whole' | 'plain', ReadonlySet<string>> | undefined;
  const setsOf = (bundle: Bundle) => {
    sets ??= {
      first: neededBy(entry('index.ts'), bundle, false),
      program: neededBy(entry('program.ts'), bundle, false),
      whole: neededBy(entry('whole-program.ts'), bundle, false),
      plain: neededBy(entry('terminal/lookup-command.ts'), bundle, true),
    };
    return sets;
  };
  const group = (name: string, priority: number, holds: (id: string, of: ReturnType<typeof setsOf>) => boolean) => ({
    priority,
    name: (id: string, bundle: Bundle) => (holds(id, setsOf(bundle)) ? name : null),
  });
  return [
    group('plain', 6, (id, { first, plain }) => first.has(id) && plain.has(id)),
    // Beside index.ts and not with it, as numbers-window.ts needs it too.
    group('window', 5, (id, { first }) => first.has(id) && id !== entry('index.ts')),
    group('rules', 4, (id, { program, plain }) => program.has(id) && plain.has(id)),
    // Beside program.ts, which would otherwise become a file of one line, as others import what it imports.
    group('front', 3, (id, { program }) => program.has(id) && id !== entry('program.ts')),
    group('words', 2, (id, { whole, plain }) => whole.has(id) && plain.has(id)),
    group('desk', 1, (id, { whole }) => whole.has(id) && id !== entry('whole-program.ts')),
  ];
}
