import { expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import { guideSchema } from './schema';

const problems = (guide: object) =>
  guideSchema.safeParse(guide).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('the built-in guide is a sound one', () => {
  expect(problems(builtInGuide)).toBeUndefined();
});

test('two numbers of one name are told apart by nobody', () => {
  const [line] = builtInGuide.lines;
  expect(problems({ ...builtInGuide, lines: [line, line] })).toEqual(['lines.1.id: “americas” is used twice']);
});

test.each([
  ['a portal that is not encrypted', { portal: 'http://support.example.com/' }, 'portal'],
  ['a portal that runs a script', { portal: 'javascript:alert(1)' }, 'portal'],
  ['a mailbox with more than an address', { mailbox: 'a@example.com?bcc=b@example.com' }, 'mailbox'],
  ['a name with a line break', { product: 'Vault\nRun' }, 'product'],
  ['a key that nobody knows', { pin: '345' }, ''],
])('%s is refused, and where it is', (_, change, field) => {
  expect(problems({ ...builtInGuide, ...change })?.[0]).toMatch(new RegExp(`^${field}: `));
});

test('a menu is keyed after the call is answered, so it may hold keys and nothing else', () => {
  const [line] = builtInGuide.lines;
  expect(
    problems({ ...builtInGuide, lines: [{ ...line, menu: [{ press: '2' }, { say: 'the product’s name' }] }] }),
  ).toBe(undefined);
  expect(problems({ ...builtInGuide, lines: [{ ...line, menu: [{ press: '2,,3' }] }] })).toHaveLength(1);
  expect(problems({ ...builtInGuide, lines: [{ ...line, menu: [{}] }] })).toHaveLength(1);
});
