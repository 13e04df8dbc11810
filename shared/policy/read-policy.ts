import { z } from 'zod/mini';
import { noPolicy } from '../settings/layers';
import { text } from '../text';
import { wordFailure } from '../text/word-failure';
import { wrongValueOf } from '../wrong-value';
import { groupSchemas, type Policy, policySchema, singleSchema } from './policy-schema';

/** A part of a policy that is not in force, and why. */
export interface PolicyProblem {
  /** Its place, such as `locked.country`. */
  readonly field: string;
  /** `unknown` is a part that this version does not know. */
  readonly code: 'unknown' | 'invalid';
  readonly message: string;
}

/** What of a policy counts, and what does not. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

type Parts = Readonly<Record<string, unknown>>;

/** More of what is wrong than this helps nobody. */
const mostProblems = 30;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name that may hold anything, fit for one line. */
const shown = (name: string) => name.slice(0, 60).replace(/[\p{C}\u2028\u2029]/gu, '?');

function fromJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

const asYesNo = (value: unknown) => (value === 0 || value === 1 ? [value === 1] : []);

/**
 * One value in each way that it may be meant: registries write a yes as `1`, profiles a list as JSON text, templates a
 * list as the numbered values of a key and several lines as a list.
 */
function meanings(value: unknown): readonly unknown[] {
  // Only texts are lines of one: what else a file holds may not even be made into a text.
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string') ? [value, value.join('\n')] : [value];
  if (isParts(value)) return [value, Object.values(value)];
  if (typeof value !== 'string') return [value, ...asYesNo(value)];
  const parsed = fromJson(value);
  return [value, parsed, ...asYesNo(parsed)];
}

/** The least and the most that a number may be. */
function limitsOf(schema: z.core.$ZodNumber): [number, number] {
  const limits: [number, number] = [0, 0];
  for (const check of schema._zod.def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckGreaterThan) limits[0] = Number(check._zod.def.value);
    if (check instanceof z.core.$ZodCheckLessThan) limits[1] = Number(check._zod.def.value);
  }
  return limits;
}

/** What to write instead, to somebody who writes policies by hand. */
function adviceOn(schema: z.core.$ZodType, issue: z.core.$ZodIssue | undefined): string {
  const { invalid } = text.policy;
  const inner = schema instanceof z.core.$ZodOptional ? schema._zod.def.innerType : schema;
  if (inner instanceof z.core.$ZodBoolean) return invalid.yesNo;
  if (inner instanceof z.core.$ZodNumber) return invalid.number(...limitsOf(inner));
  if (inner instanceof z.core.$ZodEnum) return invalid.choice(Object.values(inner._zod.def.entries).map(String));
  const wrong = issue && wrongValueOf(issue);
  if (wrong) return wordFailure(wrong);
  if (issue?.code !== 'invalid_type' && issue?.code !== 'invalid_union') return issue?.message ?? '';
  return inner instanceof z.core.$ZodArray ? invalid.list : invalid.text;
}

/** Reads the parts of one group, each by its own rules. */
function readParts(
  schemas: z.core.$ZodShape,
  parts: Parts,
  prefix: string,
  say: (problem: PolicyProblem) => void,
): Parts {
  const sound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parts)) {
    // What a profile carries for the system itself, and a file for its editor.
    if (/^(?:Payload[A-Z]|\$schema$)/.test(name)) continue;
    const field = `${prefix}${shown(name)}`;
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined) {
      say({ field, code: 'unknown', message: text.policy.unknown(field) });
      continue;
    }
    const read = meanings(value).map((meaning) => z.safeParse(schema, meaning));
    const good = read.find(({ success }) => success);
    if (good) sound[name] = good.data;
    else
      say({ field, code: 'invalid', message: text.policy.broken(field, adviceOn(schema, read[0]?.error?.issues[0])) });
  }
  return sound;
}

/**
 * Reads a policy part by part: what is sound counts, whatever stands beside it.
 *
 * @param raw - parsed JSON, or what a registry or a profile holds in the same form; anything at all
 * @returns undefined where it is no policy at all
 */
export function readPolicy(raw: unknown): ReadPolicy | undefined {
  if (!isParts(raw)) return undefined;
  const problems: PolicyProblem[] = [];
  const say = (problem: PolicyProblem) => {
    if (problems.length < mostProblems) problems.push(problem);
  };
  const groups: Record<string, Parts> = {};
  const singles: Record<string, unknown> = {};
  const schemas = new Map<string, z.ZodMiniObject>(Object.entries(groupSchemas));
  for (const [name, value] of Object.entries(raw)) {
    const schema = schemas.get(name);
    const parts = schema && typeof value === 'string' ? fromJson(value) : value;
    if (schema === undefined) singles[name] = value;
    else if (isParts(parts)) groups[name] = readParts(schema.shape, parts, `${name}.`, say);
    else say({ field: name, code: 'invalid', message: text.policy.broken(name, text.policy.invalid.group) });
  }
  const whole = { ...noPolicy, ...readParts(singleSchema.shape, singles, '', say), ...groups };
  return { policy: policySchema.parse(whole), problems };
}
