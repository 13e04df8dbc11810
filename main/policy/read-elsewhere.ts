import { readdir, readFile, stat } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { inTime } from '../system/in-time';
import { type RunTool, runTool } from './run-tool';

/** What a share may say: `no-answer` where it does not in time, undefined where there is no such file. */
type Told<Value> = Value | undefined | 'no-answer';

/** Reads what may lie on a share, which may be absent or hang: never waits for long, and nothing else waits for it. */
export interface ReadElsewhere {
  /** The guides' files that lie in a folder. */
  list(folder: string): Promise<Told<readonly string[]>>;
  /** A regular file's content; one beyond the limit is no file. */
  read(file: string): Promise<Told<{ readonly content: Uint8Array }>>;
}

/** More than any guide has, in bytes. */
const longestGuide = 4 * 1024 * 1024;

/** How long Windows may take for one answer, in milliseconds. */
const patience = 5000;

const isGuideFile = (name: string) => name.endsWith('.json');

/** By the system's own tools: whoever hangs is one of those, and not this program, which could then not even end. */
function byTools(run: RunTool): ReadElsewhere {
  return {
    async list(folder) {
      const found = await run('find', ['-L', folder, '-maxdepth', '1', '-type', 'f', '-name', '*.json', '-print0']);
      if (found === 'no-answer') return found;
      if (found.status !== 0) return undefined;
      return found.out.toString().split('\0').filter(isGuideFile).toSorted();
    },
    async read(file) {
      const isFile = await run('test', ['-f', file]);
      if (isFile === 'no-answer') return isFile;
      if (isFile.status !== 0) return undefined;
      const read = await run('head', ['-c', String(longestGuide + 1), file], longestGuide + 1);
      if (read === 'no-answer') return read;
      return read.status === 0 && read.out.length <= longestGuide ? { content: read.out } : undefined;
    },
  };
}

/** So many shares may hang at once: each holds one of the four threads that all reading of this program goes through. */
const mostHanging = 2;

const shareOf = (path: string) => win32.parse(win32.normalize(path)).root.toLowerCase();

/**
 * What waits for a share no longer than it may, one call after the other. One that was given up goes on within the system
 * and holds a thread until it ends: until then nothing more is asked of the same share, nor of any once too many hang.
 */
export function createPatience() {
  const hanging = new Set<string>();
  const ask = <Value>(share: string, call: () => Promise<Value>): Promise<Told<Value>> => {
    const answer = call()
      .catch(() => undefined)
      .finally(() => hanging.delete(share));
    return inTime<Told<Value>, 'no-answer'>(answer, patience, () => {
      hanging.add(share);
      return 'no-answer';
    });
  };
  let before: Promise<unknown> = Promise.resolve();
  return <Value>(path: string, call: () => Promise<Value>): Promise<Told<Value>> => {
    const told = before.then(() => {
      const share = shareOf(path);
      return hanging.has(share) || hanging.size >= mostHanging ? 'no-answer' : ask(share, call);
    });
    before = told;
    return told;
  };
}

/** Windows gives a share up by itself, though late. */
function byWaiting(ask = createPatience()): ReadElsewhere {
  return {
    list: (folder) =>
      ask(folder, async () => {
        const names = await readdir(folder);
        return names
          .filter(isGuideFile)
          .toSorted()
          .map((name) => join(folder, name));
      }),
    read: (file) =>
      ask(file, async () => {
        const status = await stat(file);
        if (!status.isFile() || status.size > longestGuide) throw new Error('No guide.');
        return { content: await readFile(file) };
      }),
  };
}

/** How this system reads what may lie on a share. */
export function readElsewhere(platform: NodeJS.Platform, run: RunTool = runTool): ReadElsewhere {
  return platform === 'win32' ? byWaiting() : byTools(run);
}
