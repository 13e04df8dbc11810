import { z } from 'zod/mini';

/** The machine's own facts that support may ask for. They leave it only where a person adds them to a request. */
export const machineSchema = z.strictObject({
  /** Name and version of the operating system, and its processor's kind. */
  system: z.string(),
  /** IANA name, or the distance from UTC where the zone has none here. */
  timeZone: z.string(),
});

export type Machine = z.infer<typeof machineSchema>;
