import { app } from 'electron';
import type { Secrets } from '../../../shared/diagnostics/redact';
import type { Log, Report } from './log';

/** How much may wait while the log is fetched. */
const mostWaiting = 100;

/** How often the person is told that something went wrong, in milliseconds. */
const toldEvery = 60_000;

const waiting: Report[] = [];
let leftOut = 0;
let log: Promise<Log> | undefined;
let secrets: () => Partial<Secrets> = () => ({});
let tell: (() => void) | undefined;
let isToBeTold = false;
let toldAt = Number.NEGATIVE_INFINITY;

/** The log; it is fetched and opened when something is first reported, or when somebody asks. */
export function faultLog(): Promise<Log> {
  log ??= import('./open-fault-log').then(({ openFaultLog }) => openFaultLog(() => secrets()));
  return log;
}

/** Says what the log must leave out; asked at each entry. */
export function knowSecrets(read: () => Partial<Secrets>): void {
  secrets = read;
}

/** Enters a fault into the log. Never throws; without a log that can be fetched it only reaches standard error. */
export function report(fault: Report): void {
  if (waiting.length === mostWaiting) leftOut += 1;
  else waiting.push(fault);
  if (waiting.length > 1) return;
  faultLog()
    .then((opened) => {
      for (const each of waiting.splice(0)) opened.enter(each);
      if (leftOut > 0) opened.enter({ level: 'warn', where: 'main', code: `left-out.${leftOut}` });
      leftOut = 0;
    })
    .catch(() => {
      for (const { where, code } of waiting.splice(0)) sayOnStandardError(`error ${where} ${code}`);
    });
}

/** Writes for whoever started the program in a terminal. One that is gone is no reason to report anything. */
export function sayOnStandardError(line: string): void {
  try {
    if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
    process.stderr.write(`${line}\n`);
  } catch {
    // Windows has none for a program that was not started in a terminal.
  }
}

/** Has the person told, at most once a minute, that something went wrong although nothing was lost. */
export function tellOfFaults(listener: () => void): void {
  tell = listener;
  if (isToBeTold) tellPerson();
}

/** Tells the person, as soon as there is a way to. */
export function tellPerson(): void {
  isToBeTold = tell === undefined;
  // Telling may itself go wrong; then the next minute is soon enough.
  if (!tell || performance.now() - toldAt < toldEvery) return;
  toldAt = performance.now();
  try {
    tell();
  } catch (thrown) {
    report({ level: 'error', where: 'main', code: 'not-told', thrown });
  }
}

/**
 * Catches what nobody else does, in main and in all processes beside it. Main goes on: what a person types is written
 * down as it is typed, so nothing is in the way of that but a way for them to know. To be called before anything else.
 */
export function watchFaults(): void {
  // With a listener of ours, Electron shows no window with a stack.
  process.on('uncaughtException', (thrown, origin) => {
    report({ level: 'error', where: 'main', code: origin === 'unhandledRejection' ? 'rejection' : 'uncaught', thrown });
    tellPerson();
  });
  process.on('unhandledRejection', (thrown) => {
    report({ level: 'error', where: 'main', code: 'rejection', thrown: thrown ?? 'nothing' });
    tellPerson();
  });
  app.on('render-process-gone', (_event, _contents, { reason }) => {
    if (reason !== 'clean-exit') report({ level: 'error', where: 'page', code: `gone.${reason}` });
  });
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit') report({ level: 'error', where: type, code: `gone.${reason}` });
  });
  app.on('browser-window-created', (_event, window) => {
    window.on('unresponsive', () => report({ level: 'warn', where: 'page', code: 'unresponsive' }));
    window.on('responsive', () => report({ level: 'info', where: 'page', code: 'responsive' }));
  });
}
