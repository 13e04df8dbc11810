import { z } from 'zod/mini';
import { slug } from '../guide/line-schema';

/** What support can promise, as a person enters it. */
export const promiseKinds = ['call-back', 'update'] as const;

export type PromiseKind = (typeof promiseKinds)[number];

/** The name of a zone. One that this runtime doesn't know is kept, as the computer may have been another one. */
const zone = z.string().check(z.minLength(1), z.maxLength(60));

const timedSchema = z.looseObject({ at: z.iso.datetime() });

/** Something that support has promised for a time. */
export const promiseSchema = z.strictObject({
  id: z.uuid(),
  /** The moment that was promised, whatever becomes of the clock and the zone of this computer. */
  at: z.iso.datetime(),
  /** The zone in which it was given: an IANA name, or such as `UTC+02:00`. */
  zone,
  /** An escalation is no promise of theirs, but is waited for in the same way. */
  what: z.enum([...promiseKinds, 'escalation']),
  /** Of an escalation: whom to ask for and what to say, as the guide had it. */
  step: z.optional(
    z.strictObject({ whom: z.string().check(z.maxLength(200)), say: z.optional(z.string().check(z.maxLength(600))) }),
  ),
  caseNumber: z.string().check(z.maxLength(200)),
  guide: slug,
  /** The number to call about it. */
  line: slug,
  /** The journal entry of the call in which it was given. */
  entry: z.uuid(),
  state: z.enum(['open', 'snoozed', 'done']),
  /** When to remind of it: the promised moment, or a later one where it was snoozed. */
  remindAt: z.iso.datetime(),
  /** Whether the person was reminded, so that a restart doesn't do it again. */
  isTold: z.boolean(),
  /** When, by the computer's clock of then; absent where an older version did it. */
  toldAt: z.optional(z.iso.datetime()),
});

/** Something that support has promised for a time. Not to be mixed up with JavaScript's own. */
export type SupportPromise = z.infer<typeof promiseSchema>;

/** The moment that was promised, of a stored promise; undefined where it can't be read. */
export function promisedTime(stored: unknown): string | undefined {
  return timedSchema.safeParse(stored).data?.at;
}
