import { expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import { draftOfGuide, guideOfDraft } from './guide-draft';

const draft = draftOfGuide(builtInGuide);
const made = (change: Partial<typeof draft>) => guideOfDraft(builtInGuide, builtInGuide.lines, { ...draft, ...change });

test('a guide that nobody touched comes out as it was', () => {
  expect(made({}).guide).toEqual(builtInGuide);
});

test.each([
  ['product', { product: '' }],
  ['portal', { portal: 'http://support.example.com' }],
  ['mailbox', { mailbox: 'support at example.com' }],
  ['lastSeen', { lastSeen: '' }],
  ['identifierName', { identifierName: 'x'.repeat(100) }],
  ['identifierWhere', { identifierWhere: 'x'.repeat(700) }],
])('what is wrong is told at its field: %s', (field, change) => {
  expect([...made(change).wrong]).toEqual([field]);
});

test('an identifier that is renamed stays the one that the subject wants', () => {
  const { guide } = made({ identifierName: 'Support PIN' });
  expect(guide?.identifiers[0]).toMatchObject({ id: 'pin', name: 'Support PIN' });
  expect(guide?.email?.subject).toBe('PIN {pin} {summary}');
});

test('one whose name is cleared is gone, from the subject too, and comes back as it was when it is typed again', () => {
  expect(made({ identifierName: '' }).guide).toMatchObject({ identifiers: [], email: { subject: 'PIN {summary}' } });
  expect(made({ identifierName: 'PIN' }).guide).toEqual(builtInGuide);
});

test('a portal and a mailbox that are cleared are gone', () => {
  const { guide } = made({ portal: ' ', mailbox: '' });
  expect(guide).not.toHaveProperty('portal');
  expect(guide).not.toHaveProperty('mailbox');
});
