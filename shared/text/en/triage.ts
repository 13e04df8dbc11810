import type { Guide } from '../../guide/schema';
import { type Channel, levelOf, phoneOnlyLevel, type Severity, unanswered } from '../../severity';

type Rules = Pick<Guide, 'severities'>;

const doing: Readonly<Record<Channel, string>> = { phone: 'call', email: 'email', ticket: 'open a ticket' };

const followed = 'You can follow a ticket to its end.';

/** The ways of a level: “call, email or open a ticket”, or in the order that the vendor insists on. */
function waysOf({ ways, isOrder }: Guide['severities'][number]): string {
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
  if (!level) return 'Answer cleared.';
  if (level === phoneOnlyLevel(rules)) return `${level.name}: call now. Email and ticket are closed.`;
  return `${level.name}: ${waysOf(level)}.`;
}

/** The question that decides which ways are open, in the words of a guide. */
export function triageText(rules: Rules) {
  const { severities } = rules;
  const [worst, other] = severities;
  const closing = phoneOnlyLevel(rules);
  const isYesOrNo = severities.length === 2 && worst !== undefined && worst === closing;
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
    /** What belongs to the worst, or to the one that was chosen. */
    definition: (severity: Severity): string => {
      const level = levelOf(rules, severity);
      const isOther = level !== undefined && level !== worst;
      const about = isOther && level.definition !== undefined ? level : worst;
      return [
        isOther ? `${level.name}: ${waysOf(level)}.${level.ways.includes('ticket') ? ` ${followed}` : ''}` : undefined,
        about?.definition,
        about?.inDoubt,
        about?.response,
        about?.owes,
      ]
        .filter((sentence) => sentence !== undefined)
        .join(' ');
    },
    callNow: `${closing?.name ?? ''}: call now`,
    callNowWhy: [
      closing?.definition,
      'It goes by phone only, so email and ticket are closed.',
      closing?.response,
      closing?.owes,
    ]
      .filter((sentence) => sentence !== undefined)
      .join(' '),
    more: 'Details',
    callNearest: (name: string) => `Call ${name}`,
    closedWrite: `Write email (closed for ${closing?.name ?? ''})`,
    closed: `${closing?.name ?? ''} goes by phone only`,
    closedWhy: `You answered ${closing?.name ?? ''}, so email and ticket are closed. Your text is saved.`,
    phoneOnly: (number: string | undefined) =>
      `${closing?.name ?? ''} goes by phone only. ${number === undefined ? 'Call one of the numbers.' : `Call ${number}.`}`,
    missing: isYesOrNo
      ? `Answer the question at the top: is this ${worst.name}?`
      : 'Answer the question at the top: how severe is it?',
    /** The rules as lines of a page, the worst first. */
    rules: severities.map((level) =>
      level === closing
        ? [`${level.name}: by phone only.`, level.definition].filter((sentence) => sentence !== undefined).join(' ')
        : `${level.name}: ${waysOf(level)}.`,
    ),
    byPhoneOnly: closing === undefined ? '' : `${closing.name} by phone only.`,
  };
}
