import { countries } from '../guide/countries';
import { fold } from '../guide/fold';
import type { Region } from '../guide/region';

/** What a piece of text says of where a number is for. */
export interface Place {
  readonly countries: readonly string[];
  readonly region: Region | undefined;
  /** Whether it names a region in full, or all other countries of one. */
  readonly isWhole: boolean;
  readonly isPart: boolean;
  /** For all the world, or for whoever is elsewhere. */
  readonly isWorldwide: boolean;
  /** Whether it names a country and, beside it, a region: "UK and Europe". */
  readonly isMore: boolean;
  /** Whether a name had to be mended to be understood. */
  readonly isGuessed: boolean;
}

/** Vendors write to their readers in these; the names of countries are known in each. */
const readLanguages = 'en de fr es it pt nl sv da nb fi pl cs hu tr ja zh zh-TW ko ru'.split(' ');

const further: Readonly<Record<string, string>> = {
  eire: 'IE',
  england: 'GB',
  uk: 'GB',
  gb: 'GB',
  'u k': 'GB',
  usa: 'US',
  uae: 'AE',
  ksa: 'SA',
  prc: 'CN',
  korea: 'KR',
  'republic of korea': 'KR',
  rok: 'KR',
  // States of the US that are named after a place.
  'new jersey': 'US',
  'new mexico': 'US',
  'new england': 'US',
  'korea republic of': 'KR',
  turkey: 'TR',
  turkiye: 'TR',
  'viet nam': 'VN',
  'czech republic': 'CZ',
  'slovak republic': 'SK',
  holland: 'NL',
  macedonia: 'MK',
  'hong kong sar': 'HK',
  'hong kong': 'HK',
  'puerto rico': 'PR',
  россии: 'RU',
  'ee uu': 'US',
  eeuu: 'US',
  香港: 'HK',
  澳门: 'MO',
  澳門: 'MO',
  中国大陆: 'CN',
  中國大陸: 'CN',
  canadian: 'CA',
  australian: 'AU',
};

/** Names that are common words in English, or of regions. */
const notNames = new Set(['america', 'island', 'man', 'congo', 'samoa americana']);

const wholeRegions: readonly (readonly [RegExp, Region])[] = [
  [
    /\bamericas?\b(?<!\b(?:north|south|latin|central) america)(?! (?:del?|do|du|latina|central)\b)|\bamer\b/,
    'AMERICAS',
  ],
  [/\bemea\b|\beurope (?:the )?middle east (?:and |& )?(?:and )?africa\b/, 'EMEA'],
  [/\bapac\b|\basia pacific (?:and )?japan\b|\bapj\b|\bjapac\b|\basia pacific\b|\basia pac\b/, 'APAC'],
];

const partRegions: readonly (readonly [RegExp, Region])[] = [
  [
    /\b(?:north|south|latin|central) america\b|\blatam\b|^na$|\bcaribbean\b|\bamerique\b|\bamerica (?:del?|do|latina|central)\b|\blatinoamerica\b|\b(?:nord|sud|latein)amerika\b/,
    'AMERICAS',
  ],
  [
    /\beurope(?:an)?\b|\beuropa\b|\bmiddle east\b|\boriente medio\b|\bmoyen orient\b|\bnaher osten\b|\bafri[ck]a\b|\bafrique\b|\bdach\b|\bnordics?\b|\bbenelux\b|\bscandinavia\b|\biberia\b|\beu\b|\bgcc\b|\buki\b|\bcee\b|\bmena\b|\bmea\b/,
    'EMEA',
  ],
  [/\basia\b|\basien\b|\basie\b|\banz\b|\boceania\b|\basean\b|\bpacific\b/, 'APAC'],
];

const elsewhere =
  /\b(?:world ?wide|global(?:ly)?|international(?:ly|e)?|outside|elsewhere|rest of (?:the )?world|intl|weltweit|(?:all |any )?other (?:countries|locations|regions)|ausserhalb|(?:ubrige|andere|sonstige) lander|autres pays|reste du monde|otros paises|resto del mundo|outros paises|altri paesi|resto del mondo|overige landen)\b|其他(?:国家|地区|國家|地區)|その他の(?:国|地域)/;

