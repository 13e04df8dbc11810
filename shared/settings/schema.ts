import { z } from 'zod/mini';
import { csvSeparators } from '../journal/csv-separator';
import { checkAccelerator } from '../palette/accelerator';
import { dialPlanSchema } from '../phone/dial-plan-schema';
import { coversSchema } from './cover-schema';
import { defaultSettings } from './defaults';
import { themes } from './theme';
import { zooms } from './zoom';

/** Long enough for any name, company, phone or address that a person types; short enough to reject a pasted file. */
export const fieldLimit = 320;

// Kept exactly as typed: whether a phone or an address is a sound one is derived when shown, never a reason to drop it.
const asTyped = z.string().check(z.maxLength(fieldLimit), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'not-one-line'));

// As typed too, but only once it is a shortcut: half of one would take keys away from every program.
const shortcut = z.string().check(
  z.maxLength(60),
  z.superRefine((typed, context) => {
    const keys = checkAccelerator(typed);
    if (typed !== '' && !keys.ok)
      context.addIssue({ code: 'custom', message: keys.error.code, params: { ...keys.error.facts } });
  }),
);

export const settingsSchema = z.strictObject({
  version: z.literal(defaultSettings.version),
  contactName: asTyped,
  company: asTyped,
  contactPhone: asTyped,
  /** Addresses that the vendor has on file for this account; the first is the one to send from. */
  senderAddresses: z.array(asTyped).check(z.maxLength(20)),
  product: asTyped,
  productVersion: asTyped,
  /** ISO 3166-1 alpha-2 of the country the person sits in, or empty while unknown. */
  country: z.string().check(z.regex(/^([A-Z]{2})?$/, 'no-such-country')),
  dialPlan: dialPlanSchema,
  /** Whether a PIN is kept from one start to the next, where there is a keyring; else in memory until the program quits. */
  savesPin: z.boolean(),
  /** Whether windows are left out of screen shares and recordings while they show the PIN, where the system can do that. */
  hidesPinFromSharing: z.boolean(),
  /** After how many seconds a copied PIN is taken off the clipboard. */
  clipboardSeconds: z.int().check(z.minimum(10), z.maximum(600)),
  /** After how many days an entry of the journal is deleted; 0 is never. */
  journalDays: z.int().check(z.minimum(0), z.maximum(3650)),
  /** What is known of the contract for each product's support. */
  cover: coversSchema,
  /** What parts the cells of an exported table; `region` is what this computer's region expects. */
  csvSeparator: z.enum(['region', ...csvSeparators]),
  /** The keys that open the palette from any program, or empty for none. */
  paletteShortcut: shortcut,
  /** As whose region dates, times and numbers are written (BCP 47), or empty: as this computer's. The words are English. */
  language: z.string().check(z.maxLength(35), z.regex(/^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/, 'no-such-language')),
  /** Whether everything is drawn light, dark, or as the system is. */
  theme: z.enum(themes),
  /** How large everything is drawn, in percent. */
  zoom: z.int().check(z.minimum(zooms[0]), z.maximum(zooms[13])),
  /** Whether something was tried that calls nobody. */
  firstRunTried: z.boolean(),
  /** Whether the first run is over for good, whatever is missing. */
  firstRunIsOver: z.boolean(),
  /** What the person has chosen themselves where a policy offered something: theirs counts, even where it is the default. */
  chosenOverPreset: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60)),
});

export type Settings = z.infer<typeof settingsSchema>;

/**
 * What a person changes at once: any of the settings, never the version. Of the dial plan only what changes is told, as
 * two fields of it may be changed before the first is answered.
 */
export const settingsChangeSchema = z.partial(
  z.extend(z.omit(settingsSchema, { version: true }), { dialPlan: z.partial(dialPlanSchema) }),
);

export type SettingsChange = z.infer<typeof settingsChangeSchema>;
