import { z } from 'zod/mini';
import { isCountry } from '../guide/countries';
import { dialPlanSchema } from '../phone/dial-plan-schema';
import { fieldLimit, settingsSchema } from '../settings/schema';
import { text } from '../text';

const singleLine = z.string().check(z.maxLength(fieldLimit), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'not-one-line'));

const { way, outsideLine, internationalForm, nationalWithinCountry, sipDomain } = dialPlanSchema.shape;
const { shape } = settingsSchema;

/** Written by hand, so it's held against the list that a person would choose from. */
const country = z.string().check(
  z.regex(/^([A-Z]{2})?$/, text.policy.invalid.country),
  z.refine((code) => code === '' || isCountry(code), text.policy.invalid.country),
);

/** The values that a policy can hold, each by the rules of the setting that it decides. */
const valuesSchema = z.partial(
  z.strictObject({
    company: shape.company,
    product: shape.product,
    productVersion: shape.productVersion,
    country,
    dialWay: way,
    outsideLine,
    internationalForm,
    deskCountry: country,
    nationalWithinCountry,
    sipDomain,
    savesPin: shape.savesPin,
    hidesPinFromSharing: shape.hidesPinFromSharing,
    clipboardSeconds: shape.clipboardSeconds,
    journalDays: shape.journalDays,
    paletteShortcut: shape.paletteShortcut,
    language: shape.language,
    theme: shape.theme,
    /** Not one of the settings: the system itself holds it. */
    startsAtSignIn: z.boolean(),
  }),
);

/** Whom to call inside the organisation, before the vendor. */
const contactSchema = z.partial(
  z.strictObject({
    name: singleLine,
    phone: z.string().check(z.maxLength(40), z.regex(/^(\+?[\d\s()./-]{2,})?$/, text.policy.invalid.phone)),
    email: singleLine.check(z.regex(/^([^\s@]+@[^\s@]+\.[^\s@]+)?$/, text.policy.invalid.email)),
    hours: singleLine,
  }),
);

/** Nothing that depends on where the program was started, and nothing that a tool takes for an option. */
const fullPath = z
  .string()
  .check(z.maxLength(1000), z.regex(/^(\/|[A-Za-z]:[\\/]|\\\\)[^\p{Cc}]*$/u, text.policy.invalid.path));

const mostGuideFiles = 50;

/** Where guides come from. A path, never the guide itself: an administrative template holds too few characters for one. */
const guidesSchema = z.partial(
  z.strictObject({
    folder: fullPath,
    files: z.array(fullPath).check(z.maxLength(mostGuideFiles, text.policy.invalid.tooMany(mostGuideFiles))),
    /** Whether the guide that is built in is offered. */
    builtIn: z.boolean(),
  }),
);

/** The groups of a policy. */
export const groupSchemas = {
  /** What nobody but the organisation changes. */
  locked: valuesSchema,
  /** What counts until the person chooses otherwise. */
  preset: valuesSchema,
  contact: contactSchema,
  guides: guidesSchema,
};

/** What stands in no group. */
export const singleSchema = z.strictObject({
  /** Who has set the policy, as the person reads it. */
  organisation: singleLine,
  /** Shown beside the vendor's own help. */
  helpText: z.string().check(z.maxLength(4000)),
  /** The domain that the vendor knows the organisation's mail by. */
  senderDomain: singleLine.check(
    z.regex(/^([\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+)?$/u, text.policy.invalid.domain),
  ),
});

/** What one machine-wide policy says, whatever system it comes from. */
export const policySchema = z.extend(singleSchema, groupSchemas);

export type Policy = z.infer<typeof policySchema>;
