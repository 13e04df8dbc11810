import type { Doubt, Proposal, ProposedLine } from '../reading/proposal-schema';
import { failure, type Result, success } from '../result';
import { text } from '../text';
import { lineFromNumber, lineId } from './line-from-number';
import { type Guide, guideSchema, httpsUrl, type SupportLine } from './schema';

/** What a person says of a proposal beside taking its numbers. */
export interface Confirmed {
  readonly id: string;
  readonly product: string;
  readonly vendor: string;
  /** The name of the page's file, to say where it is from. */
  readonly file: string;
  /** ISO 8601 date of today, for a page that names no day of its own. */
  readonly today: string;
  /** The lines that were confirmed. */
  readonly lines: readonly ProposedLine[];
}

const httpsOnly = (address: string | null) => httpsUrl.safeParse(address).data;

/** A menu as one step, since a page says it in its own words: keys where it is nothing but keys. */
const menuOf = (option: string): SupportLine['menu'] =>
  /^[\d*#]{1,12}$/.test(option) ? [{ press: option }] : [{ say: option.slice(0, 120) }];

/** What a person who confirms a number does not settle by it: the next caller is to know it too. */
const stays: ReadonlySet<Doubt> = new Set<Doubt>([
  'national-only',
  'other-country',
  'part-of-region',
  'worldwide',
  'several-products',
  'several-numbers',
  'not-only-support',
  'maybe-not-support',
  'warned-of',
  'menu-nearby',
  'two-steps',
  'link-differs',
  'letters',
  'cut-off',
]);

function toLine(proposed: ProposedLine, taken: Set<string>, isLabelled: boolean): SupportLine | undefined {
  const { e164, published, country, region, wholeRegion, option, doubts } = proposed;
  const label = isLabelled ? proposed.label : undefined;
  const lasting = doubts
    .filter((doubt) => stays.has(doubt))
    .map((doubt) => text.guides.page.doubt[doubt])
    .join(' ')
    .slice(0, 600);
  const derived = lineFromNumber({
    published,
    e164: e164 ?? undefined,
    country: country ?? '',
    region: region ?? undefined,
    servesWholeRegion: wholeRegion,
  });
  if (!derived.ok) return undefined;
  const { value } = derived;
  const id = lineId([text.place(value), label ?? ''].join(' '), taken);
  taken.add(id);
  return {
    ...value,
    id,
    ...(label === undefined ? {} : { label: label.slice(0, 200) }),
    ...(option === undefined ? {} : { menu: menuOf(option) }),
    ...(lasting === '' ? {} : { note: lasting }),
  };
}

/**
 * Makes a guide of what a page proposes and a person has confirmed. What identifies a customer and which severity goes which
 * way is theirs to say: a page's sentences are shown and nothing is made of them.
 *
 * @returns `no-numbers` where nothing was confirmed that could be called
 */
export function guideFromProposal(
  { portal, mailbox, asOf, leftOut, lines: proposedLines }: Proposal,
  { id, product, vendor, file, today, lines: confirmed }: Confirmed,
): Result<Guide, 'no-numbers'> {
  const taken = new Set<string>();
  // A heading above all of them tells none from another.
  const isLabelled = new Set(proposedLines.map(({ label }) => label)).size > 1;
  const lines = confirmed.flatMap((line) => toLine(line, taken, isLabelled) ?? []);
  const portalAddress = httpsOnly(portal);
  const whole = guideSchema.safeParse({
    id,
    product,
    vendor,
    age: { lastSeen: asOf ?? today },
    source: text.guides.sourceOf(file.slice(0, 200)),
    ...(portalAddress === undefined ? {} : { portal: portalAddress }),
    ...(mailbox === null ? {} : { mailbox }),
    identifiers: [],
    severities: [],
    lines,
    ...(leftOut.length === 0
      ? {}
      : {
          otherNumbers: leftOut.slice(0, 200).map(({ published, reason }) => ({
            kind: /fax/i.test(reason) ? 'fax' : /sales/i.test(reason) ? 'sales' : 'other',
            published: published.slice(0, 120),
          })),
        }),
  });
  return whole.success ? success(whole.data) : failure('no-numbers');
}

/** What a page doesn't say of a number, and is known from before: the clock of its place. */
function withKnownClock(line: SupportLine, former: Guide['lines']): SupportLine {
  if (line.timeZone !== undefined) return line;
  // Another number of the same country is in the same place, as far as anybody knows.
  const known =
    former.find(({ e164 }) => e164 === line.e164) ??
    former.find(
      ({ country, servesWholeRegion }) => country === line.country && servesWholeRegion === line.servesWholeRegion,
    );
  return known?.timeZone === undefined ? line : { ...line, timeZone: known.timeZone };
}

/** What an existing guide becomes by a page: its numbers, and what the page says of portal, mailbox and age. */
export function renewedBy(former: Guide, { lines, age, source, portal, mailbox, otherNumbers }: Guide): Guide {
  return {
    ...former,
    lines: lines.map((line) => withKnownClock(line, former.lines)),
    age,
    source,
    ...(portal === undefined ? {} : { portal }),
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(otherNumbers === undefined ? {} : { otherNumbers }),
  };
}
