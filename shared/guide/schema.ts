import { z } from 'zod';
import { regions } from './region';

/** The doubt about a number, in the words a person needs before dialling it. */
const doubtSchema = z.strictObject({ reason: z.string().min(1), since: z.iso.date() });

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When a line is answered, every day, by the clock there; `00:00` also ends a day. */
const openingHoursSchema = z.strictObject({ from: clock, to: clock });

export type OpeningHours = z.infer<typeof openingHoursSchema>;

/** One support line: a number that the vendor published for a region, or for one country of it. */
export const supportLineSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  region: z.enum(regions),
  /** ISO 3166-1 alpha-2 of the country the number belongs to; it decides national dialling and the shown name. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** True where one number serves every country of the region. */
  servesWholeRegion: z.boolean(),
  /** The number as the vendor printed it. */
  published: z.string().min(1),
  /**
   * What a person reads out and dials by hand: in the vendor's own grouping where that is the international form, else
   * as numbering plans group it (E.123).
   */
  shown: z.string().min(1),
  /** The digits to key inside the number's own country, trunk prefix included. */
  national: z.string().regex(/^\d{4,15}$/),
  e164: z.string().regex(/^\+[1-9]\d{6,14}$/),
  /** IANA zone of the place the area code belongs to; where the runtime does not know it, no clock is shown. */
  timeZone: z.string().min(1),
  /** Only where the vendor publishes them. */
  hours: openingHoursSchema.optional(),
  doubt: doubtSchema.optional(),
});

export type SupportLine = z.infer<typeof supportLineSchema>;

/** How old published facts are. What was published in between is known to be the same. */
const guideAgeSchema = z.strictObject({
  /** The month of the oldest publication with the same facts, such as `2019-08`. */
  unchangedSince: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** The last day on which they were seen published, ISO 8601 date. */
  lastSeen: z.iso.date(),
});

export type GuideAge = z.infer<typeof guideAgeSchema>;

/** Addresses that others name in public and that the vendor's own page does not confirm. Offered beside the published ones only. */
const unconfirmedSchema = z.strictObject({
  portal: z.url({ protocol: /^https$/ }),
  mailbox: z.email(),
  page: z.url({ protocol: /^https$/ }),
});

/** All that is known about reaching the vendor, with its source and its age. */
export const guideSchema = z.strictObject({
  product: z.string().min(1),
  vendor: z.string().min(1),
  age: guideAgeSchema,
  source: z.string().min(1),
  portal: z.url({ protocol: /^https$/ }),
  mailbox: z.email(),
  /** Newer than what was published, as far as anybody knows. */
  unconfirmed: unconfirmedSchema.optional(),
  lines: z.array(supportLineSchema).min(1),
});

export type Guide = z.infer<typeof guideSchema>;
