import { expect, test } from 'vitest';
import { ownArguments, readCommandLine } from './command-line';

test.each([
  [[], { kind: 'open', opening: 'window' }],
  [['--palette'], { kind: 'open', opening: 'palette' }],
  [['--hidden'], { kind: 'open', opening: 'hidden' }],
  [['--version'], { kind: 'version' }],
  [['--help'], { kind: 'help' }],
  [['--lookup'], { kind: 'lookup', query: '', form: 'text' }],
  [['--lookup', 'new', 'zealand'], { kind: 'lookup', query: 'new zealand', form: 'text' }],
  [['--lookup=nz', '--json'], { kind: 'lookup', query: 'nz', form: 'json' }],
  [['--json', '--lookup', 'uk'], { kind: 'lookup', query: 'uk', form: 'json' }],
  [['--lookup', '--', '--49'], { kind: 'lookup', query: '--49', form: 'text' }],
  [['--lookup', '\u001b[31m'], { kind: 'lookup', query: '\u001b[31m', form: 'text' }],
])('%j is understood', (args, command) => {
  expect(readCommandLine(args)).toEqual({ ok: true, value: command });
});

test.each([
  '--user-data-dir=/tmp/desk',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-gpu-compositing',
  '--ozone-platform=x11',
  '--ozone-platform-hint=auto',
  '--enable-features=UseOzonePlatform',
  '--password-store=gnome-libsecret',
  '--force-device-scale-factor=1.5',
  '--lang=de',
  '--inspect=0',
  '--inspect-brk=9229',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--enable-logging=stderr',
  '--js-flags=--expose-gc',
])('%s is left to the runtime', (option) => {
  expect(readCommandLine([option, '--palette'])).toMatchObject({ ok: true, value: { opening: 'palette' } });
});

test.each([
  [['--dial'], 'There is no option --dial.'],
  [['--Lookup'], 'There is no option --Lookup.'],
  [['--no-sandboxes'], 'There is no option --no-sandboxes.'],
  [['-h'], 'There is no option -h.'],
  [['--palette=now'], '--palette takes no value.'],
  [['--lookup', 'uk', '--json=yes'], '--json takes no value.'],
  [['--palette', '--hidden'], '--palette, --hidden do not go together.'],
  [['--lookup', 'uk', '--version'], '--lookup, --version do not go together.'],
  [['--json'], '--json says how --lookup prints.'],
  [['germany'], '“germany” stands alone.'],
  [['--palette', 'germany'], '“germany” stands alone.'],
  [['--', '--lookup'], '“--lookup” stands alone.'],
])('%j is answered with what is wrong', (args, message) => {
  const read = readCommandLine(args);
  expect(read).toMatchObject({ ok: false, error: { code: 'usage' } });
  expect(read.ok ? '' : read.error.message).toContain(message);
});

test.each([['--\u001b]0;owned\u0007'], ['\u001b[2J'], [`--${'x'.repeat(100_000)}`], ['--\u202egnp']])(
  'what a terminal would obey is spelled out: %j',
  (argument) => {
    const read = readCommandLine([argument]);
    const message = read.ok ? '' : read.error.message;
    expect(message).not.toBe('');
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message.length).toBeLessThan(200);
  },
);

test('a packaged program reads all its arguments', () => {
  expect(ownArguments(['/opt/alm-lifeline', '--lookup', 'uk'], true)).toEqual(['--lookup', 'uk']);
});

test('from source, the folder that Electron runs is no argument of the program', () => {
  expect(ownArguments(['/electron', '--no-sandbox', '/program', '--lookup', 'uk'], false)).toEqual([
    '--no-sandbox',
    '--lookup',
    'uk',
  ]);
});
