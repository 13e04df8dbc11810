import { z } from 'zod';

/** The machine's own facts that support may ask for. They leave it only where a person adds them to a request. */
export const machineSchema = z.strictObject({
  /** Name and version of the operating system, and its processor's kind. */
  system: z.string(),
  /** IANA name. */
  timeZone: z.string(),
});

export type Machine = z.infer<typeof machineSchema>;
