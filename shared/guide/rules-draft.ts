import { lineId } from './line-from-number';
import { bodyItems, channels, type Identifier } from './rules-schema';
import type { Guide } from './schema';

type Channel = (typeof channels)[number];
type Level = Guide['severities'][number];
type BodyItem = (typeof bodyItems)[number];

/** One row of a list that is being typed: of something that the guide has, or a new one. */
interface Row {
  /** Tells the rows apart while they are typed. */
  readonly key: string;
  /** Its id in the guide; absent for a new one, whose id is made of its name. */
  readonly former?: string;
  readonly name: string;
}

/** What support knows a customer by, as it is typed. A row without a name is none. */
export interface IdentifierDraft extends Row {
  /** What its field is called, where its name alone says too little. */
  readonly label: string;
  /** As against one that the guide has. */
  readonly isLabelTyped: boolean;
  readonly where: string;
  readonly isSecret: boolean;
  readonly isPassword: boolean;
  readonly neededFor: readonly Channel[];
  /** What the values begin with that open more than others do. */
  readonly beginsWith: string;
  /** What those open. */
  readonly means: string;
}

/** A degree of severity as it is typed, its ways in the order in which the vendor wants them. */
export interface LevelDraft extends Row {
  readonly definition: string;
  readonly inDoubt: string;
  readonly response: string;
  readonly owes: string;
  readonly ways: readonly (Channel | '')[];
  readonly isOrder: boolean;
}

/** A step of the escalation as it is typed. One that says nothing is none. */
export interface StepDraft {
  readonly key: string;
  readonly afterMinutes: string;
  readonly whom: string;
  readonly say: string;
}

/** Where files go, as it is typed. One that says nothing is none. */
export interface UploadDraft {
  readonly key: string;
  readonly label: string;
  readonly url: string;
}

/** The vendor's rules as they are typed. */
export interface RulesDraft {
  readonly identifiers: readonly IdentifierDraft[];
  readonly levels: readonly LevelDraft[];
  readonly subject: string;
  readonly body: readonly BodyItem[];
  readonly isSenderOnFile: boolean;
  /** What to do in the portal, one step a line. */
  readonly steps: string;
  readonly escalation: readonly StepDraft[];
  readonly uploads: readonly UploadDraft[];
}

/** The key of a row that nobody has typed in yet. */
function newKey(rows: readonly { readonly key: string }[]): string {
  for (let number = 1; ; number += 1) if (!rows.some(({ key }) => key === `new-${number}`)) return `new-${number}`;
}

export const emptyIdentifier = (rows: readonly Row[]): IdentifierDraft => ({
  key: newKey(rows),
  name: '',
  label: '',
  isLabelTyped: false,
  where: '',
  isSecret: false,
  isPassword: false,
  neededFor: ['phone'],
  beginsWith: '',
  means: '',
});

export const emptyLevel = (rows: readonly Row[]): LevelDraft => ({
  key: newKey(rows),
  name: '',
  definition: '',
  inDoubt: '',
  response: '',
  owes: '',
  ways: ['phone', '', ''],
  isOrder: false,
});

export const emptyStep = (rows: readonly StepDraft[]): StepDraft => ({
  key: newKey(rows),
  afterMinutes: '',
  whom: '',
  say: '',
});

export const emptyUpload = (rows: readonly UploadDraft[]): UploadDraft => ({ key: newKey(rows), label: '', url: '' });

const waysTyped = (ways: readonly Channel[]) => channels.map((_, index) => ways[index] ?? '');

