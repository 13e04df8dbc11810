import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** Where, when and how thoroughly was measured. */
export interface Machine {
  /** ISO 8601 date. */
  readonly date: string;
  readonly processor: string;
  readonly processors: number;
  readonly memory: string;
  readonly system: string;
  readonly electron: string;
  readonly pairs: number;
}

function systemName(): string {
  return /^PRETTY_NAME="(.+)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux';
}

function versionOf(electron: string): string {
  const environment = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return execFileSync(electron, ['-p', 'process.versions.electron'], { env: environment, encoding: 'utf8' }).trim();
}

/** @param electron absolute path of the Electron that everything runs on */
export function describeMachine(electron: string, pairs: number): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    processors: cpus().length,
    memory: `${Math.round(totalmem() / 1024 ** 3)} GiB`,
    system: systemName(),
    electron: versionOf(electron),
    pairs,
  };
}
