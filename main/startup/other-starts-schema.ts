import { z } from 'zod/mini';

/** What a running program answers to another start of it. */
export const answerSchema = z.strictObject({
  pid: z.int().check(z.positive()),
  /** Whether the opening that was asked about has arrived. */
  taken: z.boolean(),
  screen: z.strictObject({ x11: z.string().check(z.maxLength(200)), wayland: z.string().check(z.maxLength(200)) }),
});

export type Answer = z.infer<typeof answerSchema>;
