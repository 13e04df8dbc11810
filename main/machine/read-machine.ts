import { readFile } from 'node:fs/promises';
import { arch, release, version } from 'node:os';
import { zoneName } from '../../shared/guide/time-zones';
import type { Machine } from '../../shared/request/machine';

/** What a Linux distribution calls itself (os-release, `PRETTY_NAME`). */
async function distribution(): Promise<string> {
  const known = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(known)?.[1] ?? 'Linux';
}

async function systemName(): Promise<string> {
  if (process.platform === 'linux') return `${await distribution()} (Linux ${release()})`;
  if (process.platform === 'darwin') return `macOS ${process.getSystemVersion()}`;
  // Such as "Windows 11 Pro".
  return `${version()} (${release()})`;
}

/** Reads what this machine is. Nothing of it is kept, and nothing identifies the machine or the person. */
export async function readMachine(): Promise<Machine> {
  return {
    system: `${await systemName()}, ${arch()}`,
    timeZone: zoneName(Intl.DateTimeFormat().resolvedOptions().timeZone, -new Date().getTimezoneOffset()),
  };
}
