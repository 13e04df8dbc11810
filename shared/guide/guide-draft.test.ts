import { expect, test } from 'vitest';
import { contoso } from '../../tests/fixtures/contoso';
import { builtInGuide } from './built-in-guide';
import { draftOfGuide, guideOfDraft } from './guide-draft';
import {
  emptyIdentifier,
  emptyLevel,
  emptyStep,
  emptyUpload,
  type IdentifierDraft,
  identifierField,
  levelField,
  type RulesDraft,
  renamed,
  stepField,
  uploadField,
} from './rules-draft';
import type { Guide } from './schema';

const draft = draftOfGuide(builtInGuide);
const made = (change: Partial<typeof draft>) => guideOfDraft(builtInGuide, builtInGuide.lines, { ...draft, ...change });
const [lead] = draft.rules.identifiers;
if (!lead) throw new Error('The guide names no identifier.');
const withRules = (rules: Partial<RulesDraft>) => made({ rules: { ...draft.rules, ...rules } });
const withLead = (changes: Partial<IdentifierDraft>) => withRules({ identifiers: [{ ...lead, ...changes }] });

const strict: Guide = {
  ...contoso,
  mailbox: 'help@contoso.example',
  identifiers: [
    ...contoso.identifiers,
    { id: 'code', name: 'Code', isSecret: true, isPassword: true, neededFor: ['ticket', 'phone'] },
  ],
  severities: [
    { id: 's1', name: 'S1', ways: ['phone'], definition: 'All is down.', response: 'An hour.', owes: 'Be there.' },
    { id: 's2', name: 'S2', ways: ['ticket', 'phone'], isOrder: true },
    { id: 's3', name: 'S3', ways: ['email'], isOrder: false },
  ],
  email: { subject: '[{customer}]  {summary}', body: ['details', 'company'], isSenderOnFile: false },
  ticket: {
    steps: [
      { id: 'a', say: 'Open it.' },
      { id: 'b', say: 'Open it.' },
    ],
  },
};

const untouched: readonly (readonly [string, Guide])[] = [
  ['the built-in guide', builtInGuide],
  ['one without rules', { ...contoso, identifiers: [] }],
  ['one with every rule', strict],
];

test.each(untouched)('%s comes out as it was where nobody touched it', (_, guide) => {
  expect(guideOfDraft(guide, guide.lines, draftOfGuide(guide)).guide).toEqual(guide);
});

test.each([
  ['product', { product: '' }],
  ['portal', { portal: 'http://support.example.com' }],
  ['mailbox', { mailbox: 'support at example.com' }],
  ['lastSeen', { lastSeen: '' }],
])('what is wrong is told at its field: %s', (field, change) => {
  expect([...made(change).wrong]).toEqual([field]);
});

test('what is wrong with a rule is told at its field', () => {
  expect([...withLead({ name: 'x'.repeat(100) }).wrong]).toEqual([identifierField(lead, 'name')]);
  expect([...withLead({ where: 'x'.repeat(700) }).wrong]).toEqual([identifierField(lead, 'where')]);
  // A row without a name is none, and moves nothing.
  const blank = emptyIdentifier([lead]);
  expect([...withRules({ identifiers: [blank, { ...lead, where: 'x'.repeat(700) }] }).wrong]).toEqual([
    identifierField(lead, 'where'),
  ]);
  const level = { ...emptyLevel([]), ways: ['', '', ''] as const };
  expect([...withRules({ levels: [level] }).wrong]).toEqual([levelField(level, 'name'), levelField(level, 'ways')]);
  expect([...withRules({ subject: '{nothing} {summary}' }).wrong]).toEqual(['subject']);
  expect([...withRules({ steps: 'x'.repeat(300) }).wrong]).toEqual(['steps']);
});

test('an identifier that is renamed stays the one that the subject wants', () => {
  const { guide } = withLead({ name: 'Support PIN' });
  expect(guide?.identifiers[0]).toMatchObject({ id: 'pin', name: 'Support PIN' });
  expect(guide?.email?.subject).toBe('PIN {pin} {summary}');
});

test('one whose name is cleared is gone, from the subject too, and comes back as it was when it is typed again', () => {
  expect(withLead({ name: '' }).guide).toMatchObject({ identifiers: [], email: { subject: 'PIN {summary}' } });
  expect(withLead({ name: 'PIN' }).guide).toEqual(builtInGuide);
});

test('a portal and a mailbox that are cleared are gone', () => {
  const { guide } = made({ portal: ' ', mailbox: '' });
  expect(guide).not.toHaveProperty('portal');
  expect(guide).not.toHaveProperty('mailbox');
});

