import { type Beside, besideEach } from './beside';
import type { Passage } from './blocks';
import { type Candidate, candidatesIn } from './candidates';
import { type Place, placeIn } from './places';
import {
  keysIn,
  optionIn,
  type Purpose,
  perhapsKey,
  perhapsOthers,
  phoneWords,
  purposeOf,
  secondStage,
  warnings,
} from './words';

/** A piece of text that says something of a number, the nearest first. */
export interface Hint {
  readonly text: string;
  readonly place: Place | undefined;
  readonly purpose: Purpose | undefined;
  /** How close it stands: beside the number, in its row or column, or above it. */
  readonly near: 'beside' | 'row' | 'above';
}

/** A number that the page holds, with all that it says of it. */
export interface Sighting {
  readonly candidate: Candidate;
  readonly hints: readonly Hint[];
  /** The number that the link behind it dials. */
  readonly link: string | undefined;
  readonly isPhone: boolean;
  /** Whether the words next to it say so. */
  readonly isCalled: boolean;
  readonly isPerhapsOther: boolean;
  /** Whether its own line or row warns of fraud, and perhaps of this number. */
  readonly isWarnedOf: boolean;
  /** Whether its own line or row names its place, and not only what is above it. */
  readonly isPlacedHere: boolean;
  readonly option: string | undefined;
  readonly hasMenuNearby: boolean;
  readonly isSecondStage: boolean;
  /** The nearest heading that is no mere place. */
  readonly heading: string | undefined;
  /** What tells it from others of the same place: the column, or the words beside it. */
  readonly detail: string | undefined;
  /** Which part of the page it stands in. */
  readonly section: number;
  readonly from: string;
}

/** What is this short names something. */
const longestLabel = 60;

/** What a text says, and how close it stands. */
export const hint = (text: string, near: Hint['near']): Hint => ({
  text,
  place: placeIn(text),
  purpose: text.length < 200 ? purposeOf(text) : undefined,
  near,
});

/** What a page says of a passage beyond its own words. */
export interface Around {
  /** What the headings and labels above it say, the nearest first. */
  readonly above: readonly Hint[];
  /** What the rest of its row says, and the head of its column. */
  readonly row: readonly Hint[];
  /** What to press, where the row says it. */
  readonly option?: string;
  /** The head of its column. */
  readonly column?: string;
  /** The product, contract or group that its row is of. */
  readonly group?: string | undefined;
  readonly section: number;
  /** What it is shown as, where a person is to judge it. */
  readonly from: string;
}

