import { times } from '../phone/times';

/** A stretch of a line that may hold a number, or two side by side. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly extension: string | undefined;
}

/** What has digits and is no number, in the order in which it is taken out. */
const notNumbers: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g,
  // Addresses of computers: no part is above 255 or begins with a zero, which parts of dotted numbers do.
  /(?<![\d.+(/-])(?:(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\/\d{1,2}|:\d{2,5})?(?!\d|[.-]\d)/g,
  /\b(?:v|ver|version|build|release|rev|firmware)\.?:?\s*\d[\d.]*/gi,
  ...times,
  /\bcve-[\d-]+/gi,
  // Prices, and numbers that count or name something else.
  /(?:[$€£¥]|\b(?:usd|eur|gbp|chf)\b)\s*\d[\d.,' ]{0,20}/gi,
  /(?<![\d.,'])\d[\d.,']{0,20}\s*(?:[$€£¥%]|\b(?:usd|eur|gbp|chf|cents?|ct|bytes|[kmg]b)\b)/gi,
  /\b(?:kb|ticket|case|order|invoice|part|serial|article|art|vat|ust-?id(?:nr)?|abn|acn|reg(?:istration|istered(?: in [a-z ]{2,30})?)?|(?:kunden|vertrags|serien|rechnungs)-?n(?:umme)?r|company|iban|isbn|issn|duns|p\.?\s?o\.? box|zip|postcode|plz|port|rfc|fingerprint|license|licence|customer|contract|pin|access code|pass ?code|sku|model|document|copyright|(?:bug|site|device|tenant|meeting|conference|webinar) id)\s*(?:id|no|nr|number|code)?s?(?: look like| such as)?\s*[.:#]*\s*[a-z]{0,3} ?\d[\d.\- ]*/gi,
  // Those under which companies are registered, taxed and paid.
  /(?<![\p{L}\d])(?:rcs(?: [\p{L}-]+){0,2}|siren|siret|cvr(?:[-. ]?nr)?|kvk|btw|p\.? ?iva|c\.f\.|org\.? ?nr|bankgiro|plusgiro|cnpj|hrb|handelsregister|steuernummer|gstin|cin|nif|cif)\s*[.:#]*\s*(?:[a-z]{1,3} ?)?\d[\d.\-/ ]*/giu,
  /#\s*\d+/g,
  /(?<![\d-])\d{5}-\d{4}(?![\d-])/g,
  /©\s*\d[\d,\- ]*/g,
];

/** Takes out what is no number, letting every character keep its place. */
function masked(text: string): string {
  return notNumbers.reduce(
    (rest, form) => rest.replace(form, (taken) => (/^\+|tel/i.test(taken) ? taken : '_'.repeat(taken.length))),
    text,
  );
}

/** The digits of a text alone. */
export const digitsIn = (text: string) => text.replace(/\D/g, '');

/** Digits with what is put between them. A letter before them makes a name of them (KB5001234), unless a plus follows it. */
const stretch =
  /(?:(?<![\p{L}\d_])|(?=\+)|(?<=\b(?:tel|ph|fon|phone)))(?:\+ (?=[1-9])|[+(]{0,2})\d(?:[\d\s()./+-]|\n(?=[\d( ]))*\d(?![\p{L}_])/giu;

/** A number that goes on over a line's end has begun to be one above it; a house number above a postal code is none. */
function withoutStray(found: string): string {
  const [first = '', ...others] = found.split('\n');
  const isStray = others.length > 0 && !/^[+(]/.test(first) && digitsIn(first).length < 3;
  return isStray ? others.join('\n') : found;
}

const extensionAfter =
  /^\)?[\s,;([]*(?:ext(?:ensi[oó]n)?|x|durchwahl|dw|poste|anexo|interno|ramal)\s*\.?\s*:?\s*(\d{1,6})\b/i;

/** A freephone number whose last digits are printed as letters, as on a keypad. */
const vanity =
  /(?<![\p{L}\d])(?:\+?1[-. ]?|\+ ?(?=800))?(?:\(8(?:00|33|44|55|66|77|88)\)|8(?:00|33|44|55|66|77|88))[-. ](?=[A-Z\d.-]*[A-Z]{3})[A-Z\d](?:[A-Z\d]|[-. ](?=[A-Z\d])){5,11}(?![\p{L}\d])/gu;

const keypad = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** A number whose letters are digits. */
export const keyed = (letters: string) =>
  letters.replace(/[A-Z]/g, (letter) => String(keypad.findIndex((key) => key.includes(letter))));

/** How much of what follows a number says it once more, with letters and in brackets: "… 926-4374 (800.9CO.HESI)". */
function inLetters(number: string, rest: string): number {
  const [again = '', letters = ''] = /^\s?\(([A-Z\d.\- ]{7,18})\)/.exec(rest) ?? [];
  const isSame = /[A-Z]{3}/.test(letters) && digitsIn(number).endsWith(digitsIn(keyed(letters)).slice(-7));
  return isSame ? again.length : 0;
}

/** A bracket behind a number that begins with a digit or two holds what to key, such as "(1, then 2)". */
const openKey = /(?<=\d{3}\s*)\(\d{1,2}$/;

/** A page that holds more numbers is no list of support's; what is beyond is not looked at. */
export const mostNumbers = 5_000;

/** Where the numbers of a stretch begin: a country code begins a number of its own. */
const beginnings = (text: string) => [
  0,
  ...[...text.matchAll(/\(?\+\s?\d/g)].map(({ index }) => index).filter((at) => at > 0),
];

/** The stretches of a text that may be numbers. */
export function candidatesIn(text: string): readonly Candidate[] {
  const plain = masked(text);
  const candidates: Candidate[] = [...plain.matchAll(vanity)].slice(0, mostNumbers).map((match) => {
    const printed = match.index + match[0].length;
    // "… 9CO-HESI (926-4374)" is said once, and what follows the bracket follows the number.
    const again = /^\s?\([\d -]{4,9}\)/.exec(plain.slice(printed, printed + 14))?.[0] ?? '';
    const isSame = again !== '' && digitsIn(keyed(match[0])).endsWith(digitsIn(again));
    const end = isSame ? printed + again.length : printed;
    return { text: plain.slice(match.index, end), start: match.index, end, extension: undefined };
  });
  const unlettered = plain.replace(vanity, (taken) => '_'.repeat(taken.length));
  for (const match of unlettered.matchAll(stretch)) {
    if (candidates.length >= mostNumbers) break;
    const from = beginnings(match[0]);
    for (const [at, begin] of from.entries()) {
      const part = match[0]
        .slice(begin, from[at + 1])
        .replace(openKey, '')
        .replace(/[\s/]+$/, '');
      const found = withoutStray(part);
      const end = match.index + begin + part.length;
      const start = end - found.length;
      if (digitsIn(found).length < 6 || candidates.some((other) => start < other.end && end > other.start)) continue;
      const said = inLetters(found, plain.slice(end, end + 24));
      const extension = extensionAfter.exec(plain.slice(end + said, end + said + 40))?.[1];
      candidates.push({ text: found, start, end: end + said, extension });
    }
  }
  // What says the one before it once more lies within that.
  return candidates
    .filter(({ start, end }) => !candidates.some((other) => other.start < start && other.end >= end))
    .toSorted((a, b) => a.start - b.start);
}