test('the label of an identifier goes with its name, and what is typed on several lines becomes one', () => {
  const [other] = withRules({ identifiers: [renamed(lead, 'Customer number')] }).guide?.identifiers ?? [];
  expect(other).not.toHaveProperty('label');
  const [typed] =
    withRules({ identifiers: [renamed({ ...lead, label: 'Code', isLabelTyped: true }, 'PIN code')] }).guide
      ?.identifiers ?? [];
  expect(typed).toMatchObject({ name: 'PIN code', label: 'Code' });
  const { guide } = withLead({ where: 'In the portal.\n  Ask for it there.' });
  expect(guide?.identifiers[0]).toMatchObject({ label: 'Support PIN', where: 'In the portal. Ask for it there.' });
});

test('several identifiers, and a subject that names the second', () => {
  const contract = { ...emptyIdentifier([lead]), name: 'Contract number' };
  const { guide } = withRules({ identifiers: [lead, contract], subject: '{contract-number} {summary}' });
  expect(guide?.identifiers[1]).toEqual({
    id: 'contract-number',
    name: 'Contract number',
    isSecret: false,
    neededFor: ['phone'],
  });
  expect(guide?.email?.subject).toBe('{contract-number} {summary}');
});

test('a password is refused in the subject', () => {
  expect([...withLead({ isPassword: true }).wrong]).toEqual(['subject']);
});

test('a severity has its ways in the order that was chosen, each once', () => {
  const level = { ...emptyLevel([]), name: 'P1', ways: ['ticket', 'phone', 'ticket'] as const, isOrder: true };
  expect(withRules({ levels: [level] }).guide?.severities).toEqual([
    { id: 'p1', name: 'P1', ways: ['ticket', 'phone'], isOrder: true },
  ]);
});

test('rules for email and ticket that are cleared are gone', () => {
  const { guide } = withRules({ subject: '', isSenderOnFile: false, steps: ' \n' });
  expect(guide).not.toHaveProperty('email');
  expect(guide).not.toHaveProperty('ticket');
});

test('a step of a ticket that stays keeps its id', () => {
  const { guide } = withRules({ steps: 'Open the Cases tab.\nWrite it down.' });
  expect(guide?.ticket?.steps).toEqual([
    { id: 'cases', say: 'Open the Cases tab.' },
    { id: 'write-it-down', say: 'Write it down.' },
  ]);
});

test('escalation steps, places for files and privileged values are made of what was typed, and gone when cleared', () => {
  const { guide } = withRules({
    identifiers: [{ ...lead, beginsWith: ' q ', means: 'opens all' }],
    escalation: [
      emptyStep([]),
      { ...emptyStep([]), afterMinutes: '60', whom: 'The duty manager', say: 'Case,\n  impact' },
      { ...emptyStep([]), afterMinutes: ' 240 ', whom: 'The director' },
    ],
    uploads: [{ ...emptyUpload([]), label: 'Logs', url: ' https://files.example.com/ ' }, emptyUpload([])],
  });
  expect(guide).toMatchObject({
    identifiers: [{ privileged: { beginsWith: 'q', means: 'opens all' } }],
    escalation: [
      { afterMinutes: 60, whom: 'The duty manager', say: 'Case, impact' },
      { afterMinutes: 240, whom: 'The director' },
    ],
    uploads: [{ label: 'Logs', url: 'https://files.example.com/' }],
  });
  const cleared = withRules({
    identifiers: [{ ...lead, beginsWith: '', means: '' }],
    escalation: [emptyStep([])],
    uploads: [],
  }).guide;
  expect(cleared?.identifiers[0]).not.toHaveProperty('privileged');
  expect(cleared).not.toHaveProperty('escalation');
  expect(cleared).not.toHaveProperty('uploads');
});

test('what is wrong with those is told at its field, whatever blank row is before it', () => {
  const step = { ...emptyStep([]), key: 'second', whom: 'The duty manager' };
  expect([...withRules({ escalation: [emptyStep([]), { ...step, afterMinutes: 'an hour' }] }).wrong]).toEqual([
    stepField(step, 'afterMinutes'),
  ]);
  expect([...withRules({ escalation: [{ ...step, afterMinutes: '60', whom: '' }] }).wrong]).toEqual([
    stepField(step, 'whom'),
  ]);
  const upload = { ...emptyUpload([]), label: 'Logs', url: 'http://files.example.com/' };
  expect([...withRules({ uploads: [upload] }).wrong]).toEqual([uploadField(upload, 'url')]);
  expect([...withLead({ beginsWith: '', means: 'opens all' }).wrong]).toEqual([identifierField(lead, 'beginsWith')]);
});
