import { z } from 'zod/mini';
import { failureSchema, notOpenedSchema } from '../failure-schema';
import { pageFaultSchema } from '../fault/fault-schema';
import { views } from '../features';
import { slug } from '../guide/line-schema';
import { guideSchema } from '../guide/schema';
import { callSheetSchema } from '../journal/call-sheet-schema';
import { journalFindSchema, journalFoundSchema, journalSearchSchema } from '../journal/find-schema';
import { handOverForms } from '../journal/hand-over';
import { journalNotesSchema } from '../journal/schema';
import { commandIdSchema } from '../palette/command-id';
import { policyForms } from '../policy/policy-forms';
import { policySettingNames } from '../policy/policy-settings';
import { promiseKinds, promiseSchema } from '../promise/promise-schema';
import { draftSchema } from '../request/draft';
import { machineSchema } from '../request/machine';
import type { Result } from '../result';
import { settingsImportSchema } from '../settings/import-schema';
import { settingsChangeSchema } from '../settings/schema';
import { zoomSteps } from '../settings/zoom';
import { shortcutIds } from '../shortcuts/shortcuts';
import { appStateSchema, stateChangeSchema } from './app-state';

const nothing = z.undefined();
const privilegedConfirmed = z.boolean();
const lineId = z.string().check(z.maxLength(40));
const entryId = z.uuid();
/** Who acts next on a call: the system's dialler, or the person who keys the number. */
const handedTo = z.enum(['system', 'person']);
/** A case: its vendor's guide, and its number there. */
const ofCase = { guide: slug, caseNumber: journalNotesSchema.shape.caseNumber };
/** The name of the file that was written; absent where the person changed their mind. */
const saved = z.strictObject({ file: z.optional(z.string()) });

/** What left the program without the person's secrets: whether all that is saved could be read, to be taken out. */
const withoutSecrets = z.strictObject({ isSure: z.boolean() });

/** Versions and places of the program, as they are shown. */
const aboutSchema = z.strictObject({
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  folder: z.string(),
});

/** Of which products: of all, or, where that is not said, of the one in use. */
const ofProducts = z.optional(z.strictObject({ isAll: z.boolean() }));
/** A number: of the product in use, or of the guide that is named. */
const ofNumber = { line: lineId, guide: z.optional(slug) };
/** Which identifier is meant; the one that support asks for first, where none is named. */
const ofIdentifier = z.optional(z.strictObject({ identifier: slug }));

const startup = z.strictObject({ atLogin: z.boolean() });
/** An email to finish: the draft, and whether a privileged PIN may go into it. */
const email = z.strictObject({ draft: draftSchema, privilegedConfirmed });
/** The same as a file; `understood` once the person has read that it holds the PIN in the clear. */
const emailFile = z.extend(email, { understood: z.boolean() });
/** The journal's entry of what was handed over. */
const handedOver = z.strictObject({ entry: entryId });

/** A promise as it is typed: when, in words or as a time, by the clock of which zone. */
const typedPromise = {
  what: z.enum(promiseKinds),
  when: z.string().check(z.maxLength(1_000)),
  zone: z.string().check(z.maxLength(60)),
} as const;
const promiseId = z.strictObject({ id: z.uuid() });

function call<Request extends z.ZodMiniType, Reply extends z.ZodMiniType>(request: Request, reply: Reply) {
  return { request, reply };
}

/**
 * Every message that the renderer may send, once: its name, what it carries, what comes back. They are intents; which
 * number, address or file an intent means is main's to know. Preload, registrar, bridge and tests derive from this.
 */
