import { dialForm } from '../../../shared/phone/dial-form';
import { dialledAs } from '../../../shared/phone/dial-link';
import type { DialPlan } from '../../../shared/phone/dial-plan-schema';
import type { Dialable } from '../../../shared/phone/dial-string';
import { failure, type Result, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { createGate, steadyClock } from '../../system/budgets/gate';

/** A question that main asks by itself, where no page can answer. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks a question. @returns whether the answer was yes */
export type Ask = (question: Question) => Promise<boolean>;

/** What the person agreed to before, kept by main alone. */
export interface Agreed {
  has(mark: string): boolean;
  add(marks: readonly string[]): void;
}

/**
 * Has a person look at how their desk dials, once after it was changed and before anything is handed over: the settings
 * come from a page, and a page that was taken over could lead every call elsewhere.
 *
 * @returns `cancelled` where they do not want it, `busy` and `too-fast` where too many questions are asked
 */
export interface DialConsent {
  /** @param place - whose number it is, in words */
  toSupport(plan: DialPlan, number: Dialable, place: string): Promise<Result<undefined>>;
  /** The person's own number comes from a page as well, so it is looked at with the plan. */
  toOwnNumber(plan: DialPlan, number: Dialable): Promise<Result<undefined>>;
}

// Of a fixed size, whatever was typed.
async function markOf(kind: 'plan' | 'own', what: string): Promise<string> {
  // No start needs it, and to load it takes the runtime 5 ms.
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(`${kind} ${what}`).digest('hex');
}

export function createDialConsent(agreed: Agreed, ask: Ask, now = steadyClock): DialConsent {
  // A page that asks again and again must not wear a person down.
  const gate = createGate({ allowances: [{ burst: 5, perSecond: 0.1 }], inFlight: 1 }, now);

  const consent = async (marks: readonly string[], question: () => Question): Promise<Result<undefined>> => {
    if (marks.every(agreed.has)) return success(undefined);
    return gate.through(async () => {
      if (!(await ask(question()))) return failure('cancelled');
      agreed.add(marks);
      return success(undefined);
    });
  };

  const questionOf = (plan: DialPlan, number: Dialable, message: string): Question => ({
    message,
    detail: text.consent.detail({
      dialled: dialledAs(plan, number),
      way: text.dialPlan.ways[plan.way],
      server: plan.way === 'sip' ? plan.sipDomain : '',
    }),
    yes: text.consent.call,
    no: text.common.cancel,
  });

  const planMarks = async (plan: DialPlan, number: Dialable): Promise<string[]> => {
    const form = dialForm(plan, number);
    return form === undefined ? [] : [await markOf('plan', form)];
  };

  return {
    toSupport: async (plan, number, place) =>
      consent(await planMarks(plan, number), () => questionOf(plan, number, text.consent.support(place))),
    toOwnNumber: async (plan, number) =>
      consent([...(await planMarks(plan, number)), await markOf('own', number.e164)], () =>
        questionOf(plan, number, text.consent.ownNumber),
      ),
  };
}
