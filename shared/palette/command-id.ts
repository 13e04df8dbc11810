import { z } from 'zod';
import { supportLineSchema } from '../guide/schema';
import { plainCommands } from './plain-commands';

/** The name of a command: one of the plain ones, or `dial:` and the number's id. */
export const commandIdSchema = z.union([
  z.enum(plainCommands),
  z.templateLiteral(['dial:', supportLineSchema.shape.id]),
]);

export type CommandId = z.infer<typeof commandIdSchema>;
