import type { Identifier } from './rules-schema';
import { type Guide, guideSchema } from './schema';

const fields = ['product', 'vendor', 'portal', 'mailbox', 'source', 'lastSeen', 'expires'] as const;

/** A fact of a guide that has a field of its own. */
export type GuideField = (typeof fields)[number] | 'identifierName' | 'identifierWhere';

/** The facts of a guide as they are typed: every one a text, so that nothing that was typed gets lost. */
export interface GuideDraft extends Readonly<Record<GuideField, string>> {
  readonly isIdentifierSecret: boolean;
}

/** The facts of a guide as its fields show them. */
export function draftOfGuide(guide: Guide): GuideDraft {
  const { product, vendor, portal = '', mailbox = '', source, age, expires = '', identifiers } = guide;
  const [lead] = identifiers;
  return {
    product,
    vendor,
    portal,
    mailbox,
    source,
    lastSeen: age.lastSeen,
    expires,
    identifierName: lead?.name ?? '',
    identifierWhere: lead?.where ?? '',
    isIdentifierSecret: lead?.isSecret ?? false,
  };
}

/** The identifier that is asked for first, as it was typed; none where its name is blank. */
function leadOf(former: Identifier | undefined, draft: GuideDraft): Identifier | undefined {
  const name = draft.identifierName.trim();
  if (name === '') return undefined;
  const { where: _, ...rest } = former ?? { id: 'number', neededFor: ['phone' as const] };
  const where = draft.identifierWhere.trim();
  return { ...rest, name, isSecret: draft.isIdentifierSecret, ...(where === '' ? {} : { where }) };
}

/** The rules for email without a place for an identifier that there is no more. */
function emailWithout(email: Guide['email'], gone: Identifier | undefined): Guide['email'] {
  if (!email || !gone) return email;
  return { ...email, subject: email.subject.replace(`{${gone.id}}`, '').replace(/\s+/g, ' ').trim() || '{summary}' };
}

/** A guide that was typed, or which fields keep it from being one. */
type Made =
  | { readonly guide: Guide; readonly wrong: ReadonlySet<GuideField> }
  | { readonly guide: undefined; readonly wrong: ReadonlySet<GuideField> };

/** Where a fault of the schema is typed. */
const placeOf = ([first, second, third]: readonly PropertyKey[]): GuideField | undefined => {
  if (first === 'identifiers') return third === 'where' ? 'identifierWhere' : 'identifierName';
  const name = first === 'age' ? second : first;
  return fields.find((field) => field === name);
};

/** Makes a guide of what was typed; facts that are blank are left out. */
export function guideOfDraft(former: Guide, lines: Guide['lines'], draft: GuideDraft): Made {
  const { portal: _p, mailbox: _m, expires: _e, email: formerEmail, ...rest } = former;
  const [formerLead, ...others] = former.identifiers;
  const lead = leadOf(formerLead, draft);
  const email = emailWithout(formerEmail, lead ? undefined : formerLead);
  const [portal, mailbox, expires] = [draft.portal.trim(), draft.mailbox.trim(), draft.expires];
  const whole = guideSchema.safeParse({
    ...rest,
    product: draft.product,
    vendor: draft.vendor,
    source: draft.source,
    age: { ...former.age, lastSeen: draft.lastSeen },
    identifiers: lead ? [lead, ...others] : others,
    lines,
    ...(email ? { email } : {}),
    ...(portal === '' ? {} : { portal }),
    ...(mailbox === '' ? {} : { mailbox }),
    ...(expires === '' ? {} : { expires }),
  });
  if (whole.success) return { guide: whole.data, wrong: new Set() };
  return { guide: undefined, wrong: new Set(whole.error.issues.flatMap(({ path }) => placeOf(path) ?? [])) };
}
