import { z } from 'zod/mini';

/** One setting that a file would change, in words. */
const settingsDifferenceSchema = z.strictObject({ label: z.string(), from: z.string(), to: z.string() });

export type SettingsDifference = z.infer<typeof settingsDifferenceSchema>;

/** What a file of settings would change; `file` is its name alone, absent where the person chose none. */
export const settingsImportSchema = z.strictObject({
  file: z.optional(z.string()),
  differences: z.array(settingsDifferenceSchema),
});
