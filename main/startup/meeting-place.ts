import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A socket's path is kept in 108 bytes on Linux and 104 on macOS.
const longestPath = 100;

interface Where {
  readonly folder: string;
  readonly platform: NodeJS.Platform;
  /** A number of the person's, so that two of them do not meet; 0 where the system knows none. */
  readonly user: number;
}

/**
 * Where a running program answers other starts of it: a socket in its folder, or a named pipe on Windows, which reaches
 * the person's other sessions as well.
 */
export function meetingPlace({ folder, platform, user }: Where): string {
  const short = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  if (platform === 'win32') return `\\\\.\\pipe\\alm-lifeline-${short}`;
  const inFolder = join(folder, 'answers');
  return Buffer.byteLength(inFolder) <= longestPath ? inFolder : join(tmpdir(), `alm-lifeline-${user}-${short}`);
}

/** The screen that a start belongs to; empty where the system does not name it. */
export interface Screen {
  readonly x11: string;
  readonly wayland: string;
}

export function screenOf(env: NodeJS.ProcessEnv): Screen {
  // ":1" and ":1.0" are the same.
  return { x11: (env['DISPLAY'] ?? '').replace(/\.\d+$/, ''), wayland: env['WAYLAND_DISPLAY'] ?? '' };
}

/** Whether two starts are in sessions of their own. Known only where both name a screen of the same kind, and no other fits. */
export function areApart(one: Screen, other: Screen): boolean {
  const pairs = [
    [one.x11, other.x11],
    [one.wayland, other.wayland],
  ].filter((pair) => pair.every((screen) => screen !== ''));
  return pairs.length > 0 && pairs.every(([first, second]) => first !== second);
}
