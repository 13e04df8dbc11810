import { join } from 'node:path';
import { z } from 'zod/mini';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { slug } from '../../../shared/guide/line-schema';
import { type CommandId, commandIdSchema } from '../../../shared/palette/command-id';
import { readStored } from '../../../shared/stored';
import type { Sentence } from '../../../shared/text/sentence';
import type { SignInMemory } from '../../policy/sign-in-by-policy';
import { openKeptFile } from '../../storage/kept-file';
import { readStoredFile } from '../../storage/stored-file';
import type { Agreed } from '../calling/dial-consent';
import type { LastLook } from '../journal/remove-old';

/** More than anyone remembers having used. */
const recentLimit = 8;

/** More ways to dial than a desk ever has; who comes back to one that was forgotten is asked once more. */
const agreedLimit = 40;

const signInSchema = z.strictObject({ by: z.enum(['locked', 'preset']), made: z.boolean(), before: z.boolean() });

const habitsSchema = z.strictObject({
  version: z.literal(1),
  /** What was used in the palette, the last first. */
  recentCommands: z.array(commandIdSchema).check(z.maxLength(recentLimit)),
  /** What is said once and was said. */
  said: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
  /** Marks of ways to dial that the person has looked at and agreed to, the last first. */
  agreedDials: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))).check(z.maxLength(agreedLimit)),
  /** The version that was started last, or empty before the first start. */
  lastVersion: z.string().check(z.maxLength(40)),
  /** The id of the guide that was in use last. */
  guide: slug,
  /** What a policy has made of starting at sign-in, as long as there is one. */
  signIn: z.optional(signInSchema),
  /** When it was last looked for old entries of the journal, by a clock that was believed; in milliseconds. */
  lastLook: z.optional(z.int()),
  /** When it was since, by a clock that has jumped by more than a month and is not believed yet. */
  doubtedLook: z.optional(z.int()),
});

type HabitsContent = z.infer<typeof habitsSchema>;

/** What the program remembers of how it is used. Losing it costs nobody anything, so its disk errors stay silent. */
export interface Habits {
  recentCommands(): CommandId[];
  used(command: CommandId): void;
  /** Whether something was said before and need not be said again. */
  wasSaid(id: string): boolean;
  /** Remembers that something was said. */
  said(id: string): void;
  /** Says something that is to be said once in the life of this desk. */
  sayOnce(id: string, say: () => void): void;
  /**
   * Remembers the version that is started now.
   *
   * @returns the one that was started last; empty at the first start
   */
  started(version: string): string;
  /** The ways to dial that the person has agreed to. */
  readonly agreedDials: Agreed;
  /** Which guide was in use last. */
  readonly guide: { get(): string; set(id: string): void };
  /** How starting at sign-in was before a policy decided it. */
  readonly signIn: SignInMemory;
  /** When it was looked for old entries of the journal. */
  readonly lastLook: LastLook;
}

const noHabits: HabitsContent = {
  version: 1,
  recentCommands: [],
  said: [],
  agreedDials: [],
  lastVersion: '',
  guide: builtInGuide.id,
};

const readHabits = readStored(habitsSchema, noHabits);

/** The id of the guide that was in use last, for somebody who only looks: nothing is moved or mended. */
export function guideInUse(folder: string): string {
  const stored = readStoredFile(join(folder, 'habits.json'), readHabits);
  return stored.ok && stored.value ? stored.value.value.guide : noHabits.guide;
}

/**
 * Opens the habits that are kept in a folder.
 *
 * @param tell - told what happened to the file
 */
export function openHabits(folder: string, tell: (sentence: Sentence) => void): Habits {
  const file = openKeptFile<HabitsContent>({
    folder,
    name: 'habits',
    read: readHabits,
    fallback: noHabits,
    backups: 0,
    say: tell,
  });
  const wasSaid = (id: string) => file.value().said.includes(id);
  const said = (id: string) => {
    if (!wasSaid(id)) file.update((habits) => ({ ...habits, said: [...habits.said, id].slice(-50) }));
  };
  // What the disk does not take is remembered until the program ends.
  const agreed = new Set(file.value().agreedDials);
  // What the disk does not take holds until the program ends.
  let guide: string | undefined;
  return {
    guide: {
      get: () => guide ?? file.value().guide,
      set(id) {
        guide = id;
        file.update((habits) => ({ ...habits, guide: id }));
      },
    },
    signIn: {
      get: () => file.value().signIn,
      set(signIn) {
        file.update((habits) => ({ ...habits, signIn }));
      },
    },
    lastLook: {
      get() {
        const { lastLook, doubtedLook } = file.value();
        return lastLook === undefined ? undefined : { last: lastLook, doubted: doubtedLook };
      },
      set({ last, doubted }) {
        file.update((habits) => ({ ...habits, lastLook: last, doubtedLook: doubted }));
      },
    },
    agreedDials: {
      has: (mark) => agreed.has(mark),
      add(marks) {
        for (const mark of marks) agreed.add(mark);
        file.update((habits) => ({
          ...habits,
          agreedDials: [...new Set([...marks, ...habits.agreedDials])].slice(0, agreedLimit),
        }));
      },
    },
    wasSaid,
    said,
    started(version) {
      const { lastVersion } = file.value();
      if (lastVersion !== version) file.update((habits) => ({ ...habits, lastVersion: version }));
      return lastVersion;
    },
    recentCommands: () => file.value().recentCommands,
    used(command) {
      file.update((habits) => {
        const earlier = habits.recentCommands.filter((each) => each !== command);
        return { ...habits, recentCommands: [command, ...earlier].slice(0, recentLimit) };
      });
    },
    sayOnce(id, say) {
      if (wasSaid(id)) return;
      say();
      said(id);
    },
  };
}