export const calls = {
  'state.read': call(nothing, appStateSchema),
  /** The first real screen is painted and can be used. */
  'view.ready': call(nothing, nothing),
  'notice.dismiss': call(z.strictObject({ id: z.string().check(z.maxLength(80)) }), nothing),

  /** Something of the page's own went wrong; see `shared/fault/fault.ts` for what is told of it. */
  'fault.report': call(pageFaultSchema, nothing),
  /** Diagnostics as plain text, to look at before they are copied. */
  'diagnostics.read': call(nothing, z.string().check(z.maxLength(100_000))),
  /** Copies the diagnostics that were read last. */
  'diagnostics.copy': call(nothing, nothing),

  'settings.change': call(settingsChangeSchema, nothing),
  /** Forgets what the person has chosen of one setting, so that what the policy suggests counts again. */
  'settings.take-suggestion': call(z.strictObject({ name: z.enum(policySettingNames) }), nothing),
  /** All settings as a file that the person places. The PIN is none of them. */
  'settings.export': call(nothing, saved),
  /** The settings as a policy for others, in the form that a system wants. */
  'settings.export-policy': call(z.strictObject({ form: z.enum(policyForms) }), saved),
  /** Reads a file of settings that the person chooses; nothing is changed by it. */
  'settings.choose-import': call(nothing, settingsImportSchema),
  /** Takes over what the file that was read last would change. */
  'settings.apply-import': call(nothing, nothing),
  /** Draws every page a step larger or smaller, or as large as it was made. */
  'zoom.change': call(z.strictObject({ step: z.enum(zoomSteps) }), nothing),
  /** As a click on the window's own button for it. */
  'window.close': call(nothing, nothing),

  /** What the program is, what it runs on, and where it keeps what it is told. */
  'about.read': call(nothing, aboutSchema),
  /** The licences of everything that is shipped, as plain text. */
  'licences.read': call(nothing, z.string().check(z.maxLength(4_000_000))),
  /** Shows the folder with the program's data in the system's file manager. */
  'folder.show': call(nothing, nothing),
  /** Asks whether to erase everything that is kept on this computer, and then does it and quits. */
  'everything.erase': call(nothing, z.strictObject({ erases: z.boolean() })),
  'severity.choose': call(z.strictObject({ severity: z.string().check(z.maxLength(40)) }), nothing),

  /** Keeps a value: of the identifier that support asks for first, or of the one that is named. */
  'pin.keep': call(
    z.strictObject({ pin: z.string().check(z.maxLength(100_000)), privilegedConfirmed, identifier: z.optional(slug) }),
    nothing,
  ),
  /** Looks what keyring there is, before a PIN is entered. The state then says it. */
  'pin.look': call(nothing, nothing),
  /** Asks the keyring again for the PIN that it protects, or to protect the one in memory. */
  'pin.retry': call(ofIdentifier, nothing),
  'pin.reveal': call(ofIdentifier, z.string()),
  /** No part of the page shows the PIN any more. */
  'pin.hide': call(nothing, nothing),
  /** Copies it; what is no secret stays on the clipboard, without seconds. */
  'pin.copy': call(ofIdentifier, z.strictObject({ clearedAfterSeconds: z.optional(z.number()) })),
  'pin.forget': call(ofIdentifier, nothing),
  /** Brings back the PIN that was deleted a moment ago. */
  'pin.restore': call(ofIdentifier, nothing),

  /** Who calls another product's support turns to that product. */
  'call.dial': call(z.strictObject({ ...ofNumber, despiteDoubt: z.boolean() }), z.strictObject({ handedTo })),
  /** Dials the person's own number, so that a desk can be tried without ringing the vendor. */
  'call.test': call(nothing, z.strictObject({ dialled: z.string(), handedTo })),
  /** Dials the organisation's own number, where its policy has one. */
  'contact.call': call(nothing, z.strictObject({ handedTo })),
  'contact.copy': call(nothing, nothing),
  'number.copy': call(z.strictObject(ofNumber), nothing),
  /** Copies what a vendor asks for who is told of a number that doesn't work, of a call on its sheet or in the journal. */
  'number.report': call(z.strictObject({ id: entryId }), withoutSecrets),
  'portal.open': call(nothing, nothing),
  /** Opens what is newer than what was published, and not confirmed. */
  'newer.open': call(z.strictObject({ what: z.enum(['portal', 'page']) }), nothing),
  /** Copies the newer mailbox. */
  'newer.copy': call(nothing, nothing),

  /** Does what was chosen in the palette, which goes once it is done. */
  'palette.run': call(z.strictObject({ command: commandIdSchema }), nothing),
  'palette.open': call(nothing, nothing),
  'palette.close': call(nothing, nothing),
  /** Copies the command line that opens the palette. */
  'palette.copy-command': call(nothing, nothing),

  /** Whether the program starts at sign-in, read back from the system each time. */
  'startup.read': call(nothing, startup),
  'startup.choose': call(startup, startup),

  /** The contact file with all numbers, a contact for each product, saved where the person chooses. */
  'contacts.save': call(ofProducts, saved),
  'card.save': call(ofProducts, saved),
  /** Whether it was printed, which it is not where the person changed their mind. */
  'card.print': call(ofProducts, z.strictObject({ printed: z.boolean() })),

  /** The file that the program was opened with, once, to be read in the page. */
  'guide.offered': call(nothing, z.nullable(z.strictObject({ name: z.string(), content: z.string() }))),
  /** Every guide, the built-in one first, with what it was before the person corrected it. */
  'guide.list': call(
    nothing,
    z.array(z.strictObject({ guide: guideSchema, isOwn: z.boolean(), original: z.optional(guideSchema) })),
  ),
  /** Turns to another product. */
  'guide.choose': call(z.strictObject({ guide: slug }), nothing),
  /** Keeps what the person made of a guide, or a new one. */
  'guide.save': call(z.strictObject({ guide: guideSchema }), nothing),
  /** Takes over a guide as it was published, with the own corrections that are to stay. */
  'guide.replace': call(z.strictObject({ guide: guideSchema, corrected: z.optional(guideSchema) }), nothing),
  /** Removes a guide; of the built-in one what was corrected in it. */
  'guide.remove': call(z.strictObject({ guide: slug }), nothing),
  /** A guide as a file that the person places. */
  'guide.export': call(z.strictObject({ guide: slug }), saved),
  /** The last change of any guide, and how many numbers it would have without; none where there would be no such guide. */
  'guide.lastChange': call(
    nothing,
    z.nullable(z.strictObject({ at: z.iso.datetime(), product: z.string(), numbers: z.optional(z.number()) })),
  ),
  /** Takes the last change of a guide back, then the one before it. */
  'guide.undo': call(nothing, nothing),

  'draft.list': call(nothing, z.array(draftSchema)),
  'draft.save': call(draftSchema, nothing),
  'draft.discard': call(z.strictObject({ id: z.uuid() }), nothing),
  /** Which identifiers that support doesn’t want in a message have their saved value in a draft, by their names. */
  'draft.secrets': call(z.strictObject({ draft: draftSchema }), z.array(z.string())),
  /** Looks which programs take an email, before one is sent. The state then says it. */
  'email.look': call(nothing, nothing),
  'email.open': call(email, handedOver),
  /** As a draft file that lies only as long as it takes to open it. */
  'email.open-file': call(emailFile, handedOver),
  /** As a draft file, where the person chooses. */
  'email.save-file': call(emailFile, z.extend(saved, z.partial(handedOver).shape)),
  'email.copy': call(z.extend(email, { part: z.enum(['subject', 'body', 'whole']) }), handedOver),
  'ticket.copy': call(z.strictObject({ draft: draftSchema }), handedOver),
  /** Copies the case text, and only then opens the portal; `notOpened` says why that did not open. */
  'ticket.copy-and-open': call(
    z.strictObject({ draft: draftSchema }),
    z.extend(handedOver, { notOpened: z.optional(notOpenedSchema) }),
  ),
  /** Brings the case number that the portal gave from the draft into the journal. */
  'ticket.note': call(z.strictObject({ draft: draftSchema }), handedOver),
  /** What this machine is, for the person to look at before they add it to a request. */
  'machine.read': call(nothing, machineSchema),

  /** The sheets of calls that go on, the one dialled last first. */
  'sheet.list': call(nothing, z.array(callSheetSchema)),
  'sheet.save': call(z.strictObject({ id: entryId, typed: z.partial(journalNotesSchema) }), nothing),
  /** Closes a sheet into the journal. */
  'sheet.finish': call(z.strictObject({ id: entryId }), nothing),
  /** Opens the sheet again that was finished last. */
  'sheet.reopen': call(z.strictObject({ id: entryId }), nothing),

  /** Keeps what support has promised in the call of a sheet. */
  'promise.add': call(z.strictObject({ sheet: entryId, ...typedPromise }), promiseSchema),
  'promise.change': call(z.extend(promiseId, typedPromise), promiseSchema),
  'promise.done': call(promiseId, nothing),
  'promise.snooze': call(
    z.extend(promiseId, { minutes: z.int().check(z.minimum(1), z.maximum(1_440)) }),
    promiseSchema,
  ),
  /** Takes back what was last done to a promise. */
  'promise.undo': call(nothing, nothing),
  /** Has the person reminded of each step of the guide's escalation, for as long as the case of a sheet is open. */
  'escalation.start': call(z.strictObject({ sheet: entryId, zone: z.string().check(z.maxLength(60)) }), nothing),
  /** Calls support about it. */
  'promise.call': call(promiseId, nothing),
  /** The same about the one that matters most, as its key asks for. */
  'promise.call-next': call(nothing, nothing),

  /** Corrects the menu of the number that a sheet is of, by what the person heard. */
  'menu.correct': call(
    z.strictObject({
      sheet: entryId,
      step: z.int().check(z.minimum(0), z.maximum(11)),
      press: z.string().check(z.maxLength(200)),
      say: z.string().check(z.maxLength(1_000)),
    }),
    nothing,
  ),

  'journal.find': call(journalFindSchema, journalFoundSchema),
  'journal.edit': call(z.strictObject({ id: entryId, changes: z.partial(journalNotesSchema) }), nothing),
  'journal.remove': call(z.strictObject({ id: entryId }), nothing),
  /** Puts the entry that was removed a moment ago back. */
  'journal.restore': call(z.strictObject({ id: entryId }), nothing),
  'journal.copy-case': call(z.strictObject({ id: entryId }), nothing),
  /** Copies what the next shift has to know of a case. */
  'case.copy': call(z.strictObject({ ...ofCase, form: z.enum(handOverForms) }), withoutSecrets),
  /** Everything that the journal has of a case, as a file that the person places. */
  'case.save': call(z.strictObject(ofCase), z.extend(withoutSecrets, saved.shape)),
  'journal.clear': call(nothing, nothing),
  /** What a search finds, as a file that the person places. */
  'journal.export': call(z.extend(journalSearchSchema, { form: z.enum(['csv', 'json']) }), saved),
} as const;

