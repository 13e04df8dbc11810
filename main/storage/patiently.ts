import { setTimeout as delay } from 'node:timers/promises';

/** How long to try again, in milliseconds: a scanner lets go of a small file well within it. */
export const patience = 1_000;

const firstPause = 10;
const longestPause = 160;

const heldCodes = new Set(['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY']);

/**
 * Whether an error may be gone in a moment. On Windows a virus scanner, an indexer or a backup program opens files that were
 * just written, and nobody else can rename or remove them meanwhile, nor read them where they are locked. On other systems nobody can hold a file that way: there
 * these errors mean what they say.
 */
function mayPass(error: unknown, platform: NodeJS.Platform): boolean {
  return platform === 'win32' && error instanceof Error && 'code' in error && heldCodes.has(String(error.code));
}

/** What trying again depends on; tests bring their own. */
interface Surroundings<Paused> {
  readonly platform: NodeJS.Platform;
  /** Milliseconds from any fixed moment; must not follow the system's clock, which people set. */
  readonly now: () => number;
  /** Waits for so many milliseconds. */
  readonly pause: (milliseconds: number) => Paused;
}

/** How long to pause after each failure, in milliseconds, until {@link patience} is used up; the last try is at its end. */
function* pauses(now: () => number): Generator<number, undefined> {
  const end = now() + patience;
  for (let pause = firstPause; now() < end; pause = Math.min(2 * pause, longestPause)) {
    yield Math.min(pause, end - now());
  }
}

const { platform: ownPlatform } = process;
const uptime = () => performance.now();

/** Waits without giving anything else a turn; Node has no other call for it. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Does some work, and says by what rule it is tried again; tests name the platform by it. */
export type Attempt = <Value>(work: () => Value) => Value;

/**
 * Reads, renames or removes something, and on Windows tries again for a second while another program holds it. Blocks meanwhile.
 *
 * @param work - must be safe to repeat
 * @returns what `work` returns
 * @throws what `work` threw last
 */
export function patiently<Value>(
  work: () => Value,
  { platform = ownPlatform, now = uptime, pause = block }: Partial<Surroundings<void>> = {},
): Value {
  for (const milliseconds of pauses(now)) {
    try {
      return work();
    } catch (error) {
      if (!mayPass(error, platform)) throw error;
    }
    pause(milliseconds);
  }
  return work();
}

/** The same for work that does not block, and without blocking between the tries. */
export async function patientlyAwait<Value>(
  work: () => Promise<Value>,
  { platform = ownPlatform, now = uptime, pause = delay }: Partial<Surroundings<Promise<unknown>>> = {},
): Promise<Value> {
  for (const milliseconds of pauses(now)) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error, platform)) throw error;
    }
    await pause(milliseconds);
  }
  return work();
}
