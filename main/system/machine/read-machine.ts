import { arch, release, version } from 'node:os';
import { zoneName } from '../../../shared/guide/time-zones';
import type { Machine } from '../../../shared/request/machine';
import { readText } from '../../storage/read-file';

/** What a Linux distribution calls itself (os-release, `PRETTY_NAME`). */
function distribution(): string {
  const known = readText('/etc/os-release', 64 * 1024);
  return /^PRETTY_NAME="?([^"\n]+)"?$/m.exec((known.ok && known.value) || '')?.[1] ?? 'Linux';
}

function systemName(): string {
  if (process.platform === 'linux') return `${distribution()} (Linux ${release()})`;
  if (process.platform === 'darwin') return `macOS ${process.getSystemVersion()}`;
  // Such as "Windows 11 Pro".
  return `${version()} (${release()})`;
}

/** Reads what this machine is. Nothing of it is kept, and nothing identifies the machine or the person. */
export async function readMachine(): Promise<Machine> {
  return {
    system: `${systemName()}, ${arch()}`,
    timeZone: zoneName(Intl.DateTimeFormat().resolvedOptions().timeZone, -new Date().getTimezoneOffset()),
  };
}
