import type { Identifier } from '../guide/rules-schema';
import type { Guide } from '../guide/schema';
import type { Draft } from './draft';
import { identifierInSubject } from './email-form';

const words = [
  'pass(?:word|wort|phrase|code|wd)?',
  'pwd?',
  'kennwort',
  'mot de passe',
  'contraseña',
  'senha',
  'wachtwoord',
  'lösenord',
  'api[-_ ]?key',
  '(?:client|shared)[-_ ]?secret',
].join('|');
/** Found in a long text many times as quickly as what has to stand around it. */
const anyName = new RegExp(words, 'iu');
/** A word for a password, alone or as the end of a name such as `db_password`. */
const name = `(?<![\\p{L}\\p{N}-])(?:[\\p{L}\\p{N}]+[._-])*(?:${words})["'\`]?`;

const assigned = new RegExp(`${name}\\s*(=|:)\\s*(.*)`, 'giu');
const asAnOption = new RegExp(`--(?:${words})[ =](.*)`, 'giu');
const inATag = new RegExp(`<(?:[\\p{L}\\p{N}]+:)?(?:${words})>([^<]*)</`, 'giu');
const said = new RegExp(`${name}\\s+(?:(?:is|was|ist|war|lautet|est|es)\\s+)?(\\S.*)`, 'giu');

/** What stands for a value, or says something of it. */
const noValue =
  /^(?:[*•xX.…?_-]+|[<[({%].*|\$[A-Z_{].*|(?:none|null|nil|undefined|true|false|yes|no|ok|empty|blank|missing|required|optional|incorrect|wrong|invalid|expired|failed|failure|denied|rejected|accepted|changed|unchanged|reset|unknown|hidden|redacted|removed|locked|unlocked|disabled|enabled|correct|valid|error|leer|falsch|ungültig|abgelaufen|erforderlich|geändert|unbekannt|gesperrt|richtig|korrekt|fehlt))$/iu;
/** Codes, versions, sizes, dates and methods: digits among letters, and no password. */
const isCodeAnyCase =
  /^(?:0x[\da-f]+|v?\d+(?:[.:/-]\d+)*\p{L}{0,6}|(?:sha|md|pbkdf|hs|rs|oauth|saml|base|ntlmv?|tls|utf-?)\d.*|\d+(?:st|nd|rd|th))$/iu;
const isCode = (value: string) => isCodeAnyCase.test(value) || /^[A-Z]{2,}[-_]?\d+$/.test(value);
const isPath = /^(?:[\\/~]|\p{L}:\\|https?:)/iu;

/** The first word of what follows, without what quotes it and what ends its sentence. */
const firstWord = (rest: string): string =>
  /^"([^"]*)"|^'([^']*)'|^`([^`]*)`|^“([^”]*)”|^„([^“]*)“/u
    .exec(rest)
    ?.slice(1)
    .find((part) => part !== undefined) ?? (/^\S+/.exec(rest)?.[0] ?? '').replace(/[.,;:!?)\]}"'`]+$/u, '');

const couldBe = (value: string) => value.length >= 3 && !noValue.test(value) && !isPath.test(value);
/** Letters with digits, or with a sign that only passwords have among them. */
const looksMadeUp = (value: string) =>
  value.length >= 5 &&
  !isCode(value) &&
  /\p{L}/u.test(value) &&
  (/\d/.test(value) || /[^\s][!@#$%^&*+~]/u.test(value)) &&
  !/@[\w-]+\.\w/.test(value);

function isGiven(rest: string, sign: string): boolean {
  const value = firstWord(rest);
  if (!couldBe(value) || isCode(value)) return sign === '=' && /^\d{4,}$/.test(value);
  if (sign === '=') return true;
  // After a colon a sentence may follow: one word alone is a value, one among others only where it looks like one.
  const isAlone = /^(?:["'`“„][^"'`“”]*["'`”“]|\S+)\s*(?:$|[,;|/}])/u.test(rest) && !/[.,;:]\s+\p{L}/u.test(rest);
  return isAlone || looksMadeUp(value);
}

/**
 * Whether a text seems to hold a password that somebody typed or pasted, such as `password: hunter2`, `pwd=…` or a command line.
 * Made to note it beside the field, so it rather misses one than warns of a sentence about passwords.
 */
export function holdsPassword(typed: string): boolean {
  return typed.split(/[\r\n]+/).some((line) => {
    if (!anyName.test(line)) return false;
    const rests = (pattern: RegExp, group: number) => [...line.matchAll(pattern)].map((match) => match[group] ?? '');
    return (
      [...line.matchAll(assigned)].some(([, sign = '', rest = '']) => isGiven(rest, sign)) ||
      rests(asAnOption, 1).some((rest) => couldBe(firstWord(rest))) ||
      rests(inATag, 1).some(couldBe) ||
      rests(said, 1).some((rest) => couldBe(firstWord(rest)) && looksMadeUp(firstWord(rest)))
    );
  });
}

/** The shortest value that is looked for: a shorter one is in many a text by chance. */
const shortest = 4;

const escaped = (value: string) => value.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Whether a text has a value in it, as a word of its own. */
export function holdsValue(typed: string, value: string): boolean {
  return (
    value.length >= shortest && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`, 'u').test(typed)
  );
}

const passwordName = new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');

/** Whether an identifier signs somebody in: the guide says so, or it is a secret with such a name. */
export function isPasswordLike({
  name: called,
  isSecret,
  isPassword,
}: Pick<Identifier, 'name' | 'isSecret' | 'isPassword'>): boolean {
  return isPassword === true || (isSecret && passwordName.test(called));
}

/** What a person writes into a request, and what a password may be pasted into. */
export function textsOf({
  summary,
  details,
  extras,
}: Pick<Draft, 'summary' | 'details' | 'extras'>): readonly string[] {
  return [summary, details, ...extras.map(({ value }) => value)];
}

/** The secrets that a guide wants in no message: what is for calls alone, and whatever signs somebody in. */
export function unwantedSecrets(guide: Pick<Guide, 'identifiers' | 'email'>): readonly Identifier[] {
  const inSubject = identifierInSubject(guide);
  return guide.identifiers.filter(
    (identifier) =>
      identifier !== inSubject &&
      (isPasswordLike(identifier) || (identifier.isSecret && !identifier.neededFor.some((way) => way !== 'phone'))),
  );
}
