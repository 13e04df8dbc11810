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
  ['a portal whose host is another than it begins with', { portal: 'https://delinea.example@evil.example/' }, 'portal'],
  ['a portal with a letter that turns the others round', { portal: 'https://a.example/\u202egpj' }, 'portal'],
  ['a portal with a letter that nobody sees', { portal: 'https://a\u200b.example/' }, 'portal'],
  ['a portal without its slashes', { portal: 'https:a.example' }, 'portal'],
  ['a portal with slashes the other way', { portal: 'https:\\\\a.example\\b' }, 'portal'],
  [
    'a place for files that leads elsewhere',
    { uploads: [{ label: 'Logs', url: 'https://a@b.example' }] },
    'uploads.0.url',
  ],
  ['a mailbox with more than an address', { mailbox: 'a@example.com?bcc=b@example.com' }, 'mailbox'],
  ['a name with a line break', { product: 'Vault\nRun' }, 'product'],
  ['a key that nobody knows', { pin: '345' }, ''],
])('%s is refused, and where it is', (_, change, field) => {
  expect(problems({ ...builtInGuide, ...change })?.[0]).toMatch(new RegExp(`^${field}: `));
});

test.each(['https://a.example', 'HTTPS://a.example:8443/b?c=d@e#f', 'https://münchen.example/ä/%20'])(
  '%s is an address',
  (portal) => {
    expect(problems({ ...builtInGuide, portal })).toBeUndefined();
  },
);

test('a menu is keyed after the call is answered, so it may hold keys and nothing else', () => {
  const [line] = builtInGuide.lines;
  expect(
    problems({ ...builtInGuide, lines: [{ ...line, menu: [{ press: '2' }, { say: 'the product’s name' }] }] }),
  ).toBe(undefined);
  expect(problems({ ...builtInGuide, lines: [{ ...line, menu: [{ press: '2,,3' }] }] })).toHaveLength(1);
  expect(problems({ ...builtInGuide, lines: [{ ...line, menu: [{}] }] })).toHaveLength(1);
});
