import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { readText } from '../storage/read-file';
import { replaceFile } from '../storage/replace-file';
import { longestPolicy } from './policy-source';

const copySchema = z.strictObject({
  version: z.literal(1),
  /** When it was still read from its own place, ISO 8601. */
  taken: z.iso.datetime(),
  policy: z.unknown(),
});

type PolicyCopy = z.infer<typeof copySchema>;

/** The last policy that could be read, for as long as its own place does not answer. */
export interface KeptCopy {
  read(): PolicyCopy | undefined;
  /** Takes the place of the one before; a disk that does not take it is no reason to complain. */
  write(policy: unknown, at: Date): void;
  remove(): void;
}

/** Opens the copy in a person's folder. */
export function openPolicyCopy(folder: string): KeptCopy {
  const path = join(folder, 'policy-copy.json');
  return {
    read() {
      const content = readText(path, longestPolicy * 2);
      if (!content.ok || content.value === undefined) return undefined;
      try {
        return copySchema.safeParse(JSON.parse(content.value)).data;
      } catch {
        return undefined;
      }
    },
    write(policy, at) {
      try {
        replaceFile(path, `${JSON.stringify({ version: 1, taken: at.toISOString(), policy })}\n`);
      } catch {
        // It is made anew the next time.
      }
    },
    remove() {
      try {
        rmSync(path, { force: true });
      } catch {
        // Nothing is read from it while there is a policy, or none.
      }
    },
  };
}
