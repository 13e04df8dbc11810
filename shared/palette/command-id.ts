import { z } from 'zod/mini';
import { slug } from '../guide/line-schema';
import { plainCommands } from './plain-commands';

/** The name of a command: one of the plain ones, or `dial:` and the number's id, with its guide's before it. */
export const commandIdSchema = z.union([
  z.enum(plainCommands),
  z.templateLiteral(['dial:', slug]),
  z.templateLiteral(['dial:', slug, '/', slug]),
]);

export type CommandId = z.infer<typeof commandIdSchema>;
