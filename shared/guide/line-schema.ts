import { z } from 'zod';
import { everywhere, regions } from './region';
import { slugPattern } from './slug-pattern';
import { weekdays } from './week';

/** By {@link slugPattern}. */
export const slug = z.string().regex(slugPattern, 'lower-case letters, digits and hyphens, 40 at most');

/** A text on one line, as the vendor has it. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'one line, without control characters');

/** A number in international form. */
export const e164 = z.string().regex(/^\+[1-9]\d{5,14}$/, 'a number in international form, such as +4969667737597');

// Those of a guide are lazy: making them takes main ten milliseconds, and the built-in guide is shown without them.

/** The doubt about a number, in the words a person needs before dialling it. */
const doubtSchema = z.lazy(() => z.strictObject({ reason: line(600), since: z.iso.date().optional() }));

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 08:30');

/** When a line is answered, by the clock in its zone; `00:00` also ends a day. Without days, every day. */
const openingHoursSchema = z.lazy(() =>
  z.strictObject({
    from: clock,
    to: clock,
    days: z.array(z.enum(weekdays)).min(1).max(7).optional(),
  }),
);

/** One step through the menu that answers: what it asks for, and what to key or say. */
const menuStepSchema = z.lazy(() =>
  z
    .strictObject({
      say: line(120).optional(),
      press: z
        .string()
        .regex(/^[\d*#]{1,12}$/, 'keys of a phone')
        .optional(),
      /** When a person heard it so in a call and corrected what was published. */
      heard: z.iso.date().optional(),
    })
    .refine(({ say, press }) => say !== undefined || press !== undefined, 'what to say or what to press'),
);

export type MenuStep = z.infer<typeof menuStepSchema>;

/** The longest way through a menu. */
const mostSteps = 12;

/** One support line: a number that the vendor published for a region, or for one country of it. */
export const supportLineSchema = z.lazy(() =>
  z.strictObject({
    id: slug,
    region: z.enum([...regions, everywhere]),
    /**
     * ISO 3166-1 alpha-2 of the country the number belongs to, or `noCountry`; it decides national dialling and the
     * shown name.
     */
    country: z.string().regex(/^([A-Z]{2}|001)$/, 'a country code such as DE'),
    /** True where one number serves every country of the region. */
    servesWholeRegion: z.boolean(),
    /** What tells it from others of the same place, such as a product, a group of customers, a carrier. */
    label: line(200).optional(),
    /** The number as the vendor printed it. */
    published: line(120),
    /**
     * What a person reads out and dials by hand: in the vendor's own grouping where that is the international form, else
     * as numbering plans group it (E.123).
     */
    shown: line(120),
    /** The digits to key inside the number's own country, trunk prefix included; absent where they aren't known. */
    national: z
      .string()
      .regex(/^\d{3,15}$/, 'digits only')
      .optional(),
    e164,
    /** What to key after it is answered, where the number has an extension. It is never dialled by itself. */
    extension: z
      .string()
      .regex(/^\d{1,12}$/, 'digits only')
      .optional(),
    /** The way through the menu that answers, in order. Never part of a link. */
    menu: z.array(menuStepSchema).min(1).max(mostSteps).optional(),
    /** It can't be reached from other countries. */
    insideCountryOnly: z.boolean().optional(),
    /** BCP 47 tags of the languages that are spoken. */
    languages: z.array(line(20)).min(1).max(20).optional(),
    /** IANA zone of the place the area code belongs to; where it is unknown, no clock is shown. */
    timeZone: line(60).optional(),
    /** Only where the vendor publishes them. */
    hours: openingHoursSchema.optional(),
    /** Anything else that a caller should know, in the vendor's words or one's own. */
    note: line(600).optional(),
    doubt: doubtSchema.optional(),
  }),
);

export type SupportLine = z.infer<typeof supportLineSchema>;