/** What joins two places, outside brackets. */
const joined = /^[^(]*(?<!asia|pacific)\s?(?:[/&+]|\b(?:and|und|et|y|e|en|og|och)\b)/iu;

/** What a number is not for: "EMEA (except UK)". */
const exception =
  /[\s(,]+\b(?:except(?:ing)?|excl(?:uding|\.)?|excluded|other than|not including|ohne|außer|sauf|excepto|exceto|tranne)(?![\p{L}]).*$/isu;

/** "Outside business hours" is a time and no place. */
const outsideHours =
  /\b(?:outside|ausserhalb)(?: \p{L}+){0,4} (?:hours|geschaftszeiten|servicezeiten|burozeiten|offnungszeiten|arbeitszeiten)\b/gu;

/** Names of places within the names of time zones. */
const timeZone =
  /\b(?:eastern|central|mountain|pacific|atlantic|european|[a-z]+(?: [a-z]+)?) (?:standard|daylight|summer|winter) time\b|\b(?:eastern|central|mountain|pacific|atlantic|european|local) time\b/g;

const allWords =
  /^(?:others|(?:all|any|every|alle|tous|todos|other)(?: (?:other )?(?:countries|country|lander|pays|regions?))?)$/;

let index: { readonly byName: ReadonlyMap<string, string>; readonly longest: number } | undefined;

/** Every name of every country, folded. A name that two countries share in two languages is English's. */
function names() {
  if (index) return index;
  const byName = new Map<string, string>(Object.entries(further));
  const add = (name: string | undefined, code: string) => {
    const folded = name ? fold(name) : '';
    if (folded !== '' && !notNames.has(folded) && !byName.has(folded)) byName.set(folded, code);
  };
  for (const { code, names: own } of countries().values()) {
    for (const name of own) if (name.length > 3) add(name, code);
  }
  for (const language of readLanguages) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of countries().keys()) {
      const name = display.of(code);
      // A name of three Latin letters, such as the Turkish one of Chad, is an abbreviation of something else as likely.
      if (name && (name.length > 3 || !/\p{sc=Latin}/u.test(name))) add(name, code);
    }
  }
  index = { byName, longest: Math.max(...[...byName.keys()].map((name) => name.split(' ').length)) };
  return index;
}