/** The rules of a guide as their fields show them. */
export function draftOfRules(guide: Guide): RulesDraft {
  const { identifiers, severities, email, ticket, escalation = [], uploads = [] } = guide;
  return {
    identifiers:
      identifiers.length === 0
        ? [emptyIdentifier([])]
        : identifiers.map(({ id, name, label = '', where = '', isPassword = false, privileged, ...rest }) => ({
            key: id,
            former: id,
            name,
            label,
            isLabelTyped: false,
            where,
            isSecret: rest.isSecret,
            isPassword,
            neededFor: rest.neededFor,
            beginsWith: privileged?.beginsWith ?? '',
            means: privileged?.means ?? '',
          })),
    levels: severities.map(({ id, name, definition = '', inDoubt = '', response = '', owes = '', ways, isOrder }) => ({
      key: id,
      former: id,
      name,
      definition,
      inDoubt,
      response,
      owes,
      ways: waysTyped(ways),
      isOrder: isOrder ?? false,
    })),
    subject: email?.subject ?? '',
    body: email?.body ?? bodyItems,
    isSenderOnFile: email?.isSenderOnFile ?? false,
    steps: (ticket?.steps ?? []).map(({ say }) => say).join('\n'),
    escalation: escalation.map(({ afterMinutes, whom, say = '' }, index) => ({
      key: `step-${index}`,
      afterMinutes: String(afterMinutes),
      whom,
      say,
    })),
    uploads: uploads.map(({ label, url }, index) => ({ key: `upload-${index}`, label, url })),
  };
}

/** A field of several lines says one in a guide. */
const oneLine = (typed: string) => typed.trim().replace(/\s*\n\s*/g, ' ');

/** A fact with what was typed, or without it where that is blank. */
const fact = <Name extends string>(name: Name, typed: string) => {
  const said = oneLine(typed);
  return said === '' ? {} : { [name]: said };
};

/** A yes or no that may be left out stays as it was where it says the same. */
const flag = <Name extends string>(name: Name, was: boolean | undefined, is: boolean) => {
  const said = is === (was ?? false) ? was : is;
  return said === undefined ? {} : { [name]: said };
};

const isSame = (one: readonly string[], other: readonly string[]) => one.join() === other.join();

/** The same in the former order, and what is new behind it. */
const inOrder = <Item extends string>(all: readonly Item[], former: readonly Item[], wanted: readonly Item[]) =>
  isSame(former, wanted) ? former : [...new Set([...former, ...all])].filter((item) => wanted.includes(item));

/** Rows in which something was typed. */
const typedIn = <Of extends { readonly key: string }>(rows: readonly Of[]) =>
  rows.filter(({ key, ...fields }) => Object.values(fields).some((typed) => String(typed).trim() !== ''));

/** With another name: the label that the guide had for the one before goes with that. */
export const renamed = (row: IdentifierDraft, name: string): IdentifierDraft => ({
  ...row,
  name,
  ...(row.isLabelTyped ? {} : { label: '' }),
});

function identifierOf(row: IdentifierDraft, former: Identifier | undefined, id: string) {
  const [beginsWith, means] = [row.beginsWith.trim(), oneLine(row.means)];
  return {
    id,
    name: row.name,
    ...fact('label', row.label),
    ...fact('where', row.where),
    isSecret: row.isSecret,
    ...flag('isPassword', former?.isPassword, row.isPassword),
    neededFor: inOrder(channels, former?.neededFor ?? [], row.neededFor),
    ...(beginsWith === '' && means === '' ? {} : { privileged: { beginsWith, means } }),
  };
}

function levelOf(row: LevelDraft, former: Level | undefined, id: string) {
  const ways = row.ways.filter((way) => way !== '');
  return {
    id,
    name: row.name,
    ...fact('definition', row.definition),
    ways: former && isSame(row.ways, waysTyped(former.ways)) ? former.ways : [...new Set(ways)],
    ...fact('inDoubt', row.inDoubt),
    ...flag('isOrder', former?.isOrder, row.isOrder),
    ...fact('response', row.response),
    ...fact('owes', row.owes),
  };
}

/** Gives each row the id that it has, or one of its own. */
function withIds<Of extends Row>(rows: readonly Of[], reserved: readonly string[]) {
  const taken = new Set([...reserved, ...rows.flatMap(({ former }) => former ?? [])]);
  return rows.map((row) => {
    const id = row.former ?? lineId(row.name, taken);
    taken.add(id);
    return { row, id };
  });
}

/** The identifiers that were typed, with the ids by which a subject names them. */
export const identifiersTyped = ({ identifiers }: RulesDraft) =>
  withIds(
    identifiers.filter(({ name }) => name.trim() !== ''),
    ['summary'],
  );

