import { z } from 'zod/mini';
import { everywhere, regions } from './region';
import { slugPattern } from './slug-pattern';
import { weekdays } from './week';

/** By {@link slugPattern}. */
export const slug = z.string().check(z.regex(slugPattern, 'lower-case letters, digits and hyphens, 40 at most'));

/** A text on one line, as the vendor has it. */
export const line = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(most),
      z.regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'one line, without control characters'),
    );

/** A number in international form. */
export const e164 = z
  .string()
  .check(z.regex(/^\+[1-9]\d{5,14}$/, 'a number in international form, such as +4969667737597'));

// Those of a guide are lazy: making them takes main ten milliseconds, and the built-in guide is shown without them.

/** The doubt about a number, in the words a person needs before dialling it. */
const doubtSchema = z.lazy(() => z.strictObject({ reason: line(600), since: z.optional(z.iso.date()) }));

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 08:30'));

/** When a line is answered, by the clock in its zone; `00:00` also ends a day. Without days, every day. */
const openingHoursSchema = z.lazy(() =>
  z.strictObject({
    from: clock,
    to: clock,
    days: z.optional(z.array(z.enum(weekdays)).check(z.minLength(1), z.maxLength(7))),
  }),
);

/** One step through the menu that answers: what it asks for, and what to key or say. */
const menuStepSchema = z.lazy(() =>
  z
    .strictObject({
      say: z.optional(line(120)),
      press: z.optional(z.string().check(z.regex(/^[\d*#]{1,12}$/, 'keys of a phone'))),
      /** When a person heard it so in a call and corrected what was published. */
      heard: z.optional(z.iso.date()),
    })
    .check(z.refine(({ say, press }) => say !== undefined || press !== undefined, 'what to say or what to press')),
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
    country: z.string().check(z.regex(/^([A-Z]{2}|001)$/, 'a country code such as DE')),
    /** True where one number serves every country of the region. */
    servesWholeRegion: z.boolean(),
    /** What tells it from others of the same place, such as a product, a group of customers, a carrier. */
    label: z.optional(line(200)),
    /** The number as the vendor printed it. */
    published: line(120),
    /**
     * What a person reads out and dials by hand: in the vendor's own grouping where that is the international form, else
     * as numbering plans group it (E.123).
     */
    shown: line(120),
    /** The digits to key inside the number's own country, trunk prefix included; absent where they aren't known. */
    national: z.optional(z.string().check(z.regex(/^\d{3,15}$/, 'digits only'))),
    e164,
    /** What to key after it is answered, where the number has an extension. It is never dialled by itself. */
    extension: z.optional(z.string().check(z.regex(/^\d{1,12}$/, 'digits only'))),
    /** The way through the menu that answers, in order. Never part of a link. */
    menu: z.optional(z.array(menuStepSchema).check(z.minLength(1), z.maxLength(mostSteps))),
    /** It can't be reached from other countries. */
    insideCountryOnly: z.optional(z.boolean()),
    /** BCP 47 tags of the languages that are spoken. */
    languages: z.optional(z.array(line(20)).check(z.minLength(1), z.maxLength(20))),
    /** IANA zone of the place the area code belongs to; where it is unknown, no clock is shown. */
    timeZone: z.optional(line(60)),
    /** Only where the vendor publishes them. */
    hours: z.optional(openingHoursSchema),
    /** Anything else that a caller should know, in the vendor's words or one's own. */
    note: z.optional(line(600)),
    doubt: z.optional(doubtSchema),
  }),
);

export type SupportLine = z.infer<typeof supportLineSchema>;
