import { draftOfRules, type RulesDraft, rulesOfDraft } from './rules-draft';
import { type Guide, guideSchema } from './schema';

const fields = ['product', 'shortName', 'vendor', 'portal', 'mailbox', 'source', 'lastSeen', 'expires'] as const;

/** A fact of a guide that has a field of its own. */
export type GuideField = (typeof fields)[number];

/** The facts of a guide as they are typed: every one a text, so that nothing that was typed gets lost. */
export interface GuideDraft extends Readonly<Record<GuideField, string>> {
  readonly rules: RulesDraft;
}

/** The facts of a guide as its fields show them. */
export function draftOfGuide(guide: Guide): GuideDraft {
  const { product, shortName = '', vendor, portal = '', mailbox = '', source, age, expires = '' } = guide;
  return {
    product,
    shortName,
    vendor,
    portal,
    mailbox,
    source,
    lastSeen: age.lastSeen,
    expires,
    rules: draftOfRules(guide),
  };
}

/** A guide that was typed, or which fields keep it from being one: a {@link GuideField}, or one of the rules. */
interface Made {
  readonly guide: Guide | undefined;
  readonly wrong: ReadonlySet<string>;
}

/** What a guide may say that its form shows and leaves as it is. */
const onlyShown = ['formerNames', 'canonical', 'sha256', 'unconfirmed', 'otherNumbers'] as const;

/** Those that a guide says something of. */
export const onlyShownOf = (guide: Guide) => onlyShown.filter((name) => guide[name] !== undefined);

/** Makes a guide of what was typed; facts that are blank are left out. */
export function guideOfDraft(former: Guide, lines: Guide['lines'], draft: GuideDraft): Made {
  const {
    shortName: _s,
    portal: _p,
    mailbox: _m,
    expires: _x,
    email: _e,
    ticket: _t,
    escalation: _c,
    uploads: _u,
    ...untyped
  } = former;
  const { rules, fieldOf } = rulesOfDraft(former, draft.rules);
  const { product, vendor, source, lastSeen } = draft;
  const optional = (['shortName', 'portal', 'mailbox', 'expires'] as const).flatMap((name) => {
    const typed = draft[name].trim();
    return typed === '' ? [] : [[name, typed] as const];
  });
  const whole = guideSchema.safeParse({
    ...untyped,
    product,
    vendor,
    source,
    age: { ...former.age, lastSeen },
    ...Object.fromEntries(optional),
    ...rules,
    lines,
  });
  if (whole.success) return { guide: whole.data, wrong: new Set() };
  const placeOf = (path: readonly PropertyKey[]) => {
    const name = path[0] === 'age' ? path[1] : path[0];
    return fields.find((field) => field === name) ?? fieldOf(path);
  };
  return { guide: undefined, wrong: new Set(whole.error.issues.flatMap(({ path }) => placeOf(path) ?? [])) };
}
