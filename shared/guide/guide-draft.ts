import { draftOfRules, type RulesDraft, rulesOfDraft } from './rules-draft';
import { type Guide, guideSchema } from './schema';

const fields = ['product', 'vendor', 'portal', 'mailbox', 'source', 'lastSeen', 'expires'] as const;

/** A fact of a guide that has a field of its own. */
export type GuideField = (typeof fields)[number];

/** The facts of a guide as they are typed: every one a text, so that nothing that was typed gets lost. */
export interface GuideDraft extends Readonly<Record<GuideField, string>> {
  readonly rules: RulesDraft;
}

/** The facts of a guide as its fields show them. */
export function draftOfGuide(guide: Guide): GuideDraft {
  const { product, vendor, portal = '', mailbox = '', source, age, expires = '' } = guide;
  return { product, vendor, portal, mailbox, source, lastSeen: age.lastSeen, expires, rules: draftOfRules(guide) };
}

/** A guide that was typed, or which fields keep it from being one: a {@link GuideField}, or one of the rules. */
interface Made {
  readonly guide: Guide | undefined;
  readonly wrong: ReadonlySet<string>;
}

/** Makes a guide of what was typed; facts that are blank are left out. */
export function guideOfDraft(former: Guide, lines: Guide['lines'], draft: GuideDraft): Made {
  const { portal: _p, mailbox: _m, expires: _e, email: _em, ticket: _t, ...rest } = former;
  const { rules, fieldOf } = rulesOfDraft(former, draft.rules);
  const [portal, mailbox, expires] = [draft.portal.trim(), draft.mailbox.trim(), draft.expires];
  const whole = guideSchema.safeParse({
    ...rest,
    product: draft.product,
    vendor: draft.vendor,
    source: draft.source,
    age: { ...former.age, lastSeen: draft.lastSeen },
    ...rules,
    lines,
    ...(portal === '' ? {} : { portal }),
    ...(mailbox === '' ? {} : { mailbox }),
    ...(expires === '' ? {} : { expires }),
  });
  if (whole.success) return { guide: whole.data, wrong: new Set() };
  const placeOf = (path: readonly PropertyKey[]) => {
    const name = path[0] === 'age' ? path[1] : path[0];
    return fields.find((field) => field === name) ?? fieldOf(path);
  };
  return { guide: undefined, wrong: new Set(whole.error.issues.flatMap(({ path }) => placeOf(path) ?? [])) };
}
