import { text } from '../text';
import { wholeYearsSince } from './age';
import type { Guide, SupportLine } from './schema';
import type { TrackRecord } from './track-record-schema';

/** A fact of a guide as plain text: what it is, and what it says. */
type Fact = readonly [label: string, said: string];

/** All that a guide knows besides its numbers: what support will ask for, the severities, where else to turn. */
export function factsOfGuide(guide: Guide): readonly Fact[] {
  const { label } = text.plain;
  const { identifiers, severities, portal, mailbox, uploads = [], escalation = [], otherNumbers = [] } = guide;
  const rules = text.triage(guide).rules;
  return [
    ...identifiers.map(({ name, where }): Fact => [label.ready, [name, where].filter(Boolean).join('. ')]),
    ...severities.map(
      ({ response, owes }, index): Fact => [label.severity, [rules[index], response, owes].filter(Boolean).join(' ')],
    ),
    ...escalation.map(
      ({ afterMinutes, whom, say }): Fact => [label.escalation, text.plain.escalation(afterMinutes, whom, say)],
    ),
    ...(portal === undefined ? [] : [[label.portal, portal] as const]),
    ...(mailbox === undefined ? [] : [[label.email, mailbox] as const]),
    ...uploads.map((upload): Fact => [label.uploads, `${upload.label}: ${upload.url}`]),
    ...otherNumbers.map(
      ({ kind, published, label: about }): Fact => [
        label.notSupport,
        [published, text.plain.kinds[kind], about].filter(Boolean).join(', '),
      ],
    ),
  ];
}

/** All that is known of a number besides its digits: its doubt, what calls to it came to, its menu, its hours. */
export function factsOfLine({ lines }: Guide, line: SupportLine, records: TrackRecord): readonly string[] {
  const record = records[line.e164];
  return [
    ...(record ? [text.track.said(record, lines.length === 1)] : []),
    ...text.call.facts(line),
    ...(line.doubt ? [`${text.call.doubtful}: ${line.doubt.reason}`] : []),
  ];
}

/**
 * Everything that a guide knows as plain text, for a computer on which nothing else works. Each line says whose fact it
 * is, so that whatever is searched for in the file gives a line that can be understood alone.
 *
 * @param records - what this person's calls have come to
 */
export function guideInPlainText(guide: Guide, records: TrackRecord, now: Date): readonly string[] {
  const name = guide.shortName ?? guide.product;
  const { label } = text.plain;
  const places = guide.lines.map((line) => text.place(line));
  const width = Math.max(...places.map((place) => place.length));
  const numbers = guide.lines.flatMap((line, index) => {
    const own = `${name}  ${(places[index] ?? '').padEnd(width)}`;
    const clock = line.timeZone === undefined ? '' : `  (${line.timeZone})`;
    return [
      `${own}  ${line.shown}  ${line.e164}${clock}`,
      ...factsOfLine(guide, line, records).map((fact) => `${own}    ${fact}`),
    ];
  });
  const facts: readonly Fact[] = [
    ...factsOfGuide(guide),
    [label.source, [guide.source, guide.canonical].filter(Boolean).join(', ')],
    [label.age, text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now))],
  ];
  return [
    `${guide.product}, ${guide.vendor}`,
    '',
    ...numbers,
    '',
    ...facts.map(([what, said]) => `${name}  ${what}: ${said}`),
  ];
}
