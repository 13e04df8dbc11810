import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Places } from '../e2e/fixtures/places';

const watched = ['xdg-open', 'xdg-mime'] as const;

/** Stands in front of the programs that main starts, and writes down when each begins and ends. */
export class HelperPrograms {
  readonly environment: Readonly<Record<string, string>>;
  readonly #record: string;

  private constructor(folder: string, record: string) {
    this.environment = { PATH: `${folder}:${process.env['PATH'] ?? ''}` };
    this.#record = record;
  }

  static async at(places: Places): Promise<HelperPrograms> {
    const folder = path.join(places.root, 'watched-programs');
    const record = path.join(places.root, 'helper-programs');
    await mkdir(folder);
    for (const name of watched) {
      const real = execFileSync('which', [name], { encoding: 'utf8' }).trim();
      const lines = ['#!/bin/sh', `echo "+ ${name}" >>'${record}'`, `'${real}' "$@"`, 'status=$?'];
      const script = [...lines, `echo "- ${name}" >>'${record}'`, 'exit $status', ''].join('\n');
      await writeFile(path.join(folder, name), script, { mode: 0o755 });
    }
    return new HelperPrograms(folder, record);
  }

  /** How often one was started, and how many ran at a time. */
  count(name: (typeof watched)[number]): { readonly starts: number; readonly most: number; readonly running: number } {
    const lines = existsSync(this.#record) ? readFileSync(this.#record, 'utf8').split('\n') : [];
    let [starts, running, most] = [0, 0, 0];
    for (const line of lines) {
      if (line === `+ ${name}`) {
        starts += 1;
        running += 1;
      } else if (line === `- ${name}`) running -= 1;
      most = Math.max(most, running);
    }
    return { starts, most, running };
  }
}
