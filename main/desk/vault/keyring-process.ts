import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { type KeyringQuestion, type KeyringReply, keyringReplySchema } from './keyring-messages-schema';
import { keyringHelperSwitch } from './keyring-switch';

/** How a helper process is started. */
export interface HelperCommand {
  /** The program and its arguments that open it as it was started now. */
  readonly program: readonly string[];
  readonly userData: string;
  readonly store: string;
  /** Whether the person started it with this switch, as root has to. */
  readonly isWithoutSandbox: boolean;
}

/** The helper needs no screen, and starts three times as fast without one; a runtime that cannot is asked with one. */
const screens = [['--ozone-platform=headless'], []] as const;

/** @returns the arguments of a helper process, the executable first */
export function helperArguments(command: HelperCommand, screen: readonly string[]): readonly string[] {
  return [
    ...command.program,
    ...(command.isWithoutSandbox ? ['--no-sandbox'] : []),
    `--user-data-dir=${command.userData}`,
    `--password-store=${command.store}`,
    ...screen,
    keyringHelperSwitch,
  ];
}

/**
 * Asks the keyring in a process of its own, because on Linux older versions of Electron wait for it without doing
 * anything else, and newer ones remember for good that it was locked once.
 *
 * @param signal - ends the process
 * @returns the reply, or undefined where none came
 */
export async function askInHelper(
  command: HelperCommand,
  question: KeyringQuestion,
  signal: AbortSignal,
): Promise<KeyringReply | undefined> {
  for (const screen of screens) {
    const reply = await askOnce(helperArguments(command, screen), question, signal);
    if (reply || signal.aborted) return reply;
  }
  return undefined;
}

async function askOnce(
  [executable = '', ...args]: readonly string[],
  question: KeyringQuestion,
  signal: AbortSignal,
): Promise<KeyringReply | undefined> {
  // Killed outright, as while it waits for the keyring it hears nothing else.
  const helper = spawn(executable, args, { stdio: ['pipe', 'pipe', 'ignore'], signal, killSignal: 'SIGKILL' });
  // A process that could not be started, or that was ended, is known by its missing reply.
  helper.on('error', () => undefined);
  helper.stdin.on('error', () => undefined);
  helper.stdin.end(JSON.stringify(question));
  const printed = await text(helper.stdout).catch(() => '');
  for (const line of printed.split('\n')) {
    const reply = keyringReplySchema.safeParse(fromJson(line));
    if (reply.success) return reply.data;
  }
  return undefined;
}

/** What a line holds; the runtime may print lines of its own. */
function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
