import { expect, test } from 'vitest';
import { desktopEntry, execValue, programOf, readDesktopEntry } from './desktop-entry';

test.each([
  [['/usr/bin/alm-lifeline', '--hidden'], '/usr/bin/alm-lifeline --hidden'],
  [['/opt/ALM Lifeline/alm-lifeline', '--hidden'], '"/opt/ALM Lifeline/alm-lifeline" --hidden'],
  [['/opt/100%/x'], '/opt/100%%/x'],
  [['/opt/a"b'], '"/opt/a\\\\"b"'],
  [['/opt/a$b`c'], '"/opt/a\\\\$b\\\\`c"'],
  [['/opt/a\\b'], '"/opt/a\\\\\\\\b"'],
  [['/opt/a\nb'], '"/opt/a\\nb"'],
  [['x', ''], 'x ""'],
])('the command %j is written as the specification asks', (command, value) => {
  expect(execValue(command)).toBe(value);
  expect(programOf(value)).toBe(command[0]);
});

test('an entry is read back key by key', () => {
  const keys = { Name: 'ALM Lifeline', Exec: '"/opt/ALM Lifeline/x" --hidden' };
  expect(readDesktopEntry(desktopEntry(keys))).toEqual({ Type: 'Application', ...keys });
});

test('comments, other groups and spaces around the equals sign are passed over', () => {
  const content =
    '# made by hand\n[Desktop Entry]\nHidden = true\n# Hidden=false\n\n[Desktop Action New]\nHidden=false\n';
  expect(readDesktopEntry(content)).toEqual({ Hidden: 'true' });
});

test.each(['', 'not an entry', '[Other]\nHidden=true', '\u0000\u0001'])(
  'what is no entry has no keys: %j',
  (content) => {
    expect(readDesktopEntry(content)).toEqual({});
  },
);

test.each([
  ['', ''],
  ['"open', ''],
  ['/usr/bin/x %U', '/usr/bin/x'],
])('of %j the program is %j', (exec, program) => {
  expect(programOf(exec)).toBe(program);
});