/** How many letters have to be put in, left out or changed to make one name of another. */
function mistakes(typed: string, name: string): number {
  let above = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...typed].entries()) {
    const line = [row + 1];
    for (let at = 1; at <= name.length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (letter === name[at - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[name.length] ?? name.length;
}

function guess(folded: string): string | undefined {
  if (folded.length < 6) return undefined;
  const most = folded.length < 9 ? 1 : 2;
  const alike = [...names().byName].filter(
    ([name]) =>
      name.length > 5 &&
      Math.abs(name.length - folded.length) <= most &&
      name[0] === folded[0] &&
      mistakes(folded, name) <= most,
  );
  const codes = new Set(alike.map(([, code]) => code));
  return codes.size === 1 ? alike[0]?.[1] : undefined;
}

/** Codes that stand together, as in "US/CA". */
const codeList = /(?<![\p{L}/])[A-Z]{2}(?:\s?[/&,+]\s?[A-Z]{2})+(?![\p{L}/])/gu;

/** Codes of countries that stand for North and Latin America and the Middle East more often. */
const regionCodes = new Set(['NA', 'LA', 'ME']);

/** Capitals that stand for something else as likely. */
const notCodes = new Set(['IT', 'HR', 'PR', 'AM', 'PM', 'AI', 'TV']);

/** The countries that a text names, in its order. Codes of two and three letters count in capitals, or alone. */
function countriesIn(text: string, folded: string): readonly string[] {
  const found: string[] = [];
  const alone = folded.toUpperCase();
  if (
    /^[A-Z]{2,3}$/.test(text.replace(/[\s:–-]+$/, '').trim()) &&
    !names().byName.has(folded) &&
    !regionCodes.has(alone)
  ) {
    const byCode = [...countries().values()].find(({ code, names: own }) => code === alone || own.includes(alone));
    if (byCode) return [byCode.code];
  }
  const words = folded.split(' ');
  for (let at = 0; at < words.length; ) {
    let length = Math.min(names().longest, words.length - at);
    let code: string | undefined;
    for (; length > 0 && !code; length -= 1) {
      const name = words.slice(at, at + length).join(' ');
      code = names().byName.get(name);
      if (code && name.length < 4 && /^[a-z ]+$/.test(name)) {
        const short = name.replace(' ', '');
        const capitals = new RegExp(`(?<![\\p{L}])${[...short.toUpperCase()].join('\\.?')}(?![\\p{L}])`, 'u');
        if (!capitals.test(text)) code = undefined;
      }
    }
    if (code) {
      found.push(code);
      at += length + 1;
    } else at += 1;
  }
  for (const [list] of text.matchAll(codeList)) {
    const codes = list.split(/[^A-Z]+/).map((code) => (code === 'UK' ? 'GB' : code));
    if (codes.every((code) => countries().has(code)) && !codes.every((code) => notCodes.has(code)))
      found.push(...codes);
  }
  if (/(?<!\p{L})U\.?\s?S\.?(?![\p{L}$])/u.test(text) && !found.includes('US')) found.push('US');
  const isChinas = found.some((code) => ['HK', 'TW', 'MO'].includes(code));
  return [...new Set(found)].filter((code) => !(isChinas && code === 'CN'));
}

const known = new Map<string, Place | undefined>();

/**
 * The place that a text names.
 *
 * @returns undefined where it names none
 */
export function placeIn(text: string): Place | undefined {
  if (text === '' || text.length > 300) return undefined;
  if (known.has(text)) return known.get(text);
  if (known.size > 5_000) known.clear();
  const place = findPlace(text);
  known.set(text, place);
  return place;
}

function findPlace(said: string): Place | undefined {
  const text = said.replace(exception, '');
  const folded = fold(text).replace(timeZone, ' ').replace(outsideHours, ' ').replace(/ +/g, ' ').trim();
  const isAll = allWords.test(folded);
  const isOutside = elsewhere.test(folded);
  let named = countriesIn(text, folded);
  const whole = wholeRegions.find(([form]) => form.test(folded))?.[1];
  // "Africa" is no region within "South Africa".
  const isNamedPart = named.length === 0 ? partRegions.find(([form]) => form.test(folded))?.[1] : undefined;
  const region = whole ?? isNamedPart;
  const guessed = named.length === 0 && !region && !isAll && !isOutside && text.length < 30 ? guess(folded) : undefined;
  if (guessed) named = [guessed];
  // Japan is a part of the region that is named after it.
  if (/\b(?:asia pacific|apac) (?:and )?japan\b/.test(folded)) named = named.filter((code) => code !== 'JP');
  // "Outside the US" is everywhere but there.
  if (isOutside && /\b(?:outside|ausserhalb|other|except)\b/.test(folded)) named = [];
  if (named.length === 0 && !region && !isAll && !isOutside) return undefined;
  return {
    countries: named,
    region,
    isWhole: named.length === 0 && (isAll || whole !== undefined || (isOutside && region !== undefined)),
    isPart: named.length === 0 && whole === undefined && isNamedPart !== undefined && !isOutside && !isAll,
    isWorldwide: isOutside && region === undefined && named.length === 0,
    isMore:
      named.length > 0 &&
      joined.test(text) &&
      (isOutside || [...wholeRegions, ...partRegions].some(([form]) => form.test(folded))),
    isGuessed: guessed !== undefined,
  };
}
