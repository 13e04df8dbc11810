import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../text';
import { policySchema } from './policy-schema';
import { policySettings } from './policy-settings';
import { readPolicy } from './read-policy';

test('a sound policy is read as it is', () => {
  const whole = {
    organisation: 'Contoso IT',
    locked: { company: 'Contoso', dialWay: 'teams', savesPin: false },
    preset: { country: 'DE', clipboardSeconds: 20 },
    contact: { name: 'Service Desk', phone: '+49 69 1234', hours: '8 to 18' },
    helpText: 'Ask us first.\nThen the vendor.',
    senderDomain: 'contoso.example',
    guides: { folder: '/srv/guides', files: ['/srv/a.json'], builtIn: false },
  };
  expect(readPolicy(whole)).toEqual({ policy: whole, problems: [] });
});

test('what does not fit is named with its field, and all the rest of it counts', () => {
  const read = readPolicy({
    organisation: 'Contoso IT',
    locked: { company: 'Contoso', country: 'Germany', outsideLine: '*21#', nonsense: 1 },
    preset: 'not a group',
    pin: '345',
  });
  expect(read?.policy).toMatchObject({ organisation: 'Contoso IT', locked: { company: 'Contoso' }, preset: {} });
  expect(read?.policy.locked).toEqual({ company: 'Contoso' });
  expect(read?.problems.map(({ field, code }) => [field, code])).toEqual([
    ['locked.country', 'invalid'],
    ['locked.outsideLine', 'invalid'],
    ['locked.nonsense', 'unknown'],
    ['preset', 'invalid'],
    ['pin', 'unknown'],
  ]);
  expect(read?.problems[0]?.message).toContain(text.policy.invalid.country);
});

const { invalid } = text.policy;

test.each([
  ['locked.company', 5, invalid.text],
  ['locked.country', 'ZZ', invalid.country],
  ['locked.country', 'de', invalid.country],
  ['locked.deskCountry', null, invalid.text],
  ['locked.dialWay', 'skype', 'tel, teams, zoom'],
  ['locked.sipDomain', 1, invalid.text],
  ['locked.savesPin', 'never', invalid.yesNo],
  ['locked.clipboardSeconds', 9, invalid.number(10, 600)],
  ['preset.clipboardSeconds', 30.5, invalid.number(10, 600)],
  ['preset.journalDays', '10 years', invalid.number(0, 3650)],
  ['preset.language', 'de_DE', text.failure['no-such-language']({})],
  ['locked.language', 5, invalid.text],
  ['preset.theme', true, 'system, light, dark'],
  ['preset.startsAtSignIn', 'x', invalid.yesNo],
  ['contact.phone', {}, invalid.text],
  ['guides.files', 7, invalid.list],
  ['guides.files', ['relative.json'], invalid.path],
  ['guides.files', Array.from({ length: 51 }, () => '/a'), invalid.tooMany(50)],
])('%s as %j is answered in plain words, with what to write instead', (field, value, said) => {
  const [group = '', name = ''] = field.split('.');
  const problems = readPolicy({ [group]: { [name]: value } })?.problems ?? [];
  expect(problems.map((problem) => problem.field)).toEqual([field]);
  expect(problems[0]?.message).toContain(said);
  expect(problems[0]?.message).not.toMatch(/Invalid|expected|received|Too (?:big|small)/);
});

test('what names the schema for an editor is no setting', () => {
  expect(readPolicy({ $schema: './policy.schema.json' })?.problems).toEqual([]);
});

test.each([
  ['a registry’s numbers', { locked: { savesPin: 0, journalDays: 90 } }],
  ['text for everything', { locked: { savesPin: 'false', journalDays: '90' } }],
  ['a group as JSON text', { locked: '{"savesPin":false,"journalDays":90}' }],
  [
    'the keys of a profile beside it',
    { PayloadType: 'x', PayloadVersion: 1, locked: { savesPin: false, journalDays: 90 } },
  ],
])('%s is understood', (_name, raw) => {
  expect(readPolicy(raw)).toMatchObject({ policy: { locked: { savesPin: false, journalDays: 90 } }, problems: [] });
});

test('lists and lines come as lists, as JSON text or as the numbered values of a key', () => {
  for (const files of [['/a', '/b'], '["/a","/b"]', { 1: '/a', 2: '/b' }]) {
    expect(readPolicy({ guides: { files } })?.policy.guides).toEqual({ files: ['/a', '/b'] });
  }
  expect(readPolicy({ helpText: ['One.', 'Two.'] })?.policy.helpText).toBe('One.\nTwo.');
});

test('a text that looks like a number or a yes stays a text', () => {
  const locked = { company: '1', outsideLine: '0', internationalForm: '00' };
  expect(readPolicy({ locked })?.policy.locked).toEqual(locked);
});

test('no policy is anything else than an object', () => {
  for (const raw of [null, 1, 'x', [], undefined]) expect(readPolicy(raw)).toBeUndefined();
});

test('whatever it is given, what counts is sound and nothing is thrown', () => {
  const names = [...policySettings.map(({ name }) => name), '__proto__', 'constructor', 'phone', 'files'];
  const group = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
  const raw = fc.dictionary(
    fc.constantFrom('locked', 'preset', 'contact', 'guides', 'organisation', 'helpText', '__proto__', 'x'),
    fc.oneof(fc.jsonValue(), group),
  );
  fc.assert(
    fc.property(raw, (given) => {
      expect(policySchema.safeParse(readPolicy(given)?.policy).success).toBe(true);
    }),
  );
});

test('a list of what cannot even be made into a text is named and not used', () => {
  const { policy, problems } = readPolicy({ organisation: [{ toString: 0 }] }) ?? {};
  expect(policy?.organisation).toBe('');
  expect(problems?.map(({ field }) => field)).toEqual(['organisation']);
});

test('ten thousand wrong fields, and names that a terminal would obey, make a short and harmless report', () => {
  const locked = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`\u001b[2J${index}`, index]));
  const problems = readPolicy({ locked })?.problems ?? [];
  expect(problems.length).toBe(30);
  expect(JSON.stringify(problems)).not.toContain('\\u001b');
});
