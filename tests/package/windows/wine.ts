import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { runToEnd } from '../../../build/setup/process.mjs';
import { filesBelow } from './windows-app';

/** Whether there is a wine to try on. It takes 700 MB, so nobody is made to have it. */
export const hasWine = existsSync('/usr/bin/wine');

/** Why a test is left out without it. */
export const needsWine = 'There is no wine: apt-get install --no-install-recommends wine wine64';

/** A Windows with nothing on it, as wine has it. */
export class Wine {
  /** What programs print goes there. */
  readonly #printed: string;
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;

  private constructor(folder: string) {
    this.#folder = path.join(folder, 'prefix');
    this.#printed = path.join(folder, 'printed');
    // No display: nothing may show a window, and nothing may wait for a click.
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    this.#env = { ...env, TMPDIR: folder, WINEPREFIX: this.#folder, WINEARCH: 'win64', WINEDEBUG: '-all' };
  }

  /** Makes one anew. */
  static async make(): Promise<Wine> {
    const wine = new Wine(await mkdtemp(path.join(tmpdir(), 'wine-')));
    await wine.run('wineboot', '--init');
    return wine;
  }

  /** A path of this computer, as programs in there know it. */
  static outside = (file: string) => `Z:${file.replaceAll('/', '\\')}`;

  /**
   * Runs a program to its end.
   *
   * @returns what it prints
   * @throws {Error} where it ends with another status than 0
   */
  async run(program: string, ...args: readonly string[]): Promise<string> {
    // A file, as wine's services hold on to a pipe for longer than the program runs.
    const printed = await open(this.#printed, 'w');
    try {
      const child = spawn('wine', [program, ...args], { env: this.#env, stdio: ['ignore', printed.fd, printed.fd] });
      const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
      const text = (await readFile(this.#printed, 'utf8')).replaceAll('\r', '');
      if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${text}`);
      return text;
    } finally {
      await printed.close();
    }
  }

  /** What the registry has below a key, as `reg query` prints it; nothing where there is no such key. */
  async registry(key: string, ...how: readonly string[]): Promise<string> {
    return this.run('reg', 'query', key, '/reg:64', ...how).catch(() => '');
  }

  /** All files below a folder of drive C, by their paths in there. */
  files = (folder: string): Promise<readonly string[]> => filesBelow(this.#at(folder));

  /** The text of a file of the person's; nothing where there is no such file. */
  read = (file: string): Promise<string> => readFile(this.#own(file), 'utf8').catch(() => '');

  /** Makes a folder of the person's. */
  makeFolder = (folder: string) => mkdir(this.#own(folder), { recursive: true });

  /** Ends all that runs in it, and deletes it. */
  async close() {
    await runToEnd('wineserver', ['--kill'], { env: this.#env, streams: 'capture' });
    await rm(path.dirname(this.#folder), { recursive: true });
  }

  #own = (file: string) => this.#at(path.join('users', userInfo().username, file));

  #at = (file: string) => path.join(this.#folder, 'drive_c', file);
}
