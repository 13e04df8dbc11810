import { expect, test } from 'vitest';
import { text } from '../text';
import { builtInGuide } from './built-in-guide';
import { changeInWords } from './change-in-words';

const [pin] = builtInGuide.identifiers;
const contract = { id: 'contract', name: 'Contract', isSecret: false, neededFor: ['phone'] };

test('an identifier that is removed is told by its name', () => {
  expect(changeInWords([pin, contract], [pin])).toEqual(['PIN, Contract', 'PIN']);
  expect(changeInWords([pin], [])).toEqual(['PIN', text.guides.change.nothing]);
});

test('one of which something else is changed is told by that', () => {
  const [before, after] = changeInWords([{ ...pin, where: 'In the portal.' }], [{ ...pin, where: 'On the invoice.' }]);
  expect(before).toContain('In the portal.');
  expect(after).toContain('On the invoice.');
});

test('where what differs stands far behind, it is shown', () => {
  const long = 'x'.repeat(400);
  expect(changeInWords([{ name: 'A', where: `${long} old` }], [{ name: 'A', where: `${long} new` }])).toEqual([
    expect.stringMatching(/^….* old$/),
    expect.stringMatching(/^….* new$/),
  ]);
});

test('a change of a mark alone says that there is one', () => {
  expect(changeInWords([contract], [{ ...contract, isSecret: true }])).toEqual([
    'Contract',
    text.guides.change.details('Contract'),
  ]);
});

test.each([
  [[{ press: '2', say: 'Vault' }, { say: 'the version' }], '2 Vault, the version'],
  [{ unchangedSince: '2019-08', lastSeen: '2021-07-08' }, text.guides.change.day('2021-07-08')],
  [{ from: '08:00', to: '17:00' }, '08:00, 17:00'],
  ['help@contoso.example', 'help@contoso.example'],
  [builtInGuide.severities, 'Severity 1, Not Severity 1'],
  [true, text.guides.change.yesNo(true)],
])('%j is told without a bracket', (value, words) =>
  expect(changeInWords(undefined, value)).toEqual([text.guides.change.nothing, words]),
);

test('of rules only what differs is told', () => {
  const email = { subject: 'PIN {pin} {summary}', body: ['company', 'details'], isSenderOnFile: true };
  expect(changeInWords(email, { ...email, subject: '{summary}' })).toEqual(['PIN {pin} {summary}', '{summary}']);
});
