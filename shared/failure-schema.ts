import { z } from 'zod/mini';
import { channels } from './guide/rules-schema';
import type { Failure, FailureCode } from './result';

const none = z.strictObject({});
const inFolder = z.strictObject({ folder: z.string() });
const ofFile = z.strictObject({ file: z.string() });
const ofProduct = z.strictObject({ product: z.string() });
const ofPortal = z.strictObject({ portal: z.string() });
const ofLimit = z.strictObject({ limit: z.number() });
const ofShortcut = z.strictObject({ part: z.string() });
/** What an identifier is called, such as `PIN`; never its value. */
const ofIdentifier = z.strictObject({ name: z.string() });
const ofPrivileged = z.extend(ofIdentifier, {
  privileged: z.optional(z.strictObject({ beginsWith: z.string(), means: z.string() })),
});

/** What keeps a value from being taken, as it is told beside its field. A schema says the code alone, as its message. */
export const wrongValueSchema = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.enum([
      'not-one-line',
      'no-such-country',
      'no-such-language',
      'no-such-date',
      'outside-line',
      'international-form',
      'sip-domain',
      'shortcut-keys',
      'shortcut-bare',
    ]),
    facts: none,
  }),
  z.strictObject({ code: z.literal('shortcut-unknown'), facts: ofShortcut }),
  z.strictObject({ code: z.literal('too-long'), facts: ofLimit }),
]);

/** Why the portal did not open, where the case text was copied all the same. */
export const notOpenedSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.enum(['link-refused', 'too-fast', 'busy']), facts: none }),
  z.strictObject({ code: z.literal('no-portal'), facts: ofProduct }),
  z.strictObject({ code: z.literal('open-by-hand'), facts: ofPortal }),
]);

/** Why a file cannot be read. */
const unreadable = [
  'not-a-file',
  'dangling-link',
  'too-large',
  'no-permission',
  'not-trusted',
  'not-text',
  'in-use',
  'unreadable',
] as const;

/**
 * Everything that can go wrong, once: its code, and the facts that its words are made with. Facts are plain data, and none
 * of them is a secret. A code without words does not compile; see `text/en/failure-words.ts`.
 */
