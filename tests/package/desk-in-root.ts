import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { type MessageBus, sessionBus } from '@jellybrick/dbus-next';
import type { SessionBus } from '../e2e/fixtures/session-bus';
import type { InstalledRoot } from './installed-root';

const run = promisify(execFile);

/** Open to whoever runs on this computer: the program belongs to another user than the test. */
const configuration = (address: string) => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

const socket = '/run/desk-bus';

/** A session bus whose socket lies in the root. Its address is as in there. */
export async function busIn(computer: InstalledRoot): Promise<SessionBus> {
  const folder = await mkdtemp(path.join(tmpdir(), 'package-bus-'));
  const file = path.join(folder, 'bus.conf');
  const outside = `unix:path=${computer.at(socket)}`;
  await writeFile(file, configuration(outside));
  const daemon = spawn('dbus-daemon', [`--config-file=${file}`, '--print-address', '--nofork'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => createInterface(daemon.stdout).once('line', resolve));
  const clients: MessageBus[] = [];
  return {
    address: `unix:path=${socket}`,
    async connect() {
      const client = sessionBus({ busAddress: outside });
      clients.push(client);
      await new Promise((resolve) => client.once('connect', () => resolve(undefined)));
      return client;
    },
    freeze: () => daemon.kill('SIGSTOP'),
    thaw: () => daemon.kill('SIGCONT'),
    async stop() {
      for (const client of clients) client.disconnect();
      daemon.kill();
      await rm(folder, { recursive: true });
    },
  };
}

/** A process of the program, as the kernel tells of it. */
export interface Process {
  readonly id: number;
  readonly command: string;
  /** 2 where a filter stands between it and the kernel: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
  readonly seccomp: number;
  /** Names its user namespace. */
  readonly userNamespace: string;
  readonly user: number;
}

async function readProcess(line: string): Promise<readonly Process[]> {
  const [, id = '', command = ''] = /^(\d+) (.*)$/.exec(line) ?? [];
  try {
    const status = await readFile(`/proc/${id}/status`, 'utf8');
    const seccomp = Number(/^Seccomp:\s*(\d)/m.exec(status)?.[1]);
    const user = Number(/^Uid:\s*(\d+)/m.exec(status)?.[1]);
    return [{ id: Number(id), command, seccomp, user, userNamespace: await readlink(`/proc/${id}/ns/user`) }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** All that runs of the installed program. */
export async function processesOf(program: string): Promise<readonly Process[]> {
  const { stdout } = await run('pgrep', ['--full', '--list-full', `^${program}`]).catch(() => ({ stdout: '' }));
  return (await Promise.all(stdout.trim().split('\n').filter(Boolean).map(readProcess))).flat();
}
