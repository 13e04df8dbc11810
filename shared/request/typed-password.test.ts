import { expect, test } from 'vitest';
import { holdsPassword, holdsValue, isPasswordLike } from './typed-password';

test.each([
  'password: hunter2',
  'Password: swordfish',
  'The password is Summer2024!',
  'user: admin, password: Tr0ub4dor&3, then sign in',
  'pwd=letmein',
  'PWD = geheim',
  'Server=db01;User Id=sa;Password=secret;Encrypt=true',
  'jdbc:sqlserver://db01;user=sa;password=hunter2',
  'Passwort Sommer24!',
  'Kennwort: geheim',
  'Das Passwort lautet hallo123',
  'mot de passe : soleil75',
  '"password": "hunter2"',
  "'db_password': 'hunter2',",
  '<password>hunter2</password>',
  'almctl login --user admin --password hunter2',
  'connect --password=hunter2 --host a',
  'api_key=sk-12ab34cd',
  'client_secret=abcdef',
  'pin code and password: 1qay2wsx',
  'First line.\nLogin admin / pw: hunter2\nLast line.',
])('“%s” holds a password', (typed) => expect(holdsPassword(typed)).toBe(true));

test.each([
  'password reset does not work',
  'the password field is empty',
  'The password is empty.',
  'Password: required',
  'password=',
  "password=''",
  'password=********',
  'Password: ••••••••',
  'password=<your password>',
  'password=$DB_PASSWORD',
  'password: {secret}',
  'Invalid username or password: access denied for the user',
  'Wrong password: 3 attempts left',
  'password: reset fails for everyone since 12:30',
  'Password: 12 characters at least',
  'Password change failed with error 0x80070005',
  'Invalid password AADSTS50126',
  'password hash SHA256 is refused',
  'password is 90 days old',
  'Password expired on 2026-11-01',
  'the password vault 11.4 does not start',
  'Password sync v2.3.1 stops',
  'PWD=/home/ada/alm',
  'She lost her password. User2024 is locked out.',
  'Passwort zurücksetzen geht nicht',
  'Das Passwort ist abgelaufen',
  'Kennwort: falsch',
  'Compass: north',
  'bypass=true',
  'Passport number: 12345678',
  'One-time passwords2go are off',
  'All good.',
  '',
])('“%s” holds none', (typed) => expect(holdsPassword(typed)).toBe(false));

test('a long text is looked through to its end', () => {
  const typed = 'password password: '.repeat(5_000);
  expect(holdsPassword(typed)).toBe(false);
  expect(holdsPassword(`${typed}\npassword=hunter2`)).toBe(true);
});

test('a value is found as a word of its own, and not by chance', () => {
  expect(holdsValue('It is S-4711.', 'S-4711')).toBe(true);
  expect(holdsValue('(a.b*c)', 'a.b*c')).toBe(true);
  expect(holdsValue('XS-47119', 'S-4711')).toBe(false);
  expect(holdsValue('at 345 Main Street', '345')).toBe(false);
});

test.each([
  ['Password', true, undefined, true],
  ['Support password', true, undefined, true],
  ['Key', true, true, true],
  ['PIN', true, undefined, false],
  ['Customer number', false, undefined, false],
  ['Passport number', true, undefined, false],
] as const)('%s is one to sign in with: %s', (name, isSecret, isPassword, expected) =>
  expect(isPasswordLike({ name, isSecret, isPassword })).toBe(expected),
);
