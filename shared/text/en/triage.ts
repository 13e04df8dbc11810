import type { Guide } from '../../guide/schema';
import { type Channel, isPhoneOnly, levelOf, phoneOnlyLevel, type Severity, unanswered } from '../../severity';

type Rules = Pick<Guide, 'severities'>;

/** What is said of one degree of severity. */
type Level = Pick<Guide['severities'][number], 'name' | 'ways' | 'isOrder'>;
type WholeLevel = Guide['severities'][number];

const doing: Readonly<Record<Channel, string>> = { phone: 'call', email: 'email', ticket: 'open a ticket' };

const followed = 'You can follow a ticket to its end.';

/** The ways of a level: “call, email or open a ticket”, or in the order that the vendor insists on. */
function waysOf({ ways, isOrder }: Level): string {
  const all = ways.map((way) => doing[way]);
  if (isOrder) return all.length > 1 ? `first ${all.join(', then ')}` : (all[0] ?? '');
  const last = all.at(-1) ?? '';
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${last}` : last;
}

/** What a severity is called. One of another guide keeps the name it was stored under. */
export function severityName(rules: Rules, severity: Severity): string {
  if (severity === unanswered) return 'Not answered';
  return levelOf(rules, severity)?.name ?? severity;
}

/** What a screen reader says when the answer changes, from wherever. */
export function severityHeard(rules: Rules, severity: Severity): string {
  const level = levelOf(rules, severity);
  if (level && isPhoneOnly(level)) return `${level.name}: call now. Email and ticket are closed.`;
  return levelHeard(level);
}

/** By which ways the vendor wants to hear of a level; undefined for no answer. */
export function levelHeard(level: Level | undefined): string {
  return level ? `${level.name}: ${waysOf(level)}.` : 'Answer cleared.';
}

/** Why neither an email nor a ticket is made. */
export function phoneOnly(severity: string, number: string | undefined): string {
  return `${severity} goes by phone only. ${number === undefined ? 'Call one of the numbers.' : `Call ${number}.`}`;
}

/**
 * That the question at the top is to be answered.
 *
 * @param only - the severity that it asks for, where the answer is yes or no
 */
export function severityMissing(only: string | undefined): string {
  return `Answer the question at the top: ${only === undefined ? 'how severe is it' : `is this ${only}`}?`;
}

const sentences = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' ');

/** A level with the ways in, such as “P2: call or email.” */
function waysSentence(level: WholeLevel): string {
  return `${level.name}: ${isPhoneOnly(level) ? 'by phone only' : waysOf(level)}.`;
}

/** More than this is too much to read before answering; each level says its own once it is chosen. */
const mostBeforeAnswer = 400;

/**
 * The question that decides which ways are open, in the words of a guide.
 *
 * @param severity - what was answered so far
 */
export function triageText(rules: Rules, severity: Severity = unanswered) {
  const { severities } = rules;
  const [worst, other] = severities;
  const answered = levelOf(rules, severity);
  /** The level that leaves the phone alone: the one that was answered, else the worst of them. */
  const closing = answered && isPhoneOnly(answered) ? answered : phoneOnlyLevel(rules);
  const isYesOrNo = severities.length === 2 && worst !== undefined && isPhoneOnly(worst);
  /** What belongs to each level, where one still decides. */
  const beforeAnswer = () => {
    const each = severities.flatMap(({ name, definition }) =>
      definition === undefined ? [] : [`${name}: ${definition}`],
    );
    const all = each.join(' ');
    return all.length > mostBeforeAnswer ? (each[0] ?? '') : all;
  };
  return {
    question: isYesOrNo ? `Is this ${worst.name}?` : 'How severe is it?',
    answers: isYesOrNo
      ? [
          { level: worst.id, label: `Yes, ${worst.name}` },
          { level: other?.id ?? '', label: 'No, less severe' },
        ]
      : severities.map(({ id, name }) => ({ level: id, label: name })),
    reset: 'Clear answer',
    answerFirst: 'Answer this first.',
    /** What belongs to the level that was answered; before, what helps to decide. */
    definition: ((): string => {
      const ways =
        answered && answered !== worst
          ? sentences(waysSentence(answered), answered.ways.includes('ticket') ? followed : undefined)
          : undefined;
      // Whoever has said no to the one question, or nothing yet, sees what it is.
      if (isYesOrNo && answered?.definition === undefined)
        return sentences(ways, worst.definition, 'By phone only.', worst.inDoubt, answered?.response, answered?.owes);
      if (!answered) return beforeAnswer();
      return sentences(
        ways ?? waysSentence(answered),
        answered.definition,
        answered.inDoubt,
        answered.response,
        answered.owes,
      );
    })(),
    callNow: `${closing?.name ?? ''}: call now`,
    callNowWhy: sentences(
      closing?.definition,
      'It goes by phone only, so email and ticket are closed.',
      closing?.response,
      closing?.owes,
    ),
    more: 'Details',
    callNearest: (name: string) => `Call ${name}`,
    closedWrite: `Write email (closed for ${closing?.name ?? ''})`,
    closed: `${closing?.name ?? ''} goes by phone only`,
    closedWhy: `You answered ${closing?.name ?? ''}, so email and ticket are closed. Your text is saved.`,
    /** The rules as lines of a page, the worst first. */
    rules: severities.map((level) => sentences(waysSentence(level), level.definition, level.response, level.owes)),
    byPhoneOnly: ((): string => {
      const names = severities.filter(isPhoneOnly).map(({ name }) => name);
      const last = names.pop();
      if (last === undefined) return '';
      return `${names.length > 0 ? `${names.join(', ')} and ${last}` : last} by phone only.`;
    })(),
  };
}
