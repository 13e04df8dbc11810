import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type ElectronApplication, _electron as playwright } from '@playwright/test';
import { programArguments } from '../../build/launch/program-arguments.mjs';
import type { Program } from './programs';
import type { Stage } from './stage';

/** A program that runs as its owner would run it: nobody drives it and nothing in it is watched. */
export interface Running {
  readonly pid: number;
  /** Ends it as the system does at log-out, and waits until it is gone. */
  end(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;

function argumentsFor({ folder, userData, args }: Program): string[] {
  return programArguments({
    folder,
    asRoot: isRoot,
    virtualDisplay: true,
    forElectron: [`--user-data-dir=${userData}`, ...args],
  });
}

/** Starts a program. */
export function start(stage: Stage, program: Program): Running {
  const child = spawn(stage.electron, argumentsFor(program), { env: stage.environment, stdio: 'ignore' });
  return { pid: child.pid ?? 0, end: () => ended(child) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(insist);
}

/** Starts a program and takes hold of it, for what a hand on the mouse or keyboard would do. */
export function drive(stage: Stage, program: Program, extra: readonly string[] = []): Promise<ElectronApplication> {
  return playwright.launch({
    executablePath: stage.electron,
    args: [...argumentsFor(program), ...extra],
    env: stage.environment,
    chromiumSandbox: !isRoot,
    colorScheme: null,
  });
}
