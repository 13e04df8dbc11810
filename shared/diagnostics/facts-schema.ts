import { z } from 'zod/mini';
import { appStateSchema } from '../ipc/app-state';
import { toldName } from '../kept-names';
import { ways } from '../phone/ways';

/** A short text of the system's own on one line, such as the name of an operating system or a program. */
const label = z.string().check(z.regex(/^[\p{L}\p{N}\p{P}\p{S} ]{0,80}$/u));
const version = z.string().check(z.regex(/^[\w.+-]{1,40}$/));

const opener = z.strictObject({ state: z.string().check(z.regex(/^[a-z-]{1,20}$/)), name: z.optional(label) });

/**
 * Everything that diagnostics may tell: what the program is, what it runs on, what it found there, and which of its files
 * are there. No field has room for what a person entered.
 */
export const factsSchema = z.strictObject({
  at: z.iso.datetime(),
  program: z.strictObject({ version, packaged: z.boolean(), standIn: z.nullable(version) }),
  runtime: z.strictObject({ electron: version, chromium: version, node: version }),
  system: z.strictObject({ name: label, session: label, desktop: label, locale: version }),
  /** Absent where the program could not be put together. */
  desk: z.optional(
    z.strictObject({
      way: z.enum(ways),
      openers: z.strictObject({ dial: opener, mail: opener, mailFile: opener }),
      keyring: z.string().check(z.regex(/^[a-z-]{1,20}$/)),
      pin: appStateSchema.shape.pin.shape.state,
      shortcut: appStateSchema.shape.shortcut,
      tray: z.enum(['yes', 'no', 'unknown']),
      notices: z.int(),
    }),
  ),
  storage: z.strictObject({
    state: z.enum(['writable', 'read-only', 'missing', 'unknown']),
    files: z.array(
      z.strictObject({
        // No other name is told, because a person may have chosen it.
        name: z.string().check(z.regex(toldName)),
        kind: z.enum(['file', 'folder', 'link', 'other']),
        bytes: z.int(),
      }),
    ),
    /** How many others lie there, Chromium's among them. */
    others: z.int(),
  }),
  /** The last lines of the log. */
  log: z.array(z.string().check(z.maxLength(1_000))),
});

export type Facts = z.infer<typeof factsSchema>;
