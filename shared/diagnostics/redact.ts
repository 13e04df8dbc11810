/** What must never stand in a log or in diagnostics, as far as the program knows it at this moment. */
export interface Secrets {
  /** PINs that went through the vault. */
  readonly pins: readonly string[];
  /** The person's and the company's own details, as the settings have them. */
  readonly details: readonly string[];
  /** The home folder; shortened to `~`. */
  readonly home: string;
  /** The person's name on this computer. */
  readonly user: string;
  /** What is published anyway: the guide's numbers and its mailbox. */
  readonly published: readonly string[];
}

/** Holds no letter and no digit, so that it can neither be a secret nor complete one. */
const hidden = '[…]';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const digits = (text: string) => text.replace(/\D/g, '');

/** In characters. No field of the settings takes more, and a line of the log has no room for it. */
const longest = 320;

/** A text, also where spaces or dashes stand between its characters; a short one only where it stands alone. */
function literal(secret: string): RegExp | undefined {
  const characters = [...secret.replace(/[\s-]+/gu, '')].slice(0, longest);
  if (characters.length === 0) return undefined;
  const body = characters.map(escaped).join('[\\s-]*');
  const alone = characters.length < 4 ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  return new RegExp(`${alone[0]}${body}${alone[1]}`, 'giu');
}

/** Half a character cannot be encoded, and no disk would keep it as it is. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

const withEncoded = (secrets: readonly string[]) => {
  const plain = secrets.map((secret) => wellFormed(secret).trim());
  return [...new Set([...plain, ...plain.map(encodeURIComponent)])];
};

/** Longest first, so that a part of a secret does not keep the whole of it from being found. */
const patternsOf = (secrets: readonly string[]) =>
  withEncoded(secrets)
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .filter((pattern) => pattern !== undefined);

/** A text without some secrets, wherever they stand in it. */
export const withoutSecrets = (words: string, secrets: readonly string[]): string =>
  patternsOf(secrets).reduce((told, pattern) => told.replace(pattern, hidden), words);

const address = /[^\s@<>"'(),;:]+(?:@|%40)[^\s@<>"'(),;:]+/giu;
/** "PIN" with anything behind it: in a subject line the summary follows the PIN, so nothing of the line is kept. */
const pinAndMore = /\bPIN(?:[\s:=#]|%20)+\S.*$/gimu;
/** Seven digits or more. Not within a word, a version, or behind a colon, as a column in a file is. */
const phone = /(?<![\w:.-])\+?\(?\d(?:[\s()./-]*\d){6,}/gu;

/** Such as `10.0.22631`: no phone number has a single digit between two dots. */
const areVersions = (found: string) =>
  found.split(/\s+/).every((part) => /^\d+(?:\.\d+)+$/.test(part) && /(?:^|\.)\d(?:\.|$)/.test(part));

/**
 * Makes the one function through which everything passes that is written to the log or put into diagnostics.
 *
 * @returns takes one line; what is secret in it becomes `[…]`, the home folder `~`
 */
export function redactor({ pins, details, home, user, published }: Secrets): (line: string) => string {
  const own = [...patternsOf(pins), ...patternsOf(details)];
  const wholeUser =
    user.length < 3 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])${escaped(user)}(?![\\p{L}\\p{N}])`, 'giu');
  const allowed = new Set(published.flatMap((text) => [text.toLowerCase(), digits(text)]));
  const isPublished = (found: string) => allowed.has(found.toLowerCase()) || allowed.has(digits(found));
  return (line) => {
    let told = wellFormed(line);
    if (home.length > 1) told = told.replaceAll(home, '~');
    for (const pattern of own) told = told.replace(pattern, hidden);
    if (wholeUser) told = told.replace(wholeUser, hidden);
    return told
      .replace(pinAndMore, `PIN ${hidden}`)
      .replace(address, (found) => (allowed.has(found.toLowerCase()) ? found : hidden))
      .replace(phone, (found) => (isPublished(found) || areVersions(found) ? found : hidden));
  };
}
