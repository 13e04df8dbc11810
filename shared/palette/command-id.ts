import { z } from 'zod';
import { supportLineSchema } from '../guide/schema';

/** What can be asked for besides dialling a number, in the order in which it is offered. */
export const plainCommands = ['severity-one', 'copy-pin', 'write', 'portal', 'journal', 'settings', 'open'] as const;

/** The name of a command: one of the plain ones, or `dial:` and the number's id. */
export const commandIdSchema = z.union([
  z.enum(plainCommands),
  z.templateLiteral(['dial:', supportLineSchema.shape.id]),
]);

export type CommandId = z.infer<typeof commandIdSchema>;