/** The numbers of a passage, those that are printed and those that only its links have, with all that is said of each. */
export function sightingsIn(content: Passage, around: Around): readonly Sighting[] {
  const { text, links } = content;
  const { above, row } = around;
  const candidates = candidatesIn(text);
  const heading = around.group ?? above.find(({ text: said, place }) => !(place && said.length < 40))?.text;
  const base = {
    heading,
    section: around.section,
    from: around.from.slice(0, 500),
    hasMenuNearby: false,
    isSecondStage: false,
    isWarnedOf: row.some(({ text: said }) => warnings.test(said)),
  };
  const sightings: Sighting[] = [];
  const tels = links.filter(({ href }) => /^(?:tel|callto):/i.test(href));
  const besides = besideEach(text, candidates);
  for (const [at, candidate] of candidates.entries()) {
    const previous = candidates[at - 1];
    const beside = besides[at];
    const following = text.slice(candidate.end, candidates[at + 1]?.start ?? text.length);
    const tel = tels.find(
      ({ text: shown }) => shown !== '' && (candidate.text.includes(shown) || shown.includes(candidate.text)),
    );
    const option = candidate.extension
      ? `ext. ${candidate.extension}`
      : (optionIn(following) ??
        keysIn(following) ??
        optionIn(beside?.before ?? '') ??
        (around.option || (tel && telKeys(tel.href))));
    const own = (beside?.own ?? []).map((said) => hint(said, 'beside'));
    const hints = [...own, ...(beside?.above ?? []).map((said) => hint(said, 'beside')), ...row, ...above];
    const words = hints.map(({ text: said }) => said).join('\n');
    const close = [(beside?.before ?? '').slice(-60), following.slice(0, 30), ...row.map(({ text: said }) => said)];
    sightings.push({
      ...base,
      hasMenuNearby: !option && perhapsKey.test(following),
      candidate,
      hints,
      link: tel && telNumber(tel.href),
      isPhone:
        tel !== undefined ||
        phoneWords.test(words) ||
        phoneWords.test(beside?.line ?? '') ||
        hints.some(
          ({ place, purpose, near, text: said }) =>
            near !== 'above' && (place !== undefined || (purpose?.isSupport === true && said.length < longestLabel)),
        ),
      isCalled: tel !== undefined || close.some((said) => phoneWords.test(said) || purposeOf(said)?.isSupport === true),
      isPerhapsOther: content.isAside === true || perhapsOthers.test(words),
      isWarnedOf: base.isWarnedOf || warnings.test(beside?.line ?? ''),
      isPlacedHere: [...own, ...row].some(({ place }) => place !== undefined),
      option,
      // What is printed with its country code is a number to call, whatever is said before it.
      isSecondStage:
        !candidate.text.startsWith('+') && secondStage.test(text.slice(previous?.end ?? 0, candidate.start)),
      // What names the place alone tells nothing apart.
      detail: [...(beside?.names ?? []), around.column]
        .map((said) => said?.trim().replace(/[\s:,-]+$/, ''))
        .find(
          (said) =>
            said &&
            said.length < 50 &&
            !optionIn(said) &&
            !(placeIn(said) && !purposeOf(said)) &&
            /\p{L}{2}/u.test(said),
        ),
    });
  }
  const linked: Sighting[] = [];
  for (const { href, text: shown } of tels) {
    const number = telNumber(href);
    if (!number || candidates.some(({ text: said }) => shown.includes(said) || said.includes(shown))) continue;
    const hints = [hint(text.slice(0, 200), 'beside'), ...row, ...above];
    const candidate = { text: number, start: 0, end: number.length, extension: undefined };
    const isPerhapsOther =
      content.isAside === true || perhapsOthers.test(hints.map(({ text: said }) => said).join('\n'));
    linked.push({
      ...base,
      candidate,
      hints,
      link: number,
      isPhone: true,
      isCalled: true,
      isPerhapsOther,
      isWarnedOf: base.isWarnedOf || warnings.test(text.slice(0, 200)),
      isPlacedHere: hints.some(({ place, near }) => place !== undefined && near !== 'above'),
      option: telKeys(href),
      detail: around.column,
    });
  }
  return [...withSharedMenu(withJoinedMenu(sightings, besides, text), text), ...linked];
}

/** What to press, said behind the last of several numbers, is for those that only signs part from it, and may be for those that share its words. */
function withJoinedMenu(sightings: readonly Sighting[], besides: readonly Beside[], text: string): readonly Sighting[] {
  const joined: Sighting[] = [];
  for (let at = sightings.length - 1; at >= 0; at -= 1) {
    const [sighting, next] = [sightings[at], joined.at(-1)];
    if (!sighting) continue;
    const isAlone =
      !next?.candidate.extension && !/\p{L}/u.test(text.slice(sighting.candidate.end, next?.candidate.start));
    const isShared = isAlone || besides[at + 1]?.isJoined === true;
    if (!next || sighting.option || !isShared || !(next.option || next.hasMenuNearby)) joined.push(sighting);
    else if (isAlone && next.option) joined.push({ ...sighting, option: next.option });
    else joined.push({ ...sighting, hasMenuNearby: true });
  }
  return joined.toReversed();
}

/** A menu that a sentence of its own tells of, behind several numbers, may be of each of them. */
function withSharedMenu(sightings: readonly Sighting[], text: string): readonly Sighting[] {
  const last = sightings.at(-1);
  const behind = last ? (text.slice(last.candidate.end).split('\n')[0] ?? '') : '';
  const menu = /[.!] /.exec(behind);
  if (!last?.option || !menu || !optionIn(behind.slice(menu.index))) return sightings;
  return sightings.map((each) => ({ ...each, hasMenuNearby: each.hasMenuNearby || !each.option }));
}

/** What a link keys after its number: "tel:+44…,,2#" or "…;ext=12". */
function telKeys(href: string): string | undefined {
  const [, sign = '', key] = /\d(;ext=|[,pw]+)([\d#*]{1,8})$/i.exec(href) ?? [];
  return key && `${sign.startsWith(';') ? 'ext.' : 'then'} ${key}`;
}

function telNumber(href: string): string | undefined {
  let number = href.replace(/^\w+:(?:\/\/)?/, '').replace(/[;?,pw].*$/s, '');
  try {
    number = decodeURIComponent(number);
  } catch {
    // What cannot be decoded is taken as it stands.
  }
  return /\d{6}/.test(number.replace(/\D/g, '')) ? number.trim() : undefined;
}
