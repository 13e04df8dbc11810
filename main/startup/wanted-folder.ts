import { join, resolve } from 'node:path';

interface Asked {
  /** The value of `--user-data-dir`, empty without. */
  readonly named: string;
  readonly workingFolder: string;
  /** Where this system keeps what programs keep; undefined where it cannot say. */
  readonly appData: string | undefined;
  readonly home: string;
  readonly program: string;
}

/** The folder in which the program is to keep everything, whether it can be used or not. */
export function wantedFolder({ named, workingFolder, appData, home, program }: Asked): string {
  return named === '' ? join(appData ?? join(home, '.config'), program) : resolve(workingFolder, named);
}