export const failureFacts = {
  // Reading and writing.
  'disk-full': inFolder,
  'read-only': inFolder,
  'file-in-use': inFolder,
  'no-folder': inFolder,
  'long-name': inFolder,
  disk: inFolder,
  'too-large-to-keep': none,
  'is-folder': ofFile,
  'not-regular': ofFile,
  protected: ofFile,
  'bad-name': ofFile,
  'not-a-file': none,
  'dangling-link': none,
  'too-large': none,
  'no-permission': none,
  'not-trusted': none,
  'not-text': none,
  'in-use': none,
  unreadable: none,
  'not-json': none,
  'not-ours': none,
  newer: none,
  'too-many': z.strictObject({ of: z.enum(['drafts', 'guides', 'sheets', 'promises']), limit: z.number() }),
  'journal-full': z.strictObject({ megabytes: z.number() }),

  // The wall between main and the pages, and what one may ask for in which time.
  /** With what is wrong with the value that was refused, where a person may be told. */
  'bad-request': z.strictObject({ wrong: z.optional(wrongValueSchema) }),
  oversized: none,
  'unknown-call': none,
  'foreign-sender': none,
  unexpected: none,
  'program-incomplete': none,
  'too-fast': none,
  busy: none,

  // Calling.
  'unknown-line': none,
  doubtful: z.strictObject({ reason: z.string() }),
  'no-dialler': none,
  'no-own-phone': none,
  'no-contact': none,
  'not-dialable': none,
  'sip-domain-missing': none,
  cancelled: none,
  'unknown-sheet': none,
  'nothing-to-report': none,
  'menu-unclear': none,

  // Links.
  'link-refused': none,
  'link-failed': none,
  'no-portal': ofProduct,
  'nothing-newer': none,

  // The PIN and what else support knows a customer by.
  'no-identifier': none,
  'no-pin': ofIdentifier,
  'keyring-missing': ofIdentifier,
  'keyring-locked': ofIdentifier,
  'keyring-silent': ofIdentifier,
  'pin-unreadable': ofIdentifier,
  'pin-too-late': ofIdentifier,
  'pin-empty': ofIdentifier,
  'pin-line-break': ofIdentifier,
  'pin-control': ofIdentifier,
  'pin-too-long': z.extend(ofIdentifier, { limit: z.number() }),
  'pin-privileged': ofPrivileged,
  'pin-privileged-in-email': ofPrivileged,
  'pin-password': ofIdentifier,

  // Writing.
  'phone-only': z.strictObject({ severity: z.string(), number: z.optional(z.string()) }),
  'other-way': z.strictObject({
    /** Absent for an answer that the guide does not know. */
    level: z.optional(
      z.strictObject({ name: z.string(), ways: z.array(z.enum(channels)), isOrder: z.optional(z.boolean()) }),
    ),
  }),
  'no-address': z.strictObject({ channel: z.enum(['email', 'ticket']) }),
  incomplete: z.strictObject({
    item: z.enum(['severity', 'pin', 'summary', 'company', 'contactName', 'contactPhone', 'product', 'details']),
    kind: z.enum(['missing', 'too-long']),
    /** What the guide calls it, where it has a name of its own. */
    name: z.optional(z.string()),
    limit: z.optional(z.number()),
  }),
  'mailto-too-long': none,
  'file-holds-pin': ofIdentifier,
  'copy-failed': none,
  'portal-not-opened': z.strictObject({ why: notOpenedSchema }),
  'open-by-hand': ofPortal,
  'unknown-severity': none,

  // Journal, cases and promises.
  'unknown-entry': none,
  'no-case-number': none,
  'too-late': none,
  'unknown-case': none,
  'unknown-promise': none,
  'no-promise': none,
  'no-escalation': none,
  'nothing-to-undo': z.strictObject({ of: z.enum(['guides', 'promises']) }),
  empty: none,
  unclear: none,
  'no-such-time': none,
  'no-such-day': none,
  'unknown-zone': none,
  past: none,
  'too-far': none,
  skipped: none,

  // Guides.
  'unknown-guide': none,
  'guide-cancelled': none,
  'no-country': none,
  'not-a-number': none,
  'hours-invalid': none,
  'zone-invalid': none,
  'field-invalid': none,
  'no-numbers': none,
  /** What was taken over doesn't go with the rest of a guide: the name of the fact that is wrong then. */
  'change-unfit': z.strictObject({ fact: z.string() }),

  // Settings and what the system does for the program.
  'not-one-line': none,
  'no-such-country': none,
  'no-such-language': none,
  'no-such-date': none,
  'outside-line': none,
  'international-form': none,
  'sip-domain': none,
  'too-long': ofLimit,
  locked: z.strictObject({ organisation: z.string() }),
  'not-a-phone': none,
  'shortcut-unknown': ofShortcut,
  'shortcut-keys': none,
  'shortcut-bare': none,
  'settings-unreadable': z.strictObject({ why: z.enum(unreadable) }),
  'not-settings': none,
  'newer-settings': none,
  'invalid-settings': z.strictObject({
    /** Which names are no setting, and what is wrong with each that is one; absent for a value of another kind. */
    problems: z.array(
      z.strictObject({ field: z.string(), isSetting: z.boolean(), wrong: z.optional(wrongValueSchema) }),
    ),
  }),
  'nothing-chosen': none,
  'login-item-to-be-allowed': none,
  'login-item-refused': none,
  'autostart-unreadable': ofFile,
  'autostart-failed': ofFile,
  'not-printed': none,
  'no-licences': none,
  'not-shown': none,

  // The terminal.
  running: none,
  usage: z.strictObject({
    mistake: z.enum([
      'unknown-option',
      'takes-no-value',
      'one-at-a-time',
      'yes-alone',
      'json-alone',
      'takes-one',
      'stray-word',
    ]),
    /** What was typed, in a form that a terminal prints harmlessly. */
    typed: z.string(),
  }),
} as const;

/** Each code with the facts that go with it. */
export type FailureFacts = { readonly [Code in keyof typeof failureFacts]: z.infer<(typeof failureFacts)[Code]> };

// The same table under a mapped type, which keeps a code and its facts tied to one another.
const factsOf: { readonly [Code in FailureCode]: z.ZodMiniType<FailureFacts[Code]> } = failureFacts;

const isCode = (code: string): code is FailureCode => Object.hasOwn(failureFacts, code);

/** A failure as it crosses the wall between the wings: nothing but its code and the facts that go with it. */
export const failureSchema = z.pipe(
  z.strictObject({ code: z.string(), facts: z.unknown() }),
  z.transform(({ code, facts }, context): Failure => {
    const parsed = isCode(code) ? factsOf[code].safeParse(facts) : undefined;
    if (isCode(code) && parsed?.success) return { code, facts: parsed.data };
    // Neither the code nor a value is repeated: nobody knows what they are.
    const wrong = parsed?.error?.issues.map(({ path, message }) => `${path.join('.') || 'facts'}: ${message}`);
    const why = wrong ? `its facts are of a wrong shape (${wrong.join('; ')})` : 'there is no such code';
    context.issues.push({ code: 'custom', input: code, message: `A failure can’t be told: ${why}` });
    return z.NEVER;
  }),
);
