import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { inProject } from '../../build/setup/project.mjs';

const run = promisify(execFile);

/** An ordinary user of the computer in the folder. */
export const person = { id: 1000, name: 'jo', home: '/home/jo' } as const;

const base = inProject('.cache', 'empty-root');
const folder = inProject('.cache', 'installed-root');

/** What a command in the root came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function ranIn(command: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn('nsenter', command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, error };
}

/** A computer with nothing on it but the least of a Debian, in a folder: its own processes, files and packages. */
export class InstalledRoot {
  /** As seen from outside. */
  readonly folder = folder;
  readonly #holder: ChildProcess;
  /** Of the first process in there, as seen from outside. */
  readonly #process: number;

  private constructor(holder: ChildProcess, process: number) {
    this.#holder = holder;
    this.#process = process;
  }

  /** Makes one anew. */
  static async make(): Promise<InstalledRoot> {
    // What is written in there from outside is the ordinary user's to read.
    process.umask(0o022);
    await run(path.join(import.meta.dirname, 'empty-root.sh'), [base], { maxBuffer: 1e8 });
    await rm(folder, { recursive: true, force: true });
    // Node's own copies belong to whoever makes them.
    await run('cp', ['--archive', base, folder]);
    const holder = spawn(
      'unshare',
      ['--mount', '--pid', '--fork', '--kill-child', '--propagation', 'private'].concat([
        'sh',
        path.join(import.meta.dirname, 'hold-root.sh'),
        folder,
      ]),
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise((resolve, reject) => {
      createInterface(holder.stdout).once('line', resolve);
      holder.once('exit', (code) => reject(new Error(`The root could not be held: ${code}.`)));
    });
    // The one that unshare has forked.
    const { stdout } = await run('pgrep', ['--parent', String(holder.pid)]);
    return new InstalledRoot(holder, Number(stdout.trim()));
  }

  #command(command: readonly string[]): string[] {
    return ['--target', String(this.#process), '--mount', '--pid', '--', ...command];
  }

  /** Runs a command as the computer's administrator. */
  async asRoot(...command: string[]): Promise<Ran> {
    const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' };
    return ranIn(this.#command(command), env);
  }

  #asPerson(env: Readonly<Record<string, string>>, command: readonly string[]): string[] {
    const { id, name, home } = person;
    const all = { HOME: home, USER: name, PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', ...env };
    const ids = [`--reuid=${id}`, `--regid=${id}`, '--clear-groups'];
    const settings = Object.entries(all).map(([key, value]) => `${key}=${value}`);
    return this.#command(['setpriv', ...ids, 'env', '--ignore-environment', '--chdir=/', ...settings, ...command]);
  }

  /** Runs a command as an ordinary user. */
  async asPerson(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    return ranIn(this.#asPerson(env, command), process.env);
  }

  /**
   * Starts a program as an ordinary user, who may end it; with the root it ends in any case.
   *
   * @param log - path of a file for what it prints
   */
  start(command: readonly string[], env: Readonly<Record<string, string>>, log: string): ChildProcess {
    const output = openSync(log, 'a');
    const started = spawn('nsenter', this.#asPerson(env, command), { stdio: ['ignore', output, output] });
    closeSync(output);
    return started;
  }

  /** The path of a file in there, as seen from outside. */
  at(file: string): string {
    return path.join(folder, file);
  }

  /** Writes a file in there that belongs to the administrator, and makes its folder. */
  async write(file: string, content: string): Promise<void> {
    await mkdir(path.dirname(this.at(file)), { recursive: true });
    await writeFile(this.at(file), content);
  }

  /** Puts a file into the computer. */
  async bring(file: string, to: string): Promise<void> {
    await mkdir(path.dirname(this.at(to)), { recursive: true });
    await cp(file, this.at(to));
  }

  /** Switches the computer off, and does away with it. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#holder.once('exit', resolve));
    this.#holder.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}
