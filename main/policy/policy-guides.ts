import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod/mini';
import { type Guide, guideSchema } from '../../shared/guide/schema';
import type { Policy } from '../../shared/policy/policy-schema';
import { salvage } from '../../shared/salvage';
import { readText } from '../storage/read-file';
import { replaceFile } from '../storage/replace-file';
import type { ReadElsewhere } from './read-elsewhere';

const keptSchema = z.strictObject({
  version: z.literal(1),
  guides: z.array(z.strictObject({ file: z.string(), guide: guideSchema })),
});

type Kept = z.infer<typeof keptSchema>;

const nothing: Kept = { version: 1, guides: [] };

const copyName = 'policy-guides.json';

/** The copies of all guides together, in bytes. */
const longestCopy = 32 * 1024 * 1024;

/** More files than any organisation hands out in a folder. */
const mostFiles = 100;

/** The guides that the organisation hands out. */
export interface PolicyGuides {
  /** Those that were read last, from wherever they are. */
  list(): readonly Guide[];
  /** Whether the built-in guide is offered. */
  hasBuiltIn(): boolean;
  /** What of them could not be read, each as a sentence. */
  problems(): readonly string[];
  /** Reads them again; what cannot be read leaves its last good copy in use. */
  refresh(): Promise<void>;
  onChange(listener: () => void): void;
}

interface Around {
  readonly wanted: () => Policy['guides'];
  /** The person's folder, where the last good copies are. */
  readonly folder: string;
  readonly elsewhere: ReadElsewhere;
}

/** Whether a policy hands out any guides. */
export const handsOutGuides = ({ folder, files = [] }: Policy['guides']): boolean =>
  Boolean(folder) || files.length > 0;

/** The last good copies of the organisation's guides in a person's folder, as far as they can be read. */
export function copiedGuides(folder: string): Kept {
  const content = readText(join(folder, copyName), longestCopy);
  try {
    return salvage(keptSchema, JSON.parse((content.ok && content.value) || ''), nothing)?.value ?? nothing;
  } catch {
    // It is made anew.
    return nothing;
  }
}

/**
 * Reads the guides that an organisation hands out.
 *
 * @param kept - their last good copies, which stand in for what cannot be read
 * @returns what is to be used now, and a sentence about each that is not as it should be
 */
export async function readPolicyGuides(
  { folder: place, files = [] }: Policy['guides'],
  kept: Kept['guides'],
  elsewhere: ReadElsewhere,
): Promise<{ readonly guides: Kept['guides']; readonly said: readonly string[] }> {
  const { text } = await import('../../shared/text');
  const said: string[] = [];
  const listed = place ? await elsewhere.list(place) : [];
  const inFolder = listed === 'no-answer' ? undefined : listed;
  if (inFolder === undefined)
    said.push(text.policy.guideFolder[listed === undefined ? 'missing' : 'no-answer'](place ?? ''));
  if ((inFolder?.length ?? 0) > mostFiles) said.push(text.policy.guidesLeftOut(place ?? '', mostFiles));
  const guides: Kept['guides'] = [];
  const isTaken = (id: string) => guides.some(({ guide }) => guide.id === id);
  for (const file of new Set([...files, ...(inFolder ?? []).slice(0, mostFiles)])) {
    const told = await elsewhere.read(file);
    const { readGuideFile } = await import('../../shared/guide/guide-file');
    const parsed = told === undefined || told === 'no-answer' ? undefined : readGuideFile(told.content);
    if (parsed?.ok) {
      if (isTaken(parsed.guide.id)) said.push(text.policy.guideTwice(file));
      else guides.push({ file, guide: parsed.guide });
      continue;
    }
    const [first] = parsed?.problems ?? [];
    const reason = first ? `${first.line}: ${first.message}` : text.policy.reason['no-answer'];
    said.push(text.policy.guideUnusable(file, told === undefined ? text.policy.guideMissing : reason));
    const old = kept.find((each) => each.file === file);
    if (old && !isTaken(old.guide.id)) guides.push(old);
  }
  // A folder that doesn't answer isn't asked for each of its files as well.
  const former = inFolder ? [] : kept.filter(({ file }) => place && dirname(file) === dirname(join(place, copyName)));
  guides.push(...former.filter(({ guide }) => !isTaken(guide.id)));
  return { guides, said };
}

/** Opens the organisation's guides. Until they are asked for, the last good copies count. */
export function openPolicyGuides({ wanted, folder, elsewhere }: Around): PolicyGuides {
  const path = join(folder, copyName);
  const listeners: (() => void)[] = [];
  const isWanted = () => handsOutGuides(wanted());

  let kept = isWanted() ? copiedGuides(folder) : nothing;
  let problems: readonly string[] = [];

  const keep = (next: Kept) => {
    try {
      if (next.guides.length > 0) replaceFile(path, `${JSON.stringify(next)}\n`);
      else rmSync(path, { force: true });
    } catch {
      // It is made anew the next time.
    }
  };

  let lastBuiltIn = wanted().builtIn ?? true;
  const readAll = async () => {
    const { guides, said } = isWanted()
      ? await readPolicyGuides(wanted(), kept.guides, elsewhere)
      : { guides: [], said: [] };
    const builtIn = wanted().builtIn ?? true;
    const isSame = isDeepStrictEqual(guides, kept.guides);
    // One that was withdrawn while the app was closed has left its copies.
    if (!isSame || !isWanted()) keep({ ...nothing, guides });
    if (isSame && isDeepStrictEqual(said, problems) && builtIn === lastBuiltIn) return;
    kept = { ...nothing, guides };
    problems = said;
    lastBuiltIn = builtIn;
    for (const listener of listeners) listener();
  };

  let asking: Promise<void> | undefined;
  let isChanged = false;
  return {
    list: () => kept.guides.map(({ guide }) => guide),
    hasBuiltIn: () => wanted().builtIn ?? true,
    problems: () => problems,
    refresh() {
      if (asking) isChanged = true;
      asking ??= (async () => {
        do {
          isChanged = false;
          await readAll();
        } while (isChanged);
      })().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    onChange: (listener) => listeners.push(listener),
  };
}
