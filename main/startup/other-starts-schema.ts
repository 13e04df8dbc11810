import { z } from 'zod';

/** What a running program answers to another start of it. */
export const answerSchema = z.strictObject({
  pid: z.number().int().positive(),
  /** Whether the opening that was asked about has arrived. */
  taken: z.boolean(),
  screen: z.strictObject({ x11: z.string().max(200), wayland: z.string().max(200) }),
});

export type Answer = z.infer<typeof answerSchema>;
