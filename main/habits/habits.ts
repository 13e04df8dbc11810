import { z } from 'zod';
import { type CommandId, commandIdSchema } from '../../shared/palette/command-id';
import { bySchema } from '../storage/by-schema';
import { openKeptFile } from '../storage/kept-file';

/** More than anyone remembers having used. */
const recentLimit = 8;

const habitsSchema = z.object({
  version: z.literal(1),
  /** What was used in the palette, the last first. */
  recentCommands: z.array(commandIdSchema).max(recentLimit),
  /** What is said once and was said. */
  said: z.array(z.string().max(40)).max(50),
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
  readonly notice?: string;
}

/** Opens the habits that are kept in a folder. */
export function openHabits(folder: string): Habits {
  const file = openKeptFile<HabitsContent>({
    folder,
    name: 'habits',
    read: bySchema(habitsSchema),
    fallback: { version: 1, recentCommands: [], said: [] },
    keepsBackups: false,
  });
  const wasSaid = (id: string) => file.value().said.includes(id);
  const said = (id: string) => {
    if (!wasSaid(id)) file.write({ ...file.value(), said: [...file.value().said, id] });
  };
  return {
    wasSaid,
    said,
    recentCommands: () => file.value().recentCommands,
    used(command) {
      const earlier = file.value().recentCommands.filter((each) => each !== command);
      file.write({ ...file.value(), recentCommands: [command, ...earlier].slice(0, recentLimit) });
    },
    sayOnce(id, say) {
      if (wasSaid(id)) return;
      say();
      said(id);
    },
    ...(file.notice === undefined ? {} : { notice: file.notice }),
  };
}