function emailOf(former: Guide, draft: RulesDraft, known: readonly string[]): unknown {
  const gone = former.identifiers.filter(({ id }) => !known.includes(id));
  const typed = oneLine(draft.subject);
  // An identifier that there is no more has no place in the subject.
  const subject = gone
    .reduce((left, { id }) => left.replaceAll(`{${id}}`, ''), typed)
    .replace(/\s+/g, ' ')
    .trim();
  const body = inOrder(bodyItems, former.email?.body ?? [], draft.body);
  if (typed === '' && !draft.isSenderOnFile && body.length === bodyItems.length) return undefined;
  return {
    ...former.email,
    subject: gone.length === 0 && typed === former.email?.subject ? typed : subject || '{summary}',
    body,
    isSenderOnFile: draft.isSenderOnFile,
  };
}

function ticketOf({ ticket }: Guide, { steps }: RulesDraft): unknown {
  const left = [...(ticket?.steps ?? [])];
  const typed = steps
    .split('\n')
    .map((say) => say.trim())
    .filter((say) => say !== '')
    .map((name): Row => {
      const known = left.findIndex(({ say }) => say === name);
      const [same] = known < 0 ? [] : left.splice(known, 1);
      return { key: name, name, ...(same ? { former: same.id } : {}) };
    });
  if (typed.length === 0) return undefined;
  return { steps: withIds(typed, []).map(({ row, id }) => ({ id, say: row.name })) };
}

/** What was typed as minutes; what is none is left to the schema. */
const minutesOf = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed) : typed);

/** What the field of a row is called among what is wrong. */
export const identifierField = (row: IdentifierDraft | undefined, name: string) => `identifier ${row?.key} ${name}`;
export const levelField = (row: LevelDraft | undefined, name: string) => `level ${row?.key} ${name}`;
export const stepField = (row: StepDraft | undefined, name: string) => `escalation ${row?.key} ${name}`;
export const uploadField = (row: UploadDraft | undefined, name: string) => `upload ${row?.key} ${name}`;

/** The rules that were typed, as a guide has them, not yet checked; and the field of each place in them. */
export function rulesOfDraft(former: Guide, draft: RulesDraft) {
  const identifiers = identifiersTyped(draft);
  const levels = withIds(draft.levels, ['unanswered']);
  const email = emailOf(
    former,
    draft,
    identifiers.map(({ id }) => id),
  );
  const ticket = ticketOf(former, draft);
  const escalation = typedIn(draft.escalation);
  const uploads = typedIn(draft.uploads);
  return {
    rules: {
      identifiers: identifiers.map(({ row, id }) =>
        identifierOf(
          row,
          former.identifiers.find((each) => each.id === row.former),
          id,
        ),
      ),
      severities: levels.map(({ row, id }) =>
        levelOf(
          row,
          former.severities.find((each) => each.id === row.former),
          id,
        ),
      ),
      ...(email === undefined ? {} : { email }),
      ...(ticket === undefined ? {} : { ticket }),
      ...(escalation.length === 0
        ? {}
        : {
            escalation: escalation.map(({ afterMinutes, whom, say }) => ({
              afterMinutes: minutesOf(afterMinutes),
              whom,
              ...fact('say', say),
            })),
          }),
      ...(uploads.length === 0 && former.uploads?.length !== 0
        ? {}
        : { uploads: uploads.map(({ label, url }) => ({ label, url: url.trim() })) }),
    },
    /** Where a fault of the schema is typed; undefined where it isn't typed here. */
    fieldOf: ([first, second, third, fourth]: readonly PropertyKey[]): string | undefined => {
      const at = Number(second);
      const name = third === undefined || third === 'id' ? 'name' : String(third);
      switch (first) {
        case 'identifiers':
          return identifierField(identifiers[at]?.row, name === 'privileged' ? String(fourth) : name);
        case 'severities':
          return levelField(levels[at]?.row, name);
        case 'escalation':
          return stepField(escalation[at], name);
        case 'uploads':
          return uploadField(uploads[at], name);
        case 'email':
          return 'subject';
        default:
          return first === 'ticket' ? 'steps' : undefined;
      }
    },
  };
}
