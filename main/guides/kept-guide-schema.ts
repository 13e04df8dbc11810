import { z } from 'zod/mini';
import { guideSchema } from '../../shared/guide/schema';
import { readStored } from '../../shared/stored';

const keptGuideSchema = z.strictObject({
  version: z.literal(1),
  /** Absent where there is no file. */
  guide: z.optional(guideSchema),
  /** The guide as it was published, before the person corrected it. */
  original: z.optional(guideSchema),
  /** The person entered it, so that nothing in it is a correction of what somebody else published. */
  isByHand: z.optional(z.boolean()),
});

/** What is kept of one guide. */
export type KeptGuide = z.infer<typeof keptGuideSchema>;

/** What is kept where there is no guide. */
export const noKeptGuide: KeptGuide = { version: 1 };

/** Reads the file of one guide, number by number: one that can't be read costs itself. */
export const readKeptGuide = readStored<KeptGuide>(keptGuideSchema, noKeptGuide);

const formerGuideSchema = z.extend(keptGuideSchema, {
  /** Nothing was kept, so that there is nothing to put back; a file that can't be read doesn't say so. */
  wasAbsent: z.optional(z.literal(true)),
});

/** What was kept of one guide before a change. */
export type FormerGuide = z.infer<typeof formerGuideSchema>;

/** Reads what a guide was before a change, as {@link readKeptGuide} does. */
export const readFormerGuide = readStored<FormerGuide>(formerGuideSchema, noKeptGuide);
