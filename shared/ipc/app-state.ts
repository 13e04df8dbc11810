import { z } from 'zod/mini';
import { views } from '../features';
import { type Guide, guideSchema } from '../guide/schema';
import { trackRecordSchema } from '../guide/track-record-schema';
import { commandIdSchema } from '../palette/command-id';
import { policySettingNames } from '../policy/policy-settings';
import { promiseSchema } from '../promise/promise-schema';
import { settingsSchema } from '../settings/schema';
import { knownRegion } from '../text/region';

/** What is known about the PIN without reading it. */
const pinStatusSchema = z.strictObject({
  /** `kept`: encrypted on disk; `session`: in memory only; `unreadable`: on disk, but the keyring cannot open it any more. */
  state: z.enum(['none', 'kept', 'session', 'unreadable']),
  /**
   * What is known of the keyring. `unknown` until a PIN is entered or used; `real` once it has answered with a key;
   * `waiting` while it takes its time; `locked` until its owner unlocks it; `silent` where it does not answer.
   */
  keyring: z.enum(['unknown', 'real', 'missing', 'waiting', 'locked', 'silent']),
  /** When the PIN was entered, ISO 8601, for the person's own reminder. */
  since: z.optional(z.iso.datetime()),
  /** A PIN of the sibling products that opens write access to the customer's data. */
  privileged: z.boolean(),
});

export type PinStatus = z.infer<typeof pinStatusSchema>;

/** Which program the system would open for a kind of link. */
const openerSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('unknown') }),
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('found'), name: z.string() }),
]);

export type Opener = z.infer<typeof openerSchema>;

/** Something that happened to the person's files and that they must know of. */
const noticeSchema = z.strictObject({
  id: z.string(),
  message: z.string(),
  /** What of the program has more about it, to be shown when asked for. */
  shows: z.optional(z.enum(views)),
});

export type Notice = z.infer<typeof noticeSchema>;

/**
 * What the system made of the palette's shortcut: another program has it (`taken`), this system or keyboard knows no such
 * key (`unusable`). On Wayland only the desktop itself may own one: it is asked for it (`asking`), has said no (`refused`),
 * knows it but gave it no keys (`keyless`), or can't be asked (`by-desktop`).
 */
const shortcutStates = ['off', 'ready', 'taken', 'unusable', 'asking', 'refused', 'keyless', 'by-desktop'] as const;

export type ShortcutState = (typeof shortcutStates)[number];

const soundGuides = new WeakSet<object>();

/** A guide is long and stays the same object from one state to the next, so each is looked through once. */
const guideInState = z.custom<Guide>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const isSound = soundGuides.has(value) || guideSchema.safeParse(value).success;
  if (isSound) soundGuides.add(value);
  return isSound;
});

/** A locale that the runtime knows. */
const localeSchema = z.string().check(z.refine((tag) => knownRegion(tag) === tag));

/** What the organisation has decided for this computer, as far as a person sees it. */
const policyInStateSchema = z.strictObject({
  /** Where the policy comes from; empty where there is none. */
  source: z.string(),
  organisation: z.string(),
  /** The settings that it has locked, by the names that a policy has for them. */
  locked: z.array(z.string()),
  /** Those that have its value because the person has chosen none. */
  preset: z.array(z.string()),
  /** Those for which it suggests something else than the person has chosen. */
  overridden: z.array(z.enum(policySettingNames)),
  /** Whom to call inside the organisation, before the vendor. */
  contact: z.strictObject({
    name: z.optional(z.string()),
    phone: z.optional(z.string()),
    email: z.optional(z.string()),
    hours: z.optional(z.string()),
  }),
  helpText: z.string(),
  senderDomain: z.string(),
  /** Why nothing of it is used; empty where it is. */
  trouble: z.string(),
  /** What of it is not used, each as a sentence. */
  problems: z.array(z.string()),
  /** When the copy was taken that stands in for it, ISO 8601. */
  copyTaken: z.optional(z.iso.datetime()),
});

export type PolicyInState = z.infer<typeof policyInStateSchema>;

/** Everything the glass shows that main owns. It never holds the PIN itself. */
export const appStateSchema = z.strictObject({
  /** How many changes came before it: of two states, the greater is the later one. */
  revision: z.int(),
  settings: settingsSchema,
  policy: policyInStateSchema,
  /** Of what support asks for first. */
  pin: pinStatusSchema,
  /** Of everything else that support knows a customer by. */
  furtherPins: z.array(z.extend(pinStatusSchema, { identifier: z.string().check(z.maxLength(40)) })),
  /** The id of one of the guide's levels, or `unanswered`. */
  severity: z.string().check(z.maxLength(40)),
  /** The one in use. */
  guide: guideInState,
  /** All others, for the switch, the tray and the palette; none on a desk that depends on one product. */
  otherGuides: z.array(guideInState),
  /** Whether the person has corrected the one in use. */
  isCorrected: z.boolean(),
  /** What this person's calls to each number have come to. */
  records: trackRecordSchema,
  /** ISO 3166-1 alpha-2 of the country that this computer seems to stand in, or empty; for as long as nobody has said. */
  guessedCountry: z.string().check(z.maxLength(2)),
  /** Who answers the desk's way of dialling, who answers `mailto:`, and who opens mail files. */
  openers: z.strictObject({ dial: openerSchema, mail: openerSchema, mailFile: openerSchema }),
  notices: z.array(noticeSchema),
  /** What support has promised and hasn't done, the first to come in front; none before the first paint. */
  promises: z.array(promiseSchema),
  shortcut: z.enum(shortcutStates),
  /** The keys that the desktop gave to the shortcut, in its own words; empty where it gave none. */
  desktopKeys: z.string(),
  /** What was used in the palette, the last first. */
  recentCommands: z.array(commandIdSchema),
  program: z.strictObject({
    /** The system's regional format, in which dates, times and numbers are written. */
    locale: localeSchema,
    version: z.string(),
    platform: z.string(),
    /** The stand-in runtime's Electron version, or null on the official runtime. */
    standIn: z.nullable(z.string()),
    /** The command line that opens the palette, for the desktop's own keyboard settings. */
    paletteCommand: z.string(),
  }),
});

export type AppState = z.infer<typeof appStateSchema>;

const guides = { guide: true, otherGuides: true } as const;

/** The state after a change. The guides of a desk can be megabytes and hardly ever change, so they come along only then. */
export const stateChangeSchema = z.extend(z.omit(appStateSchema, guides), {
  guides: z.optional(z.pick(appStateSchema, guides)),
  /** The revision at which they came along last: whoever has an older state has missed them. */
  guidesSince: appStateSchema.shape.revision,
});

export type StateChange = z.infer<typeof stateChangeSchema>;
