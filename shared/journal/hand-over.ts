import type { Guide } from '../guide/schema';
import { levelOf } from '../severity';
import { text } from '../text';
import type { Case } from './cases';
import type { JournalEntry } from './schema';

/** How a text for others is laid out. */
export const handOverForms = ['text', 'markdown'] as const;

export type HandOverForm = (typeof handOverForms)[number];

interface Facts {
  /** The guide that the case is of, where it is still there. */
  readonly guide: Guide | undefined;
  /** IANA name of the zone in which times are written, as the next shift may have another one. */
  readonly timeZone: string;
  /** What was promised and is not past, in words. */
  readonly promises?: readonly string[];
}

/** One part of a text for others: its heading, and its lines. */
type Part = readonly [heading: string, lines: readonly string[]];

/** What somebody typed, so that Markdown shows it as it is. */
const escaped = (typed: string) =>
  typed.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2');

const linesOf = (typed: string) => typed.trim().split(/\r\n|[\n\r\u2028\u2029]/);

function laidOut(title: string, parts: readonly Part[], form: HandOverForm): string {
  const isMarkdown = form === 'markdown';
  const shown = parts.filter(([, lines]) => lines.length > 0);
  const blocks = shown.map(([heading, lines]) =>
    isMarkdown
      ? [
          `## ${heading}`,
          '',
          ...lines.map((line) => (line.startsWith('  ') ? `  > ${escaped(line.trim())}` : `- ${escaped(line)}`)),
        ]
      : [heading, ...lines.map((line) => `  ${line}`)],
  );
  const head = isMarkdown ? `# ${escaped(title)}` : title;
  return `${[[head], ...blocks].map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** A contact in one line: when, how, to whom, and what came of it. */
function contactLine(entry: JournalEntry, { guide }: Facts): string {
  const { at, channel, target, outcome, agent } = entry;
  const line = guide?.lines.find(({ e164 }) => e164 === target);
  return [
    text.cases.moment(at),
    text.journal.one[channel],
    line ? text.journal.reached(line) : target,
    outcome === 'unknown' ? '' : text.sheet.outcomes[outcome],
    agent.trim() === '' ? '' : text.cases.withAgent(agent.trim()),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const contact = (entry: JournalEntry, facts: Facts) => [
  contactLine(entry, facts),
  ...(entry.notes.trim() === '' ? [] : linesOf(entry.notes).map((line) => `  ${line}`)),
];

function particulars(
  { guide: id, caseNumber, severity, status, opened, lastContact }: Case,
  { guide, timeZone }: Facts,
): Part {
  const { label } = text.cases;
  const level = guide && levelOf(guide, severity);
  return [
    label.case,
    [
      `${label.number}: ${caseNumber}`,
      `${label.product}: ${guide ? `${guide.product}, ${guide.vendor}` : id}`,
      ...(level ? [`${label.severity}: ${level.name}`] : []),
      `${label.status}: ${text.cases.status[status]}`,
      `${label.opened}: ${text.cases.moment(opened)}`,
      `${label.lastContact}: ${text.cases.moment(lastContact)}`,
      `${label.times}: ${timeZone}`,
    ],
  ];
}

/**
 * What the next shift has to know of a case: what is broken, since when, its number and severity, who was spoken to, what
 * was tried, what was promised, what comes next. It names what support will ask for and never has its value.
 */
export function handOver(one: Case, facts: Facts, form: HandOverForm): string {
  const { label, next, handOverTitle, nothingWritten } = text.cases;
  const { guide } = facts;
  const agents = one.entries.filter(({ agent }) => agent.trim() !== '');
  const spokenTo = [...new Map(agents.map(({ agent, at }) => [agent.trim(), at]))];
  return laidOut(
    handOverTitle(one.caseNumber, guide?.shortName ?? guide?.product ?? one.guide),
    [
      [label.broken, [one.summary === '' ? nothingWritten : one.summary, text.cases.since(one.opened)]],
      particulars(one, facts),
      [label.spokenTo, spokenTo.map(([agent, at]) => `${agent}, ${text.cases.moment(at)}`)],
      [label.tried, one.entries.flatMap((entry) => contact(entry, facts))],
      [label.promised, facts.promises ?? []],
      [label.next, [next[one.status]]],
      [label.ready, (guide?.identifiers ?? []).map(({ name, where }) => [name, where].filter(Boolean).join('. '))],
    ],
    form,
  );
}

/** Everything that the journal has of a case in the order in which it happened, for the review afterwards. */
export function caseTimeline(one: Case, facts: Facts, form: HandOverForm): string {
  const { label } = text.cases;
  const details = (entry: JournalEntry) => {
    const level = facts.guide && levelOf(facts.guide, entry.severity);
    return [
      ...(level ? [`  ${label.severity}: ${level.name}`] : []),
      ...(entry.summary.trim() === '' ? [] : [`  ${text.journal.summary}: ${entry.summary.trim()}`]),
      ...(entry.caseStatus === 'unknown' ? [] : [`  ${label.status}: ${text.cases.status[entry.caseStatus]}`]),
    ];
  };
  return laidOut(
    text.cases.timelineTitle(one.caseNumber),
    [
      particulars(one, facts),
      [
        label.timeline,
        one.entries.flatMap((entry) => {
          const [head = '', ...notes] = contact(entry, facts);
          return [head, ...details(entry), ...notes];
        }),
      ],
    ],
    form,
  );
}