/** Every message that main pushes, once. */
export const events = {
  /** The state, after any change of it. */
  state: stateChangeSchema,
  /** The open call sheets, after one was begun, answered, finished or thrown away. */
  sheets: z.array(callSheetSchema),
  /** Another guide is in use, or one was brought, changed or taken away. */
  guides: nothing,
  /** The journal holds other entries than before. */
  journal: nothing,
  /** The person came to the main window from elsewhere, where they may have changed what the system decides. */
  'window.focused': nothing,
  /** A shortcut was chosen in a menu of the system. */
  shortcut: z.strictObject({ id: z.enum(shortcutIds) }),
  /** The palette went out of sight. */
  'palette.hidden': nothing,
  /** Main asks for a part of the program to be shown, as the tray does; `line` is a number that was to be dialled,
   *  `dialled` who has it now, `failed` why nobody has; both are absent where the person must first decide. */
  show: z.strictObject({
    feature: z.enum(views),
    line: z.optional(lineId),
    /** Whether it is the promises that are to be seen. */
    promises: z.optional(z.boolean()),
    dialled: z.optional(handedTo),
    failed: z.optional(failureSchema),
  }),
} as const;

export type CallName = keyof typeof calls;
export type CallRequest<Name extends CallName> = z.infer<(typeof calls)[Name]['request']>;
export type CallReply<Name extends CallName> = z.infer<(typeof calls)[Name]['reply']>;
type CallResult<Name extends CallName> = Result<CallReply<Name>>;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
export type HandedTo = z.infer<typeof handedTo>;

/** What main must provide: one handler for each call, no more and no fewer. */
export type Handlers = {
  readonly [Name in CallName]: (request: CallRequest<Name>) => CallResult<Name> | Promise<CallResult<Name>>;
};

/**
 * The door in the wall, as preload opens it to the renderer. Requests and replies are parsed by main on their way in and
 * out, so the types hold on this side without a second parse.
 */
export interface Bridge {
  call<Name extends CallName>(name: Name, request: CallRequest<Name>): Promise<CallResult<Name>>;
  /** @returns a function that stops listening */
  on<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void;
}
